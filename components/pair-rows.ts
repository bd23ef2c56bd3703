/** Which claims share one row of the comparison, and which facts stand in it. */
import type { Claim, PairedFact, SourcedFact } from '../lib/model/report.ts';

/** Neighbouring claims of one promotion, beside what the article reports on them. */
export interface PairRow {
  claims: [Claim, ...Claim[]];
  /** Best first, each once; empty = nothing was found on these claims. */
  facts: { fact: SourcedFact; pairing: PairedFact }[];
}

/** The facts a claim is paired with, best first. Ids that lead nowhere are passed over. */
function factsOf(claim: Claim, facts: ReadonlyMap<string, SourcedFact>): PairRow['facts'] {
  return claim.facts.flatMap((pairing) => {
    const fact = facts.get(pairing.fact);
    return fact ? [{ fact, pairing }] : [];
  });
}

/** "Backs" and "contradicts" speak of one claim alone, so such a claim keeps a row of its own. */
const standsAlone = ({ facts }: PairRow): boolean => facts.some(({ pairing }) => pairing.relation !== 'context');

/** Claims in reading order as rows: neighbours with the same best fact, or with none, come together. */
export function pairRows(claims: readonly Claim[], facts: ReadonlyMap<string, SourcedFact>): PairRow[] {
  const rows: PairRow[] = [];
  for (const claim of claims) {
    const row: PairRow = { claims: [claim], facts: factsOf(claim, facts) };
    const last = rows.at(-1);
    if (!last || standsAlone(last) || standsAlone(row) || last.facts[0]?.fact !== row.facts[0]?.fact) {
      rows.push(row);
      continue;
    }
    last.claims.push(claim);
    const known = new Set(last.facts.map(({ fact }) => fact));
    last.facts.push(...row.facts.filter(({ fact }) => !known.has(fact)));
  }
  return rows;
}
