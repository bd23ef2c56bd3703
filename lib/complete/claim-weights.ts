/**
 * How much each sign says that the article holds anything on a claim, given its best fact. Fitted as pair-weights.ts is, on facts weighed by
 * what was learned from other articles: of what is learned from the same ones too much would be expected.
 */

/** Log-odds without any sign. */
export const BIAS = 0.45;

export const WEIGHTS = {
  /** Log-odds of the fact that fits best. */
  best: 0.86,
  /** The claim asks to buy or sell, in an article about the market. */
  trade: -0.53,
  /** … as a question. */
  decide: 0.96,
  /** It lures to click, */
  click: -0.88,
  /** … with what only few get, */
  exclusive: -0.57,
  /** … or with something for nothing. */
  free: -0.59,
  /** It promises a return or an effect. */
  promise: 1.13,
  /** It says that nothing is better. */
  superlative: 0.45,
  /** It only calls to click, take or hurry. */
  empty: -0.13,
  /** It has no topic. */
  noTopic: 0.17,
  /** It is no longer than a button, and is no call to buy or sell. */
  short: -0.02,
  /** Logarithm of its words. */
  length: 0.62,
  /** It asks. */
  question: 0.16,
  /** It names a figure. */
  figure: -0.28,
  /** It names whom the article is about. */
  ofSubject: 0.72,
} satisfies Record<string, number>;

export type ClaimWeights = typeof WEIGHTS;
