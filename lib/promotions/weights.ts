/**
 * How much each sign says, fitted on pages with gold labels by `npm run fit`, which rewrites the numbers and keeps the words. A weight is
 * added to the log-odds that a unit of the page promotes something; e^weight is the factor by which the sign changes the odds.
 */

/** Log-odds of a unit without any sign. */
export const BIAS = -4;

export const WEIGHTS = {
  /** Asks for a deed in words that hardly stand in honest articles; the first of them. */
  call: 2,
  /** Promises, pushes or baits in such words; the first. */
  wording: 2,
  /** Each further strong wording, two at most. */
  moreWording: 1,
  /** Wording that also stands in honest articles, each kind, three at most. */
  weak: 0.6,
  /** The text of a link or button asks for a deed: "Calculate your saving". */
  action: 1.5,
  /** A line that is nothing but one link. */
  button: 0.6,
  /** Names a product of the publisher's own. */
  own: 1,
  /** A link that earns commission or is marked as paid. */
  affiliate: 1.5,
  /** A link to another site. */
  leaves: 0.5,
  /** The link tells its target where the reader came from, or asks search engines to look away. */
  tracked: 1,
  /** Names the site it links to. */
  brand: 0.8,
  /** … and nothing else on the page names it: a stranger to the article. */
  stranger: 0.8,
  /** Speaks to the reader. */
  address: 0.8,
  /** … while the rest of the article hardly does. */
  addressAlone: 0.8,
  /** Speaks of itself as "we". */
  we: 0.4,
  /** Set off by a background or border of its own. */
  box: 0.6,
  /** Set in another font or size than the article. */
  type: 0.3,
  /** Names a sum of money. */
  price: 0.2,
  /** An exclamation mark outside of quotations. */
  exclamation: 0.5,
  /** The same words, or the same template, stand twice on the page. */
  repeated: 1,
  /** Readability leaves it out of the article. */
  dropped: 0.3,
  /** Sentences that say who said so, two at most. */
  attributed: -1,
  /** Three or more lines that are nothing but a link: a list of headlines. */
  list: -1,
  /** A label stands in the same unit. */
  labelInside: 3,
  /** A label stands directly before or after. */
  labelBeside: 2,
  /** … and its words name a piece of content ("Sponsored by X"), not a place for a banner. */
  labelNamesContent: 1,
  /** No link, no button, no call: nowhere to go. */
  deadEnd: -1,
} as const;

export type Feature = keyof typeof WEIGHTS;
