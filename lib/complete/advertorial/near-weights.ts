/**
 * How much it says in a piece that is advertising as a whole that a fact stands near a claim, beside all that the two sentences tell. Fitted on advertorials
 * with gold pairs by `npm run fit`, which rewrites the numbers and keeps the words.
 */

/** Log-odds of a fact far off of which nothing is known. */
export const BIAS = -1.52;

export const WEIGHTS = {
  /** Log-odds by the two sentences themselves. */
  odds: 0.73,
  /** The fact stands right behind the claim, 1, or further off, down to 0; */
  behind: 3,
  /** … or before it. */
  before: 1.58,
  /** It takes back, narrows or prices what is promised. */
  limits: 0.99,
} satisfies Record<string, number>;

export type NearWeights = typeof WEIGHTS;
