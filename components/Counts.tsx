/** The report in numbers. */
import type { Standing } from '../lib/model/report.ts';
import type { Arrangement } from './arrange.ts';
import { isOneParty, standingText } from './standing.ts';
import { useTranslator } from './translation.tsx';

/** Promotions, claims and labels of the article itself; what there is none of goes without saying. */
export function Counts({ arrangement }: { arrangement: Arrangement }) {
  const t = useTranslator();
  const counts = {
    promotions: arrangement.inArticle.filter(({ promotion }) => promotion !== null).length,
    claims: arrangement.inArticle.reduce((sum, { claims }) => sum + claims.length, 0),
    labels: arrangement.labels.length,
  };
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  if (some.length === 0) return null;
  return (
    <ul className="counts">
      {some.map(([name, count]) => (
        <li key={name} className={`count-${name}`}>
          <strong>{count}</strong> {t.member('count', name, { count })}
        </li>
      ))}
    </ul>
  );
}

/** How many facts have which kind of source; nothing at all where there are no facts. */
export function StandingLine({ standing }: { standing: Standing }) {
  const t = useTranslator();
  const text = standingText(standing, t);
  return (
    text && (
      <p className="standing">
        {text}
        {isOneParty(standing) && <> {t.text('standing_one_party')}</>}
      </p>
    )
  );
}
