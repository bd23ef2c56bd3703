/**
 * How much each sign tells that a sentence of an advertorial sells. Fitted by `npm run fit` on advertorials whose claims are known
 * (tests/corpus/advertorials/fitted): logistic regression with a ridge.
 */

/** Log-odds without any sign. */
export const BIAS = -1.88;

export const WEIGHTS = {
  /** Questions that it makes a reader ask, and those that it answers, as questions.json knows them. */
  raises: 0.62,
  answers: -0.6,
  /** It has words of a technique; or such as are only taken for one in a claim. */
  technique: 1.53,
  faintTechnique: 0.57,
  /** Log-odds by all its words, … */
  tone: 0.85,
  /** … plainly those of promotion, or of a report. */
  promotes: 0.44,
  reports: -0.2,
  /** It is the word of somebody without a stake. */
  vouched: -0.5,
  /** It is mostly a quotation. */
  quoted: 1.32,
  figure: -1.12,
  asks: -0.36,
  /** It speaks to the reader, or of those who write. */
  addresses: 0.53,
  ofUs: -0.45,
  /** It states something that can be checked, and names nobody for it. */
  checkable: 0.21,
  /** Logarithm of its words. */
  length: 0.2,
  short: -0.56,
} satisfies Record<string, number>;

export type SellingWeights = typeof WEIGHTS;
