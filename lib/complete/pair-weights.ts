/**
 * How much each sign says that a fact belongs beside a claim, fitted on articles with gold pairs by `npm run fit`, which rewrites the numbers
 * and keeps the words. A weight is added to the log-odds; e^weight is the factor by which the sign changes the odds.
 */

/** Log-odds of a pair without any sign. */
export const BIAS = -2.49;

export const WEIGHTS = {
  /** Likeness of the two sentences' words, 0..1. */
  similar: 0.83,
  /** No other fact is more like the claim. */
  mostSimilar: 0.22,
  /** Likeness of the fact and the whole promotion, 0..1. */
  similarToPromotion: 0.46,
  /** Topics of both, each the more the rarer it is among the facts, two at most. */
  topic: 2.17,
  /** Both name a sum of money, */
  bothMoney: 0.4,
  /** … a percentage, */
  bothShare: 0.24,
  /** … a length of time, */
  bothTime: 0.41,
  /** … a plain number. */
  bothCount: -0.09,
  /** The claim names a figure, the fact none of that kind. */
  figureAlone: -0.88,
  /** The claim asks to buy or sell, in an article about the market; */
  trade: 0.05,
  /** … as a question; */
  tradeQuestion: 0.82,
  /** … and the fact tells what analysts advise; where none is named, what the price is, */
  tradeAdvice: 2.08,
  /** … or the price, */
  tradePrice: -1.02,
  /** … or the results. */
  tradeResults: -0.43,
  /** The claim promises a return or an effect; */
  promise: 0.28,
  /** … and the fact tells what to expect, or what was lost. */
  promiseForecast: 0.43,
  /** The claim praises, and the fact tells of tests or prices. */
  praiseQuality: -0.09,
  /** The claim tells of the crowd that is ahead, and the fact of how many there are. */
  crowdCustomers: -0.35,
  /** The claim says that little is left, and the fact what there is. */
  scarceAvailable: 0.62,
  /** The claim presses for time, and the fact names a date. */
  urgentDeadline: 0.06,
  /** The claim only calls to click, take or hurry. */
  empty: -0.02,
  /** It lures to click. */
  click: -0.64,
  /** It baits with something for nothing. */
  free: -0.38,
  /** It is no longer than a button, and is no call to buy or sell. */
  short: -0.52,
  /** It asks. */
  question: 0.4,
  /** The fact has a named, independent source. */
  independent: 0.52,
  /** The fact has no source at all. */
  unattributed: 0.48,
} satisfies Record<string, number>;

export type PairWeights = typeof WEIGHTS;
