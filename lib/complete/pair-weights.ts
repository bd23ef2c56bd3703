/**
 * How much each sign says that a fact belongs beside a claim, fitted on articles with gold pairs by `npm run fit`, which rewrites the numbers
 * and keeps the words. A weight is added to the log-odds; e^weight is the factor by which the sign changes the odds.
 */

/** Log-odds of a pair without any sign. */
export const BIAS = -3.37;

export const WEIGHTS = {
  /** Likeness of the two sentences' words, 0..1. */
  similar: 1.66,
  /** No other fact is more like the claim. */
  mostSimilar: 0.76,
  /** Likeness of the fact and the whole promotion, 0..1. */
  similarToPromotion: 0.04,
  /** Topics of both, each the more the rarer it is among the facts, two at most; */
  topic: 1.32,
  /** … there is one, */
  anyTopic: 0.28,
  /** … or the promotion around the claim has it. */
  promotionTopic: -0.11,
  /** Questions that the claim raises and the fact answers, each the more the fewer facts answer it, two at most; */
  answer: 0.55,
  /** … there is one, */
  anyAnswer: 0.74,
  /** … or the promotion around the claim raises it. */
  promotionAnswer: 0.14,
  /** By how much likelier both are about one matter, by the pieces of all their words, than two sentences of any article: the logarithm. */
  matter: 0.51,
  /** Both name a sum of money, */
  bothMoney: 0.14,
  /** … a percentage, */
  bothShare: -0.02,
  /** … a length of time, */
  bothTime: 0.4,
  /** … another unit: kilograms, square metres, */
  bothUnit: 0.54,
  /** … the same amount, */
  sameFigure: 1.27,
  /** … any figure. */
  bothFigures: 0.19,
  /** The claim names a figure, the fact none of that kind. */
  figureAlone: -0.86,
  /** Both name whom the article is about. */
  bothSubject: 0.36,
  /** The claim asks to buy or sell, in an article about the market, and the fact tells what analysts advise, */
  tradeRating: 2.19,
  /** … what a share is worth, */
  tradeValuation: 0.05,
  /** … the price, where no analyst is named; */
  tradePrice: 1.07,
  /** … it has a named, independent source. */
  tradeNamed: 0.89,
  /** The claim promises a return or an effect, and the fact tells what analysts advise, */
  promiseRating: 1.25,
  /** … what a study found, */
  promiseStudy: 0.54,
  /** … what to expect, or what was lost; */
  promiseRisk: 0.27,
  /** … it is the word of an office, a document or somebody independent. */
  promiseNamed: 0.03,
  /** The claim praises, and the fact tells of tests or prices. */
  praiseQuality: 0.46,
  /** The claim says that little is left, and the fact what there is. */
  scarceAvailable: 0.54,
  /** The claim presses for time, and the fact names a date. */
  urgentDeadline: 0.52,
  /** The fact has a named, independent source, */
  named: 0.11,
  /** … an office or a document, */
  authority: -0.1,
  /** … none, */
  unattributed: -0.06,
  /** … one without a name. */
  anonymous: 0.01,
  /** The claim asks to buy or sell, in an article about the market. */
  trade: 0.15,
  /** … as a question. */
  decide: -0.01,
  /** It lures to click, */
  click: -1.17,
  /** … with what only few get, */
  exclusive: -0.38,
  /** … or with something for nothing. */
  free: -0.61,
  /** It promises a return or an effect. */
  promise: 0.34,
  /** It says that nothing is better. */
  superlative: -0.13,
  /** It only calls to click, take or hurry. */
  empty: -0.2,
  /** It has no topic. */
  noTopic: 0.25,
  /** It raises no question that is known. */
  unasked: -0.14,
  /** It is no longer than a button, and is no call to buy or sell. */
  short: -0.09,
  /** It opens its promotion, */
  opens: 0.14,
  /** … or closes it, and does not ask. */
  closes: -1.56,
  /** Logarithm of its words. */
  length: 0.11,
  /** It asks. */
  question: 0.34,
  /** It names a figure. */
  figure: 0.37,
  /** It names whom the article is about. */
  ofSubject: 0.09,
} satisfies Record<string, number>;

export type PairWeights = typeof WEIGHTS;
