/**
 * How much each sign says, fitted on pages with gold labels by `npm run fit`, which rewrites the numbers and keeps the words. A weight is
 * added to the log-odds that a unit of the page promotes something; e^weight is the factor by which the sign changes the odds.
 */

/** Log-odds of a unit without any sign. */
export const BIAS = -6.72;

export const WEIGHTS = {
  /** Asks for a deed in words that hardly stand in honest articles; the first of them. */
  call: 1.54,
  /** Promises, pushes or baits in such words; the first. */
  wording: 2.39,
  /** Each further strong wording, two at most. */
  moreWording: 1.06,
  /** Wording that also stands in honest articles, each kind, three at most. */
  weak: 0.81,
  /** The text of a link or button asks for a deed: "Calculate your saving". */
  action: 1.36,
  /** … and no link of the unit leaves the site: signing in, downloading and commenting are deeds too. */
  actionStays: 0.76,
  /** A line that is nothing but one link. */
  button: 1.64,
  /** Names a product of the publisher's own. */
  own: 1.11,
  /** A link that earns commission or is marked as paid. */
  affiliate: 2.89,
  /** A link to another site. */
  leaves: -1.53,
  /** … while the rest of the article hardly links to other sites. */
  leavesAlone: 1.05,
  /** A link to another site leads to a short address, as offers have; articles and documents have long ones. */
  landing: 1.55,
  /** The text ends with the link. */
  closing: 1.84,
  /** … and so does hardly any other text of the article. */
  endsAlone: 0.46,
  /** The link tells its target where the reader came from, or asks search engines to look away. */
  tracked: -0.38,
  /** Names the site it links to. */
  brand: 0.48,
  /** … and nothing else on the page names it: a stranger to the article. */
  stranger: 0.97,
  /** … but the unit names it again and again. */
  insists: 2.9,
  /** Speaks to the reader. */
  address: -0.42,
  /** … while the rest of the article hardly does. */
  addressAlone: 0.54,
  /** Speaks of itself as "we". */
  we: 0.91,
  /** Set off by a background or border of its own. */
  box: 1.13,
  /** Set in another font or size than the article. */
  type: -0.14,
  /** Names a sum of money. */
  price: 2.11,
  /** … and has a link that leaves or asks for a deed. */
  offer: -1.15,
  /** By how many log-odds its words are more those of promotion than the words of the article's other paragraphs. */
  tone: 1.41,
  /** An exclamation mark outside of quotations. */
  exclamation: 1.18,
  /** The same words, or the same template, stand twice on the page. */
  repeated: 1.44,
  /** Readability leaves it out of the article. */
  dropped: -0.76,
  /** Sentences that say who said so, two at most. */
  attributed: -0.45,
  /** Three or more lines that are nothing but a link: a list of headlines. */
  list: -1.09,
  /** A label speaks for the unit. */
  label: 3.83,
  /** No link, no button, no call: nowhere to go. */
  deadEnd: 1.01,
} as const;

export type Feature = keyof typeof WEIGHTS;
