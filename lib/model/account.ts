/** What an advertorial can be held to account by, beside the answers that stand at its claims. */
import { isFirm } from './firm-pair.ts';
import type { Claim, Report, SourcedFact } from './report.ts';
import { isOfOthers } from './vouched.ts';

/** Each in reading order; no statement is in both. */
export interface Account {
  /** Statements that are not the advertiser's word. */
  ofOthers: SourcedFact[];
  /** Its own statements that take back, narrow or price what it promises. */
  limits: SourcedFact[];
}

/** @param claims those that are shown: what answers one of them stands there. @returns nothing for any other article. */
export function accountOf({ verdict, facts }: Pick<Report, 'verdict' | 'facts'>, claims: readonly Claim[]): Account {
  if (verdict !== 'advertorial') return { ofOthers: [], limits: [] };
  const answers = new Set(claims.flatMap((claim) => claim.facts.filter(isFirm).map(({ fact }) => fact)));
  const apart = facts.filter(({ id }) => !answers.has(id));
  return { ofOthers: apart.filter(isOfOthers), limits: apart.filter((fact) => !isOfOthers(fact) && fact.limits.length > 0) };
}
