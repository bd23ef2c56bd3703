/** What an advertorial, or a promotion inside an article, can be held to account by. */
import type { Report, SourcedFact } from './report.ts';
import { isOfOthers } from './vouched.ts';

/** Each whole, what answers a claim among them; no statement is in both. */
export interface Account {
  /** Of an advertorial: statements that are not the advertiser's word; of those who object first, each part in reading order. */
  ofOthers: SourcedFact[];
  /** Its own statements that take back, narrow or price what it promises, in reading order. */
  limits: SourcedFact[];
}

/** @returns of an ad inside an article its terms alone; of any other piece nothing. */
export function accountOf({ verdict, facts }: Pick<Report, 'verdict' | 'facts'>): Account {
  const isTheirs = (fact: SourcedFact) => verdict === 'advertorial' && isOfOthers(fact);
  const ofOthers = facts.filter(isTheirs).sort((a, b) => Number(b.objects) - Number(a.objects));
  return { ofOthers, limits: facts.filter((fact) => fact.limits.length > 0 && !isTheirs(fact)) };
}

/** A term of an ad inside the article: it stands among the facts, and is none of the article's. */
export const isTermOfAd = ({ limits }: Pick<SourcedFact, 'limits'>, verdict: Report['verdict']): boolean =>
  limits.length > 0 && verdict !== 'advertorial';
