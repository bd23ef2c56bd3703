/**
 * How much each sign says that the article holds anything on a claim, given its best fact. Fitted as pair-weights.ts is, on facts weighed by
 * what was learned from other articles: of what is learned from the same ones too much would be expected.
 */

/** Log-odds without any sign. */
export const BIAS = 1.05;

export const WEIGHTS = {
  /** Log-odds of the fact that fits best. */
  best: 0.92,
  /** The claim asks to buy or sell, in an article about the market. */
  trade: 0.52,
  /** … as a question. */
  decide: 0.42,
  /** It lures to click, */
  click: -0.87,
  /** … with what only few get, */
  exclusive: -0.57,
  /** … or with something for nothing. */
  free: -0.67,
  /** It promises a return or an effect. */
  promise: 1.01,
  /** It says that nothing is better. */
  superlative: 0.27,
  /** It only calls to click, take or hurry. */
  empty: -0.35,
  /** It has no topic. */
  noTopic: 0.31,
  /** It raises no question that is known. */
  unasked: -0.12,
  /** It is no longer than a button, and is no call to buy or sell. */
  short: -0.09,
  /** It opens its promotion, */
  opens: 0.54,
  /** … or closes it, and does not ask. */
  closes: -0.9,
  /** Logarithm of its words. */
  length: 0.35,
  /** It asks. */
  question: 0.01,
  /** It names a figure. */
  figure: -0.23,
  /** It names whom the article is about. */
  ofSubject: 0.49,
} satisfies Record<string, number>;

export type ClaimWeights = typeof WEIGHTS;
