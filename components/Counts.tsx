/** The report in numbers. */
import type { Report, Standing } from '../lib/model/report.ts';
import type { Arrangement } from './arrange.ts';
import { useTranslator } from './translation.tsx';

/** Promotions, claims, facts and labels of the article itself. */
export function Counts({ report, arrangement }: { report: Report; arrangement: Arrangement }) {
  const t = useTranslator();
  const counts = {
    promotions: arrangement.inArticle.filter(({ promotion }) => promotion !== null).length,
    claims: arrangement.inArticle.reduce((sum, { claims }) => sum + claims.length, 0),
    facts: report.facts.length,
    labels: arrangement.labels.length,
  };
  return (
    <ul className="counts">
      {Object.entries(counts).map(([name, count]) => (
        <li key={name} className={`count-${name}`}>
          <strong>{count}</strong> {t.member('count', name, { count })}
        </li>
      ))}
    </ul>
  );
}

const STANDING = { named: 'named', selfReported: 'self-reported', anonymous: 'anonymous', unattributed: 'unattributed' } as const;

/** How many facts have which kind of source; nothing at all where there are no facts. */
export function StandingLine({ standing }: { standing: Standing }) {
  const t = useTranslator();
  const parts = (Object.keys(STANDING) as (keyof Standing)[])
    .filter((name) => standing[name] > 0)
    .map((name) => t.member('standing', STANDING[name], { count: standing[name] }));
  if (parts.length === 0) return null;
  return (
    <p className="standing">
      {t.text('standing_title')} {parts.join(' · ')}
    </p>
  );
}
