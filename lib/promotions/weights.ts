/**
 * How much each sign says, fitted on pages with gold labels by `npm run fit`, which rewrites the numbers and keeps the words. A weight is
 * added to the log-odds that a unit of the page promotes something; e^weight is the factor by which the sign changes the odds.
 */

/** Log-odds of a unit without any sign. */
export const BIAS = -5.5;

export const WEIGHTS = {
  /** Asks for a deed in words that hardly stand in honest articles; the first of them. */
  call: 1.92,
  /** Promises, pushes or baits in such words; the first. */
  wording: 2.2,
  /** Each further strong wording, two at most. */
  moreWording: 1.71,
  /** Wording that also stands in honest articles, each kind, three at most. */
  weak: 1.29,
  /** The text of a link or button asks for a deed: "Calculate your saving". */
  action: 1.39,
  /** … and no link of the unit leaves the site: signing in, downloading and commenting are deeds too. */
  actionStays: 0.72,
  /** A line that is nothing but one link. */
  button: 1.96,
  /** Names a product of the publisher's own. */
  own: 1.35,
  /** A link that earns commission or is marked as paid. */
  affiliate: 3.75,
  /** A link to another site. */
  leaves: -1.92,
  /** … while the rest of the article hardly links to other sites. */
  leavesAlone: 1.73,
  /** A link to another site leads to a short address, as offers have; articles and documents have long ones. */
  landing: 1.39,
  /** The text ends with the link. */
  closing: 1.79,
  /** … and so does hardly any other text of the article. */
  endsAlone: 0.74,
  /** The link tells its target where the reader came from, or asks search engines to look away. */
  tracked: -0.57,
  /** Names the site it links to. */
  brand: 0.28,
  /** … and nothing else on the page names it: a stranger to the article. */
  stranger: 1.16,
  /** … but the unit names it again and again. */
  insists: 2.85,
  /** Speaks to the reader. */
  address: 0.31,
  /** … while the rest of the article hardly does. */
  addressAlone: 1.2,
  /** Speaks of itself as "we". */
  we: 1.33,
  /** Set off by a background or border of its own. */
  box: 0.75,
  /** Set in another font or size than the article. */
  type: -0.76,
  /** Names a sum of money. */
  price: 1.6,
  /** … and has a link that leaves or asks for a deed. */
  offer: -1.01,
  /** An exclamation mark outside of quotations. */
  exclamation: 1.72,
  /** The same words, or the same template, stand twice on the page. */
  repeated: 1.16,
  /** Readability leaves it out of the article. */
  dropped: -0.12,
  /** Sentences that say who said so, two at most. */
  attributed: -0.29,
  /** Three or more lines that are nothing but a link: a list of headlines. */
  list: -0.75,
  /** A label speaks for the unit. */
  label: 3.96,
  /** No link, no button, no call: nowhere to go. */
  deadEnd: 0.65,
} as const;

export type Feature = keyof typeof WEIGHTS;
