/** Whether and how clearly a label says that a passage is advertising. */
import type { Disclosure } from '../lib/model/report.ts';
import { isSeen } from './arrange.ts';
import { Icon } from './Icon.tsx';
import { useTranslator } from './translation.tsx';

/** One line on the best of several labels; says so when there is none. */
export function Coverage({ disclosures }: { disclosures: readonly Disclosure[] }) {
  const t = useTranslator();
  const best = disclosures[0];
  if (!best) {
    return (
      <span className="coverage coverage-not">
        <Icon name="unlabelled" />
        {t.text('covered_not')}
      </span>
    );
  }
  const how = isSeen(best) ? best.clarity : 'hidden';
  return (
    <span className={`coverage coverage-${how}`}>
      <Icon name="disclosure" />
      {t.member('covered', how, { label: best.label })}
    </span>
  );
}
