/**
 * How much each sign says that the article holds anything on a claim, given its best fact. Fitted as pair-weights.ts is, on facts weighed by
 * what was learned from other articles: of what is learned from the same ones too much would be expected.
 */

/** Log-odds without any sign. */
export const BIAS = 1.41;

export const WEIGHTS = {
  /** Log-odds of the fact that fits best. */
  best: 0.94,
  /** The claim asks to buy or sell, in an article about the market. */
  trade: 0.62,
  /** … as a question. */
  decide: 0.44,
  /** It lures to click, */
  click: -0.87,
  /** … with what only few get, */
  exclusive: -0.56,
  /** … or with something for nothing. */
  free: -0.73,
  /** It promises a return or an effect. */
  promise: 0.97,
  /** It says that nothing is better. */
  superlative: 0.25,
  /** It only calls to click, take or hurry. */
  empty: -0.36,
  /** It has no topic. */
  noTopic: 0.24,
  /** It raises no question that is known. */
  unasked: -0.09,
  /** It is no longer than a button, and is no call to buy or sell. */
  short: -0.11,
  /** It opens its promotion, */
  opens: 0.5,
  /** … or closes it, and does not ask. */
  closes: -0.87,
  /** Logarithm of its words. */
  length: 0.21,
  /** It asks. */
  question: -0.06,
  /** It names a figure. */
  figure: -0.21,
  /** It names whom the article is about. */
  ofSubject: 0.28,
} satisfies Record<string, number>;

export type ClaimWeights = typeof WEIGHTS;
