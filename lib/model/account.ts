/** What an advertorial can be held to account by. */
import type { Report, SourcedFact } from './report.ts';
import { isOfOthers } from './vouched.ts';

/** Each in reading order and whole, what answers a claim among them; no statement is in both. */
export interface Account {
  /** Statements that are not the advertiser's word. */
  ofOthers: SourcedFact[];
  /** Its own statements that take back, narrow or price what it promises. */
  limits: SourcedFact[];
}

/** @returns nothing for any other article. */
export function accountOf({ verdict, facts }: Pick<Report, 'verdict' | 'facts'>): Account {
  if (verdict !== 'advertorial') return { ofOthers: [], limits: [] };
  return { ofOthers: facts.filter(isOfOthers), limits: facts.filter((fact) => !isOfOthers(fact) && fact.limits.length > 0) };
}
