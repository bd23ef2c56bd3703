/**
 * How much each sign says, fitted on pages with gold labels by `npm run fit`, which rewrites the numbers and keeps the words. A weight is
 * added to the log-odds that a unit of the page promotes something; e^weight is the factor by which the sign changes the odds.
 */

/** Log-odds of a unit without any sign. */
export const BIAS = -5.79;

export const WEIGHTS = {
  /** Asks for a deed in words that hardly stand in honest articles; the first of them. */
  call: 2.04,
  /** Promises, pushes or baits in such words; the first. */
  wording: 2.33,
  /** Each further strong wording, two at most. */
  moreWording: 1.52,
  /** Wording that also stands in honest articles, each kind, three at most. */
  weak: 1.29,
  /** The text of a link or button asks for a deed: "Calculate your saving". */
  action: 1.66,
  /** … and no link of the unit leaves the site: signing in, downloading and commenting are deeds too. */
  actionStays: 0.73,
  /** A line that is nothing but one link. */
  button: 1.94,
  /** Names a product of the publisher's own. */
  own: 2.64,
  /** A link that earns commission or is marked as paid. */
  affiliate: 3.95,
  /** A link to another site. */
  leaves: -2.03,
  /** … while the rest of the article hardly links to other sites. */
  leavesAlone: 1.59,
  /** A link to another site leads to a short address, as offers have; articles and documents have long ones. */
  landing: 1.43,
  /** The text ends with the link. */
  closing: 1.88,
  /** … and so does hardly any other text of the article. */
  endsAlone: 0.95,
  /** The link tells its target where the reader came from, or asks search engines to look away. */
  tracked: -0.54,
  /** Names the site it links to. */
  brand: 0.42,
  /** … and nothing else on the page names it: a stranger to the article. */
  stranger: 1.12,
  /** … but the unit names it again and again. */
  insists: 3.13,
  /** Speaks to the reader. */
  address: 0.22,
  /** … while the rest of the article hardly does. */
  addressAlone: 1.43,
  /** Speaks of itself as "we". */
  we: 1.58,
  /** Set off by a background or border of its own. */
  box: 1.16,
  /** Set in another font or size than the article. */
  type: -0.5,
  /** Names a sum of money. */
  price: 1.56,
  /** … and has a link that leaves or asks for a deed. */
  offer: -1.09,
  /** An exclamation mark outside of quotations. */
  exclamation: 1.82,
  /** The same words, or the same template, stand twice on the page. */
  repeated: 1.43,
  /** Readability leaves it out of the article. */
  dropped: -0.56,
  /** Sentences that say who said so, two at most. */
  attributed: -0.79,
  /** Three or more lines that are nothing but a link: a list of headlines. */
  list: -0.73,
  /** A label speaks for the unit. */
  label: 4.42,
  /** No link, no button, no call: nowhere to go. */
  deadEnd: 0.87,
} as const;

export type Feature = keyof typeof WEIGHTS;
