/**
 * How much each sign says that the article holds anything on a claim, given its best fact. Fitted as pair-weights.ts is, on facts weighed by
 * what was learned from other articles: of what is learned from the same ones too much would be expected.
 */

/** Log-odds without any sign. */
export const BIAS = 1.05;

export const WEIGHTS = {
  /** Log-odds of the fact that fits best. */
  best: 0.9,
  /** The claim asks to buy or sell, in an article about the market. */
  trade: 0.5,
  /** … as a question. */
  decide: 0.43,
  /** It lures to click, */
  click: -0.91,
  /** … with what only few get, */
  exclusive: -0.75,
  /** … or with something for nothing. */
  free: -0.78,
  /** It promises a return or an effect. */
  promise: 1.07,
  /** It says that nothing is better. */
  superlative: 0.31,
  /** It only calls to click, take or hurry. */
  empty: -0.29,
  /** It has no topic. */
  noTopic: 0.28,
  /** It raises no question that is known. */
  unasked: -0.11,
  /** It is no longer than a button, and is no call to buy or sell. */
  short: -0.1,
  /** It opens its promotion, */
  opens: 0.58,
  /** … or closes it, and does not ask. */
  closes: -0.89,
  /** Logarithm of its words. */
  length: 0.32,
  /** It asks. */
  question: 0.05,
  /** It names a figure. */
  figure: -0.21,
  /** It names whom the article is about. */
  ofSubject: 0.49,
} satisfies Record<string, number>;

export type ClaimWeights = typeof WEIGHTS;
