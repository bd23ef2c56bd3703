/** The right side of a pair: what answers the claims; where nothing does, that it is so. What only touches on them is folded away. */
import type { SourcedFact } from '../lib/model/report.ts';
import { nothingText, onlyCalls } from '../lib/wording/nothing.ts';
import { FactCard } from './FactCard.tsx';
import { keysOf } from './keys.ts';
import type { PairRow } from './pair-rows.ts';
import { useTranslator } from './translation.tsx';

export interface PairFactsProps {
  row: PairRow;
  /** Facts that stood in full further up. */
  shown: ReadonlySet<SourcedFact>;
  /** A heading above says already that nothing answers. */
  headed?: boolean;
}

/**
 * One answer in sight, the others folded away so that the next claim stays in sight too. Of facts that only touch on a claim none is in sight:
 * six in ten are noise, and readers took them for answers. Where they begin is always said.
 */
export function PairFacts({ row: { claims, firm, loose }, shown, headed = false }: PairFactsProps) {
  const t = useTranslator();
  const all = [...firm, ...loose];
  const keys = keysOf(all.map(({ fact }) => fact.text));
  const cards = all.map(({ fact, pairing }, index) => (
    <FactCard key={keys[index]} fact={fact} pairing={pairing} captioned={index < firm.length} brief={shown.has(fact)} />
  ));
  const loosely = t.text('loosely_related');
  if (firm.length === 0) {
    const isCall = claims.every(onlyCalls);
    return (
      <div className="pair-facts">
        {(isCall || !headed) && <p className="nothing">{nothingText(claims, t)}</p>}
        {loose.length > 0 && (
          <details className="more">
            <summary>{`${loosely} (${loose.length})`}</summary>
            {cards}
          </details>
        )}
      </div>
    );
  }
  const [first, ...rest] = cards;
  const firmRest = firm.length - 1;
  const more = [
    firmRest > 0 && t.text('more_facts', { count: firmRest }),
    loose.length > 0 && t.text('more_loose', { count: loose.length }),
  ].filter(Boolean);
  return (
    <div className="pair-facts">
      {first}
      {rest.length > 0 && (
        <details className="more">
          <summary>{more.join(' · ')}</summary>
          {rest.slice(0, firmRest)}
          {firmRest > 0 && loose.length > 0 && <p className="loosely">{loosely}</p>}
          {rest.slice(firmRest)}
        </details>
      )}
    </div>
  );
}
