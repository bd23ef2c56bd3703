/** Which claims share one row of the comparison, and which facts stand in it. */
import { isFirm } from '../lib/model/firm-pair.ts';
import type { Claim, PairedFact, SourcedFact } from '../lib/model/report.ts';
import { isOfOthers } from '../lib/model/vouched.ts';
import { joined } from './pairings.ts';

export interface RowFact {
  fact: SourcedFact;
  pairing: PairedFact;
}

/** Neighbouring claims of one promotion, beside what the article reports on them. Of either list the best come first, each once. */
export interface PairRow {
  claims: [Claim, ...Claim[]];
  /** What answers these claims; empty = nothing clearly does. */
  firm: RowFact[];
  /** What only touches on them. */
  loose: RowFact[];
}

/** Where the facts of a row are still pairings. */
interface OpenRow {
  claims: PairRow['claims'];
  pairings: PairedFact[];
}

/** "Backs" and "contradicts" speak of one claim alone, so such a claim keeps a row of its own. */
const standsAlone = ({ pairings }: OpenRow): boolean => pairings.some(({ relation }) => relation !== 'context');

/** What a row is headed by: its answer, else the nearest fact. A fact that answers one claim is no answer to another that it only touches on. */
function headOf({ pairings }: OpenRow): string {
  const head = pairings.find(isFirm) ?? pairings[0];
  return head ? `${isFirm(head)} ${head.fact}` : '';
}

const belongTogether = (a: OpenRow, b: OpenRow): boolean => !standsAlone(a) && !standsAlone(b) && headOf(a) === headOf(b);

/**
 * Claims in reading order as rows: neighbours with the same answer come together, those without any that the same fact is nearest to, and
 * those with nothing at all. Ids that lead nowhere are passed over.
 */
export function pairRows(claims: readonly Claim[], facts: ReadonlyMap<string, SourcedFact>): PairRow[] {
  const rows: OpenRow[] = [];
  for (const claim of claims) {
    const row: OpenRow = { claims: [claim], pairings: claim.facts.filter(({ fact }) => facts.has(fact)) };
    const last = rows.at(-1);
    if (!last || !belongTogether(last, row)) {
      rows.push(row);
      continue;
    }
    last.claims.push(claim);
    last.pairings = joined(last.pairings, row.pairings);
  }
  return rows.map(({ claims: of, pairings }) => {
    const all = pairings.map((pairing): RowFact => ({ fact: facts.get(pairing.fact)!, pairing }));
    return { claims: of, firm: all.filter(({ pairing }) => isFirm(pairing)), loose: all.filter(({ pairing }) => !isFirm(pairing)) };
  });
}

export const countClaims = (rows: readonly PairRow[]): number => rows.reduce((sum, { claims }) => sum + claims.length, 0);

export const isAnswered = ({ firm }: PairRow): boolean => firm.length > 0;

/** What is answered before what is not; either in the order it had. */
export const answeredFirst = (rows: readonly PairRow[]): PairRow[] =>
  [...rows].sort((a, b) => Number(isAnswered(b)) - Number(isAnswered(a)));

/**
 * So much surer counts an answer that is more than another word of praise: somebody else's, or one that takes back, narrows or prices what is promised. It is
 * chosen, not fitted: counted for more, weak pairs stood first, which readers took for the best.
 */
const WEIGHTY = 0.2;

const isWeighty = ({ fact }: RowFact): boolean => isOfOthers(fact) || fact.limits.length > 0;

/**
 * For the many claims of an advertorial: the surest answers first, and what holds the piece to account before its further words where both are about as sure; in
 * a row what others answer always. Where nothing answers, the order stays.
 */
export function surestFirst(rows: readonly PairRow[]): PairRow[] {
  const byOthersFirst = (row: PairRow): PairRow => ({
    ...row,
    firm: [...row.firm].sort((a, b) => Number(isOfOthers(b.fact)) - Number(isOfOthers(a.fact))),
  });
  const rank = ({ firm: [best] }: PairRow) =>
    best ? best.pairing.score + WEIGHTY * Number(isWeighty(best)) + Number(best.pairing.relation !== 'context') : 0;
  return rows.map(byOthersFirst).sort((a, b) => rank(b) - rank(a));
}
