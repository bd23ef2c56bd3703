/**
 * How much each sign says that a fact belongs beside a claim, fitted on articles with gold pairs by `npm run fit`, which rewrites the numbers
 * and keeps the words. A weight is added to the log-odds; e^weight is the factor by which the sign changes the odds.
 */

/** Log-odds of a pair without any sign. */
export const BIAS = -3.38;

export const WEIGHTS = {
  /** Likeness of the two sentences' words, 0..1. */
  similar: 1.61,
  /** No other fact is more like the claim. */
  mostSimilar: 0.75,
  /** Likeness of the fact and the whole promotion, 0..1. */
  similarToPromotion: 0.01,
  /** Topics of both, each the more the rarer it is among the facts, two at most; */
  topic: 1.28,
  /** … there is one, */
  anyTopic: 0.26,
  /** … or the promotion around the claim has it. */
  promotionTopic: -0.1,
  /** Questions that the claim raises and the fact answers, each the more the fewer facts answer it, two at most; */
  answer: 0.54,
  /** … there is one, */
  anyAnswer: 0.77,
  /** … or the promotion around the claim raises it. */
  promotionAnswer: 0.15,
  /** By how much likelier both are about one matter, by the pieces of all their words, than two sentences of any article: the logarithm. */
  matter: 0.52,
  /** Both name a sum of money, */
  bothMoney: 0.16,
  /** … a percentage, */
  bothShare: 0.02,
  /** … a length of time, */
  bothTime: 0.41,
  /** … another unit: kilograms, square metres, */
  bothUnit: 0.45,
  /** … the same amount, */
  sameFigure: 1.26,
  /** … any figure. */
  bothFigures: 0.18,
  /** The claim names a figure, the fact none of that kind. */
  figureAlone: -0.87,
  /** Both name whom the article is about. */
  bothSubject: 0.39,
  /** The claim asks to buy or sell, in an article about the market, and the fact tells what analysts advise, */
  tradeRating: 2.06,
  /** … what a share is worth, */
  tradeValuation: 0.06,
  /** … the price, where no analyst is named; */
  tradePrice: 1.05,
  /** … it has a named, independent source. */
  tradeNamed: 1.03,
  /** The claim promises a return or an effect, and the fact tells what analysts advise, */
  promiseRating: 1.14,
  /** … what a study found, */
  promiseStudy: 0.53,
  /** … what to expect, or what was lost; */
  promiseRisk: 0.28,
  /** … it is the word of an office, a document or somebody independent. */
  promiseNamed: 0.13,
  /** The claim praises, and the fact tells of tests or prices. */
  praiseQuality: 0.44,
  /** The claim says that little is left, and the fact what there is. */
  scarceAvailable: 0.54,
  /** The claim presses for time, and the fact names a date. */
  urgentDeadline: 0.49,
  /** The fact has a named, independent source, */
  named: 0.09,
  /** … an office or a document, */
  authority: -0.11,
  /** … none, */
  unattributed: -0.03,
  /** … one without a name. */
  anonymous: 0.16,
  /** The claim asks to buy or sell, in an article about the market. */
  trade: 0.12,
  /** … as a question. */
  decide: 0,
  /** It lures to click, */
  click: -1.11,
  /** … with what only few get, */
  exclusive: -0.44,
  /** … or with something for nothing. */
  free: -0.66,
  /** It promises a return or an effect. */
  promise: 0.31,
  /** It says that nothing is better. */
  superlative: -0.11,
  /** It only calls to click, take or hurry. */
  empty: -0.14,
  /** It has no topic. */
  noTopic: 0.22,
  /** It raises no question that is known. */
  unasked: -0.13,
  /** It is no longer than a button, and is no call to buy or sell. */
  short: -0.09,
  /** It opens its promotion, */
  opens: 0.15,
  /** … or closes it, and does not ask. */
  closes: -1.57,
  /** Logarithm of its words. */
  length: 0.1,
  /** It asks. */
  question: 0.35,
  /** It names a figure. */
  figure: 0.37,
  /** It names whom the article is about. */
  ofSubject: 0.09,
} satisfies Record<string, number>;

export type PairWeights = typeof WEIGHTS;
