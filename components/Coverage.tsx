/** Whether and how clearly a label says that a passage is advertising. */
import type { Disclosure } from '../lib/model/report.ts';
import { coverage, coverageText } from '../lib/wording/labels.ts';
import { Icon } from './Icon.tsx';
import { useTranslator } from './translation.tsx';

/** One line on the best of several labels; says so when there is none. */
export function Coverage({ disclosures }: { disclosures: readonly Disclosure[] }) {
  const t = useTranslator();
  const [best] = disclosures;
  return (
    <span className={`coverage coverage-${best ? coverage(best) : 'not'}`}>
      <Icon name={best ? 'disclosure' : 'unlabelled'} />
      {coverageText(best, t)}
    </span>
  );
}
