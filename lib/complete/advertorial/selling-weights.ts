/**
 * How much each sign tells that a sentence of an advertorial sells. Fitted by `npm run fit` on advertorials whose claims are known
 * (tests/corpus/advertorials/fitted): logistic regression with a ridge.
 */

/** Log-odds without any sign. */
export const BIAS = -1.87;

export const WEIGHTS = {
  /** Questions that it makes a reader ask, and those that it answers, as questions.json knows them. */
  raises: 0.63,
  answers: -0.59,
  /** It has words of a technique; or such as are only taken for one in a claim. */
  technique: 1.52,
  faintTechnique: 0.57,
  /** Log-odds by all its words, … */
  tone: 0.86,
  /** … plainly those of promotion, or of a report. */
  promotes: 0.45,
  reports: -0.2,
  /** It is the word of somebody named, customers among them, or of an office or a document. */
  named: -0.21,
  authority: -0.61,
  /** It is mostly a quotation. */
  quoted: 1.25,
  /** It takes back, narrows or prices what is promised. */
  limits: 0,
  /** Numbers in it, dates among them. */
  numbers: -1.12,
  asks: -0.36,
  /** It speaks to the reader, or of those who write. */
  addresses: 0.55,
  ofUs: -0.43,
  /** It states something that can be checked, and names nobody for it. */
  checkable: 0.25,
  /** Logarithm of its words. */
  length: 0.19,
  short: -0.55,
  /** How far into the piece it stands: most begin as a report and end as a pitch. */
  place: 0,
} satisfies Record<string, number>;

export type SellingWeights = typeof WEIGHTS;
