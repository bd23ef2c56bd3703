/**
 * How much each sign says that a fact belongs beside a claim, fitted on articles with gold pairs by `npm run fit`, which rewrites the numbers
 * and keeps the words. A weight is added to the log-odds; e^weight is the factor by which the sign changes the odds.
 */

/** Log-odds of a pair without any sign. */
export const BIAS = -3.79;

export const WEIGHTS = {
  /** Likeness of the two sentences' words, 0..1. */
  similar: 2.12,
  /** No other fact is more like the claim. */
  mostSimilar: 1,
  /** Likeness of the fact and the whole promotion, 0..1. */
  similarToPromotion: 0.43,
  /** Topics of both, each the more the rarer it is among the facts, two at most; */
  topic: 1.57,
  /** … there is one, */
  anyTopic: 0.73,
  /** … or the promotion around the claim has it. */
  promotionTopic: -0.07,
  /** Both name a sum of money, */
  bothMoney: 0.28,
  /** … a percentage, */
  bothShare: 0.22,
  /** … a length of time, */
  bothTime: 0.33,
  /** … another unit: kilograms, square metres, */
  bothUnit: 0.98,
  /** … the same amount, */
  sameFigure: 1.04,
  /** … any figure. */
  bothFigures: 0.29,
  /** The claim names a figure, the fact none of that kind. */
  figureAlone: -0.88,
  /** Both name whom the article is about. */
  bothSubject: 0.35,
  /** The claim asks to buy or sell, in an article about the market, and the fact tells what analysts advise, */
  tradeRating: 2.07,
  /** … what a share is worth, */
  tradeValuation: 0.48,
  /** … the price, where no analyst is named; */
  tradePrice: 0.66,
  /** … it has a named, independent source. */
  tradeNamed: 0.87,
  /** The claim promises a return or an effect, and the fact tells what analysts advise, */
  promiseRating: 1.13,
  /** … what a study found, */
  promiseStudy: 0.73,
  /** … what to expect, or what was lost; */
  promiseRisk: 0.43,
  /** … it is the word of an office, a document or somebody independent. */
  promiseNamed: 0.11,
  /** The claim praises, and the fact tells of tests or prices. */
  praiseQuality: 0.53,
  /** The claim says that little is left, and the fact what there is. */
  scarceAvailable: 0.7,
  /** The claim presses for time, and the fact names a date. */
  urgentDeadline: 0.81,
  /** The fact has a named, independent source, */
  named: 0.12,
  /** … an office or a document, */
  authority: -0.12,
  /** … none, */
  unattributed: 0.05,
  /** … one without a name. */
  anonymous: -0.15,
  /** The claim asks to buy or sell, in an article about the market. */
  trade: -0.37,
  /** … as a question. */
  decide: 0.44,
  /** It lures to click, */
  click: -1.39,
  /** … with what only few get, */
  exclusive: -0.53,
  /** … or with something for nothing. */
  free: -0.52,
  /** It promises a return or an effect. */
  promise: 0.29,
  /** It says that nothing is better. */
  superlative: -0.14,
  /** It only calls to click, take or hurry. */
  empty: -0.09,
  /** It has no topic. */
  noTopic: 0.18,
  /** It is no longer than a button, and is no call to buy or sell. */
  short: -0.09,
  /** Logarithm of its words. */
  length: 0.39,
  /** It asks. */
  question: 0.44,
  /** It names a figure. */
  figure: 0.29,
  /** It names whom the article is about. */
  ofSubject: 0.23,
} satisfies Record<string, number>;

export type PairWeights = typeof WEIGHTS;
