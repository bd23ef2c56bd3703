/**
 * How much each sign says that a fact belongs beside a claim, fitted on articles with gold pairs by `npm run fit`, which rewrites the numbers
 * and keeps the words. A weight is added to the log-odds; e^weight is the factor by which the sign changes the odds.
 */

/** Log-odds of a pair without any sign. */
export const BIAS = -2.82;

export const WEIGHTS = {
  /** Likeness of the two sentences' words, 0..1. */
  similar: 0.9,
  /** No other fact is more like the claim. */
  mostSimilar: 0.34,
  /** Likeness of the fact and the whole promotion, 0..1. */
  similarToPromotion: 0.49,
  /** Topics of both, each the more the rarer it is among the facts, two at most. */
  topic: 2.55,
  /** Both name a sum of money, */
  bothMoney: 0.66,
  /** … a percentage, */
  bothShare: 0.38,
  /** … a length of time, */
  bothTime: 0.54,
  /** … a plain number. */
  bothCount: 0.05,
  /** The claim names a figure, the fact none of that kind. */
  figureAlone: -0.72,
  /** The claim asks to buy or sell, in an article about the market; */
  trade: 0.08,
  /** … and the fact tells what analysts advise, */
  tradeRating: 2.18,
  /** … or the price, */
  tradePrice: -0.26,
  /** … or the results. */
  tradeResults: -0.53,
  /** The claim promises a return or an effect; */
  promise: 0.42,
  /** … and the fact tells what to expect, or what was lost. */
  promiseForecast: 0.18,
  /** The claim praises, and the fact tells of tests or prices. */
  praiseQuality: -0.46,
  /** The claim tells of the crowd that is ahead, and the fact of how many there are. */
  crowdCustomers: -0.51,
  /** The claim says that little is left, and the fact what there is. */
  scarceAvailable: 0.63,
  /** The claim presses for time, and the fact names a date. */
  urgentDeadline: -0.2,
  /** The claim only calls to click, take or hurry. */
  empty: 0.21,
  /** It lures to click. */
  click: -0.49,
  /** It baits with something for nothing. */
  free: -0.45,
  /** It is no longer than a button, and is no call to buy or sell. */
  short: -0.65,
  /** It asks. */
  question: 0.49,
  /** The fact has a named, independent source. */
  independent: 0.62,
  /** The fact has no source at all. */
  unattributed: 0.57,
} satisfies Record<string, number>;

export type PairWeights = typeof WEIGHTS;
