/**
 * How much each sign says that a fact belongs beside a claim, fitted on articles with gold pairs by `npm run fit`, which rewrites the numbers
 * and keeps the words. A weight is added to the log-odds; e^weight is the factor by which the sign changes the odds.
 */

/** Log-odds of a pair without any sign. */
export const BIAS = -3.71;

export const WEIGHTS = {
  /** Likeness of the two sentences' words, 0..1. */
  similar: 2.22,
  /** No other fact is more like the claim. */
  mostSimilar: 1.01,
  /** Likeness of the fact and the whole promotion, 0..1. */
  similarToPromotion: 0.37,
  /** Topics of both, each the more the rarer it is among the facts, two at most; */
  topic: 1.57,
  /** … there is one, */
  anyTopic: 0.74,
  /** … or the promotion around the claim has it. */
  promotionTopic: -0.09,
  /** Both name a sum of money, */
  bothMoney: 0.27,
  /** … a percentage, */
  bothShare: 0.22,
  /** … a length of time, */
  bothTime: 0.33,
  /** … another unit: kilograms, square metres, */
  bothUnit: 0.99,
  /** … the same amount, */
  sameFigure: 1.06,
  /** … any figure. */
  bothFigures: 0.28,
  /** The claim names a figure, the fact none of that kind. */
  figureAlone: -0.9,
  /** Both name whom the article is about. */
  bothSubject: 0.35,
  /** The claim asks to buy or sell, in an article about the market, and the fact tells what analysts advise, */
  tradeRating: 2.12,
  /** … what a share is worth, */
  tradeValuation: 0.59,
  /** … the price, where no analyst is named; */
  tradePrice: 0.82,
  /** … it has a named, independent source. */
  tradeNamed: 0.69,
  /** The claim promises a return or an effect, and the fact tells what analysts advise, */
  promiseRating: 1.13,
  /** … what a study found, */
  promiseStudy: 0.72,
  /** … what to expect, or what was lost; */
  promiseRisk: 0.41,
  /** … it is the word of an office, a document or somebody independent. */
  promiseNamed: 0,
  /** The claim praises, and the fact tells of tests or prices. */
  praiseQuality: 0.54,
  /** The claim says that little is left, and the fact what there is. */
  scarceAvailable: 0.89,
  /** The claim presses for time, and the fact names a date. */
  urgentDeadline: 0.66,
  /** The fact has a named, independent source, */
  named: 0.19,
  /** … an office or a document, */
  authority: -0.08,
  /** … none, */
  unattributed: 0,
  /** … one without a name. */
  anonymous: -0.09,
  /** The claim asks to buy or sell, in an article about the market. */
  trade: -0.53,
  /** … as a question. */
  decide: 0.58,
  /** It lures to click, */
  click: -1.41,
  /** … with what only few get, */
  exclusive: -0.51,
  /** … or with something for nothing. */
  free: -0.5,
  /** It promises a return or an effect. */
  promise: 0.35,
  /** It says that nothing is better. */
  superlative: -0.18,
  /** It only calls to click, take or hurry. */
  empty: -0.19,
  /** It has no topic. */
  noTopic: 0.19,
  /** It is no longer than a button, and is no call to buy or sell. */
  short: -0.12,
  /** Logarithm of its words. */
  length: 0.36,
  /** It asks. */
  question: 0.42,
  /** It names a figure. */
  figure: 0.29,
  /** It names whom the article is about. */
  ofSubject: 0.22,
} satisfies Record<string, number>;

export type PairWeights = typeof WEIGHTS;
