/**
 * How much each sign says that a fact belongs beside a claim, fitted on articles with gold pairs by `npm run fit`, which rewrites the numbers
 * and keeps the words. A weight is added to the log-odds; e^weight is the factor by which the sign changes the odds.
 */

/** Log-odds of a pair without any sign. */
export const BIAS = -3.66;

export const WEIGHTS = {
  /** Likeness of the two sentences' words, 0..1. */
  similar: 1.11,
  /** No other fact is more like the claim. */
  mostSimilar: 0.85,
  /** Likeness of the fact and the whole promotion, 0..1. */
  similarToPromotion: 0.5,
  /** Topics of both, each the more the rarer it is among the facts, two at most. */
  topic: 3.1,
  /** Both name a sum of money, */
  bothMoney: 1.21,
  /** … a percentage, */
  bothShare: 1.12,
  /** … a length of time, */
  bothTime: 1.12,
  /** … a plain number. */
  bothCount: 0.25,
  /** The claim names a figure, the fact none of that kind. */
  figureAlone: -0.78,
  /** Both name whom the article is about. */
  bothSubject: 0.55,
  /** The claim asks to buy or sell, in an article about the market; */
  trade: -0.57,
  /** … and the fact tells what analysts advise, */
  tradeRating: 1.81,
  /** … or the price, */
  tradePrice: 0.51,
  /** … with a figure to it, */
  tradeFigure: -0.33,
  /** … or the results. */
  tradeResults: -0.19,
  /** The claim promises a return or an effect; */
  promise: 0.26,
  /** … and the fact tells what to expect, or what was lost. */
  promiseForecast: 0.37,
  /** The claim praises, and the fact tells of tests or prices. */
  praiseQuality: -0.03,
  /** The claim tells of the crowd that is ahead, and the fact of how many there are. */
  crowdCustomers: -0.19,
  /** The claim says that little is left, and the fact what there is. */
  scarceAvailable: 1.15,
  /** The claim presses for time, and the fact names a date. */
  urgentDeadline: 0.53,
  /** The claim only calls to click, take or hurry. */
  empty: -1.05,
  /** It lures to click. */
  click: -0.27,
  /** It baits with something for nothing. */
  free: 0.26,
  /** It is no longer than a button, and is no call to buy or sell. */
  short: -1.06,
  /** It asks. */
  question: 1.25,
  /** The fact names a figure. */
  factFigure: 0.2,
  /** The fact has a named, independent source. */
  independent: 0.79,
  /** The fact has no source at all. */
  unattributed: 0.37,
} satisfies Record<string, number>;

export type PairWeights = typeof WEIGHTS;
