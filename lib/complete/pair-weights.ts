/**
 * How much each sign says that a fact belongs beside a claim, fitted on articles with gold pairs by `npm run fit`, which rewrites the numbers
 * and keeps the words. A weight is added to the log-odds; e^weight is the factor by which the sign changes the odds.
 */

/** Log-odds of a pair without any sign. */
export const BIAS = -5.07;

export const WEIGHTS = {
  /** Likeness of the two sentences' words, 0..1. */
  similar: 1.1,
  /** No other fact is more like the claim. */
  mostSimilar: 0.96,
  /** Likeness of the fact and the whole promotion, 0..1. */
  similarToPromotion: 0.49,
  /** Topics of both, each the more the rarer it is among the facts, two at most; */
  topic: 1,
  /** … there is one, */
  anyTopic: 1.39,
  /** … or the promotion around the claim has it. */
  promotionTopic: 0.14,
  /** Both name a sum of money, */
  bothMoney: 0.4,
  /** … a percentage, */
  bothShare: 0.33,
  /** … a length of time, */
  bothTime: 0.66,
  /** … another unit: kilograms, square metres, */
  bothUnit: 0,
  /** … the same amount, */
  sameFigure: 0,
  /** … any figure. */
  bothFigures: 0.33,
  /** The claim names a figure, the fact none of that kind. */
  figureAlone: -1.41,
  /** Both name whom the article is about. */
  bothSubject: 0.22,
  /** The claim asks to buy or sell, in an article about the market, and the fact tells what analysts advise, */
  tradeRating: 1.75,
  /** … what a share is worth, */
  tradeValuation: 0.2,
  /** … the price, where no analyst is named; */
  tradePrice: 0.25,
  /** … it has a named, independent source. */
  tradeNamed: 0.74,
  /** The claim promises a return or an effect, and the fact tells what analysts advise, */
  promiseRating: 0.82,
  /** … what a study found, */
  promiseStudy: 0.8,
  /** … what to expect, or what was lost; */
  promiseRisk: 0.18,
  /** … it is the word of an office, a document or somebody independent. */
  promiseNamed: 0.22,
  /** The claim praises, and the fact tells of tests or prices. */
  praiseQuality: -0.16,
  /** The claim says that little is left, and the fact what there is. */
  scarceAvailable: 0.54,
  /** The claim presses for time, and the fact names a date. */
  urgentDeadline: 0.16,
  /** The fact has a named, independent source, */
  named: 0.81,
  /** … an office or a document, */
  authority: 0.06,
  /** … none, */
  unattributed: 0.4,
  /** … one without a name. */
  anonymous: -0.58,
  /** The claim asks to buy or sell, in an article about the market. */
  trade: 0.05,
  /** It lures to click, */
  click: -0.65,
  /** … with what only few get, */
  exclusive: -0.58,
  /** … or with something for nothing. */
  free: -0.41,
  /** It promises a return or an effect. */
  promise: 0.27,
  /** It says that nothing is better. */
  superlative: 0.11,
  /** It only calls to click, take or hurry. */
  empty: -0.44,
  /** It has no topic. */
  noTopic: 0.37,
  /** It is no longer than a button, and is no call to buy or sell. */
  short: -0.52,
  /** Logarithm of its words. */
  length: 0.56,
  /** It asks. */
  question: 0.69,
  /** It names a figure. */
  figure: 0.49,
  /** It names whom the article is about. */
  ofSubject: 0.3,
} satisfies Record<string, number>;

export type PairWeights = typeof WEIGHTS;
