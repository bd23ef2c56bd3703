/** What an advertorial can be held to account by. */
import { isFirm } from './firm-pair.ts';
import type { Claim, Report, SourcedFact } from './report.ts';
import { isOfOthers } from './vouched.ts';

/**
 * @param claims those that are shown.
 * @returns of an advertorial all statements that are not the advertiser's word, in reading order, but for those that stand beside a claim as its answer; of any
 *   other article none.
 */
export function wordsOfOthers({ verdict, facts }: Pick<Report, 'verdict' | 'facts'>, claims: readonly Claim[]): SourcedFact[] {
  if (verdict !== 'advertorial') return [];
  const answers = new Set(claims.flatMap((claim) => claim.facts.filter(isFirm).map(({ fact }) => fact)));
  return facts.filter((fact) => isOfOthers(fact) && !answers.has(fact.id));
}
