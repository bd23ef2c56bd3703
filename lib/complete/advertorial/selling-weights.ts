/**
 * How much each sign tells that a sentence of an advertorial sells. Fitted by `npm run fit` on advertorials whose claims are known
 * (tests/corpus/advertorials/fitted): logistic regression with a ridge.
 */

/** Log-odds without any sign. */
export const BIAS = -2.62;

export const WEIGHTS = {
  /** Questions that it makes a reader ask, and those that it answers, as questions.json knows them. */
  raises: 0.7,
  answers: -0.45,
  /** It has words of a technique; or such as are only taken for one in a claim. */
  technique: 1.52,
  faintTechnique: 0.59,
  /** Log-odds by all its words, … */
  tone: 0.74,
  /** … plainly those of promotion, or of a report. */
  promotes: 0.42,
  reports: -0.26,
  /** It is the word of somebody named, customers among them, or of an office or a document. */
  named: -0.34,
  authority: -0.94,
  /** It is mostly a quotation. */
  quoted: 1.13,
  /** It takes back, narrows or prices what is promised. */
  limits: -2.23,
  /** Numbers in it, dates among them. */
  numbers: -0.99,
  asks: -0.34,
  /** It speaks to the reader, or of those who write. */
  addresses: 0.49,
  ofUs: -0.45,
  /** It states something that can be checked, and names nobody for it. */
  checkable: 0.22,
  /** Logarithm of its words. */
  length: 0.44,
  short: -0.55,
  /** How far into the piece it stands: most begin as a report and end as a pitch. */
  place: 0.67,
} satisfies Record<string, number>;

export type SellingWeights = typeof WEIGHTS;
