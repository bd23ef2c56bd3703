/**
 * How much each sign says, fitted on pages with gold labels by `npm run fit`, which rewrites the numbers and keeps the words. A weight is
 * added to the log-odds that a unit of the page promotes something; e^weight is the factor by which the sign changes the odds.
 */

/** Log-odds of a unit without any sign. */
export const BIAS = -5.39;

export const WEIGHTS = {
  /** Asks for a deed in words that hardly stand in honest articles; the first of them. */
  call: 2.34,
  /** Promises, pushes or baits in such words; the first. */
  wording: 2.14,
  /** Each further strong wording, two at most. */
  moreWording: 1.54,
  /** Wording that also stands in honest articles, each kind, three at most. */
  weak: 1.18,
  /** The text of a link or button asks for a deed: "Calculate your saving". */
  action: 1.56,
  /** … and no link of the unit leaves the site: signing in, downloading and commenting are deeds too. */
  actionStays: 0.46,
  /** A line that is nothing but one link. */
  button: 1.67,
  /** Names a product of the publisher's own. */
  own: 0.63,
  /** A link that earns commission or is marked as paid. */
  affiliate: 3.5,
  /** A link to another site. */
  leaves: -2.31,
  /** … while the rest of the article hardly links to other sites. */
  leavesAlone: 2.03,
  /** A link to another site leads to a short address, as offers have; articles and documents have long ones. */
  landing: 1.31,
  /** The text ends with the link. */
  closing: 1.79,
  /** The link tells its target where the reader came from, or asks search engines to look away. */
  tracked: -0.28,
  /** Names the site it links to. */
  brand: 0.85,
  /** … and nothing else on the page names it: a stranger to the article. */
  stranger: 0.96,
  /** Speaks to the reader. */
  address: 0.31,
  /** … while the rest of the article hardly does. */
  addressAlone: 1.14,
  /** Speaks of itself as "we". */
  we: 1.5,
  /** Set off by a background or border of its own. */
  box: 0.63,
  /** Set in another font or size than the article. */
  type: -0.06,
  /** Names a sum of money. */
  price: 1.48,
  /** … and has a link that leaves or asks for a deed. */
  offer: -0.96,
  /** An exclamation mark outside of quotations. */
  exclamation: 1.67,
  /** The same words, or the same template, stand twice on the page. */
  repeated: 0.71,
  /** Readability leaves it out of the article. */
  dropped: 0.41,
  /** Sentences that say who said so, two at most. */
  attributed: -0.45,
  /** Three or more lines that are nothing but a link: a list of headlines. */
  list: -1.73,
  /** A label stands in the same unit. */
  labelInside: 3.18,
  /** A label stands directly before or after. */
  labelBeside: -0.24,
  /** … and its words name a piece of content ("Sponsored by X"), not a place for a banner. */
  labelNamesContent: 0.55,
  /** No link, no button, no call: nowhere to go. */
  deadEnd: 0.34,
} as const;

export type Feature = keyof typeof WEIGHTS;
