/**
 * Where a fact stands to a claim. In a piece that is advertising as a whole what bears on a claim most often stands beside it: of the next sentences three
 * in five are an editor's choice, of any sentence one in fourteen (tests/corpus/advertorials). Inside an article it tells nothing: what is promoted there
 * stands anywhere.
 */
import type { Anchor, SourcedFact } from '../../model/report.ts';
import { logOdds } from '../odds.ts';
import { BIAS, type NearWeights, WEIGHTS } from './near-weights.ts';

/** At this distance nearness is half of what it is in the next sentence; in UTF-16 units. */
const HALF = 30;
/** About two sentences; what is further off needs a matter in common. In UTF-16 units. */
const NEAR = 300;

/** Either is 1 where nothing stands between, and goes towards 0 with the distance. */
export interface Nearness {
  /** The fact stands behind the claim, */
  behind: number;
  /** … or before it. */
  before: number;
}

export function nearness(claim: Anchor, fact: Anchor): Nearness {
  const at = (gap: number) => HALF / (HALF + Math.max(0, gap));
  return fact.start >= claim.end ? { behind: at(fact.start - claim.end), before: 0 } : { behind: 0, before: at(claim.start - fact.end) };
}

export const isNear = ({ behind, before }: Nearness): boolean => Math.max(behind, before) > HALF / (HALF + NEAR);

export type NearSigns = Record<keyof NearWeights, number>;

/** @param odds log-odds of the pair by all that the two sentences tell. */
export const nearSigns = (odds: number, near: Nearness, { limits }: Pick<SourcedFact, 'limits'>): NearSigns => ({
  odds,
  ...near,
  limits: Number(limits.length > 0),
});

export const oddsNearby = (signs: NearSigns): number => logOdds(signs, WEIGHTS, BIAS);
