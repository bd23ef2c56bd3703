/**
 * How much it says in a piece that is advertising as a whole that a fact stands near a claim, beside all that the two sentences tell. Fitted on advertorials
 * with gold pairs by `npm run fit`, which rewrites the numbers and keeps the words.
 */

/** Log-odds of a fact far off of which nothing is known. */
export const BIAS = -1.39;

export const WEIGHTS = {
  /** Log-odds by the two sentences themselves. */
  odds: 0.79,
  /** The fact stands right behind the claim, 1, or further off, down to 0; */
  behind: 2.77,
  /** … or before it. */
  before: 1.57,
  /** It takes back, narrows or prices what is promised. */
  limits: 0.91,
} satisfies Record<string, number>;

export type NearWeights = typeof WEIGHTS;
