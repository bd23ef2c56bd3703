/** The right side of a pair: what answers the claims; where nothing does, that it is so, and what comes nearest. */
import type { SourcedFact } from '../lib/model/report.ts';
import { nothingText } from '../lib/wording/nothing.ts';
import { FactCard } from './FactCard.tsx';
import { keysOf } from './keys.ts';
import type { PairRow } from './pair-rows.ts';
import { useTranslator } from './translation.tsx';

export interface PairFactsProps {
  row: PairRow;
  /** Facts that stood in full further up. */
  shown: ReadonlySet<SourcedFact>;
}

/** One fact in sight, the others folded away so that the next claim stays in sight too. Where loose facts begin is always said. */
export function PairFacts({ row: { claims, firm, loose }, shown }: PairFactsProps) {
  const t = useTranslator();
  const all = [...firm, ...loose];
  const keys = keysOf(all.map(({ fact }) => fact.text));
  const isAnswered = firm.length > 0;
  const [first, ...rest] = all.map(({ fact, pairing }, index) => (
    <FactCard
      key={keys[index]}
      fact={fact}
      pairing={pairing}
      captioned={index < firm.length}
      brief={shown.has(fact) || (index === 0 && !isAnswered)}
    />
  ));
  const firmRest = Math.max(0, firm.length - 1);
  const looseRest = rest.length - firmRest;
  // Beside no answer all that is folded stands under "loosely related" already.
  const more = isAnswered
    ? [firmRest > 0 && t.text('more_facts', { count: firmRest }), looseRest > 0 && t.text('more_loose', { count: looseRest })]
        .filter(Boolean)
        .join(' · ')
    : t.text('more_facts', { count: rest.length });
  const loosely = <p className="loosely">{t.text('loosely_related')}</p>;
  return (
    <div className="pair-facts">
      {!isAnswered && <p className="nothing">{nothingText(claims, loose.length > 0, t)}</p>}
      {!isAnswered && first && loosely}
      {first}
      {rest.length > 0 && (
        <details className="more">
          <summary>{more}</summary>
          {rest.slice(0, firmRest)}
          {firmRest > 0 && firmRest < rest.length && loosely}
          {rest.slice(firmRest)}
        </details>
      )}
    </div>
  );
}
