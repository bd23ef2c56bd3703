/**
 * How much each sign says, fitted on pages with gold labels by `npm run fit`, which rewrites the numbers and keeps the words. A weight is
 * added to the log-odds that a unit of the page promotes something; e^weight is the factor by which the sign changes the odds.
 */

/** Log-odds of a unit without any sign. */
export const BIAS = -5.38;

export const WEIGHTS = {
  /** Asks for a deed in words that hardly stand in honest articles; the first of them. */
  call: 2.33,
  /** Promises, pushes or baits in such words; the first. */
  wording: 2.09,
  /** Each further strong wording, two at most. */
  moreWording: 1.58,
  /** Wording that also stands in honest articles, each kind, three at most. */
  weak: 1.12,
  /** The text of a link or button asks for a deed: "Calculate your saving". */
  action: 1.56,
  /** … and no link of the unit leaves the site: signing in, downloading and commenting are deeds too. */
  actionStays: 0.39,
  /** A line that is nothing but one link. */
  button: 1.7,
  /** Names a product of the publisher's own. */
  own: 0.77,
  /** A link that earns commission or is marked as paid. */
  affiliate: 3.49,
  /** A link to another site. */
  leaves: -2.34,
  /** … while the rest of the article hardly links to other sites. */
  leavesAlone: 1.99,
  /** A link to another site leads to a short address, as offers have; articles and documents have long ones. */
  landing: 1.3,
  /** The text ends with the link. */
  closing: 1.82,
  /** The link tells its target where the reader came from, or asks search engines to look away. */
  tracked: -0.3,
  /** Names the site it links to. */
  brand: 0.86,
  /** … and nothing else on the page names it: a stranger to the article. */
  stranger: 0.97,
  /** Speaks to the reader. */
  address: 0.32,
  /** … while the rest of the article hardly does. */
  addressAlone: 1.2,
  /** Speaks of itself as "we". */
  we: 1.49,
  /** Set off by a background or border of its own. */
  box: 0.63,
  /** Set in another font or size than the article. */
  type: -0.08,
  /** Names a sum of money. */
  price: 1.49,
  /** … and has a link that leaves or asks for a deed. */
  offer: -0.93,
  /** An exclamation mark outside of quotations. */
  exclamation: 1.65,
  /** The same words, or the same template, stand twice on the page. */
  repeated: 0.74,
  /** Readability leaves it out of the article. */
  dropped: 0.43,
  /** Sentences that say who said so, two at most. */
  attributed: -0.47,
  /** Three or more lines that are nothing but a link: a list of headlines. */
  list: -1.73,
  /** A label stands in the same unit. */
  labelInside: 3.16,
  /** A label stands directly before or after. */
  labelBeside: -0.23,
  /** … and its words name a piece of content ("Sponsored by X"), not a place for a banner. */
  labelNamesContent: 0.53,
  /** No link, no button, no call: nowhere to go. */
  deadEnd: 0.32,
} as const;

export type Feature = keyof typeof WEIGHTS;
