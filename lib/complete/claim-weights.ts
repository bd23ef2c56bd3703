/**
 * How much each sign says that the article holds anything on a claim, given its best fact. Fitted as pair-weights.ts is, on facts weighed by
 * what was learned from other articles: of what is learned from the same ones too much would be expected.
 */

/** Log-odds without any sign. */
export const BIAS = 1.02;

export const WEIGHTS = {
  /** Log-odds of the fact that fits best. */
  best: 0.88,
  /** The claim asks to buy or sell, in an article about the market. */
  trade: 0.51,
  /** … as a question. */
  decide: 0.41,
  /** It lures to click, */
  click: -0.9,
  /** … with what only few get, */
  exclusive: -0.79,
  /** … or with something for nothing. */
  free: -0.81,
  /** It promises a return or an effect. */
  promise: 1.06,
  /** It says that nothing is better. */
  superlative: 0.3,
  /** It only calls to click, take or hurry. */
  empty: -0.28,
  /** It has no topic. */
  noTopic: 0.28,
  /** It raises no question that is known. */
  unasked: -0.14,
  /** It is no longer than a button, and is no call to buy or sell. */
  short: -0.09,
  /** It opens its promotion, */
  opens: 0.57,
  /** … or closes it, and does not ask. */
  closes: -0.91,
  /** Logarithm of its words. */
  length: 0.34,
  /** It asks. */
  question: 0.05,
  /** It names a figure. */
  figure: -0.22,
  /** It names whom the article is about. */
  ofSubject: 0.46,
} satisfies Record<string, number>;

export type ClaimWeights = typeof WEIGHTS;
