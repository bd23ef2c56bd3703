/** What could not be checked, so that silence is never taken for a clean bill. */
import type { Problem } from '../lib/model/report.ts';
import { shorten } from '../lib/wording/shorten.ts';
import { Icon } from './Icon.tsx';
import { useTranslator } from './translation.tsx';

/** A detail longer than this is cut off, in UTF-16 units. */
const LONGEST_DETAIL = 160;

/** The folded list; nothing where everything could be checked. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const t = useTranslator();
  if (problems.length === 0) return null;
  const texts = problems.map(({ code, detail: whole }) => {
    const detail = shorten(whole, LONGEST_DETAIL);
    return t.member('problem', code, { detail }) ?? t.text('problem_other', { code, detail });
  });
  return (
    <details className="problems">
      <summary>
        <Icon name="warning" />
        {t.text('problems', { count: problems.length })}
      </summary>
      <ul>
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
