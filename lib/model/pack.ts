/**
 * The shape of a language pack: words as data, each row with its reason and its counter-examples.
 * Phrases are written in the small notation of lib/text/phrase.ts, never as regular expressions.
 */
import type { Clarity, SourceKind, Technique } from './report.ts';

/** What every row carries. `source` says where the wording or rule was found; `examples` are run both ways by the tests. */
export interface PackRow {
  id: string;
  phrases: readonly string[];
  source: string;
  note?: string;
  examples: { match: readonly string[]; noMatch: readonly string[] };
}

/**
 * A term that discloses advertising.
 * - `label`: counts when it is the whole text of an element, or opens a block before a colon or dash.
 * - `block`: counts anywhere in a sentence and speaks about the block it stands in.
 * - `page`: counts anywhere in a sentence and speaks about the whole page.
 */
export interface DisclosureRow extends PackRow {
  scope: 'label' | 'block' | 'page';
  kind: 'paid' | 'own-product' | 'affiliate';
  /** A label that names a whole piece (advertorial, sponsored post), never a place for a banner. */
  wholeArticle?: true;
  /** Words that head an offer ("Deal of the day"): they disclose something only where they stand over one. */
  offer?: true;
  /** A label common enough on pages in other languages that their packs take it along. */
  international?: true;
}

/**
 * Wording that promotes. `strong` wording hardly ever stands in honest articles; `weak` wording counts only together with other signs.
 * `call-to-action` asks the reader to do something; `language` praises, pushes or promises.
 */
export interface PromotionRow extends PackRow {
  signal: 'call-to-action' | 'language';
  technique: Technique;
  strength: 'strong' | 'weak';
}

/** Wording that names the publisher's own product (newsletter, letter, webinar, channel, subscription). */
export type OwnProductRow = PackRow;

/** Wording that a disclosure or promotion row would match by accident: whatever it covers is no match. */
export type FalseFriendRow = PackRow;

/**
 * Wording that marks a statement as somebody's.
 * `name` says where the source's name stands, seen from the cue; `none` when the cue itself is all there is.
 * `source` fixes the kind when the cue alone gives it away.
 */
export interface AttributionRow extends PackRow {
  name: 'before' | 'after' | 'either' | 'none';
  kind: SourceKind | null;
}

/** Words that tell what kind of source a name is (`police*` → authority-or-document). */
export interface SourceKindRow extends PackRow {
  kind: SourceKind;
}

/** Words of one subject that a claim and a fact can share. `topic` is the same in every language. */
export interface TopicRow<Of extends Topic = Topic> extends PackRow {
  topic: Of;
}

export const TOPICS = [
  'price',
  'results',
  'valuation',
  'deal',
  'rating',
  'dividend',
  'product',
  'regulation',
  'health-effect',
  'price-offer',
  'availability',
  'outlook',
  'jobs',
  'quality',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Those that tell whose word a figure is, and so are looked for in the page; the others only pair claims with facts, outside it. */
export const PAGE_TOPICS = ['results', 'dividend', 'outlook', 'rating'] as const satisfies readonly Topic[];
export type PageTopic = (typeof PAGE_TOPICS)[number];

/** What the engines need to read sentences and numbers of the language. */
export interface Grammar {
  /** With their dots, as written: `z. B.`, `Mio.`, `bzw.` */
  abbreviations: readonly string[];
  /** Words that go on after an ordinal such as `18.`: months, `Quartal` … */
  afterOrdinal: readonly string[];
  months: readonly string[];
  decimal: ',' | '.';
  group: readonly string[];
  /** `Milliarden` → 1e9 */
  scales: Readonly<Record<string, number>>;
  /** Word or sign → unit: `Euro` → EUR, `Prozent` → % */
  units: Readonly<Record<string, string>>;
  /** Words that start with a capital for grammar's sake, never a name by themselves (sentence openers, pronouns, articles). */
  notNames: readonly string[];
  /** Words that carry on a source named before: `er`, `das Unternehmen`. */
  carryOn: readonly string[];
  /** Words that open or close a link which asks for a deed ("Order now", "Jetzt bestellen"), lower case; words of reading on are none. */
  actions: readonly string[];
  /** Words that speak to the reader, as written inside a sentence: `you`, `Sie`. */
  address: readonly string[];
  /** Words by which a text speaks of itself: `we`, `our`. */
  we: readonly string[];
  /** Legal forms after a company's name: `AG`, `Inc.` */
  legalForms: readonly string[];
}

/** What a country's law, courts and press councils make of a term. Keys of `terms` are ids of disclosure rows. */
export interface Jurisdiction {
  country: string;
  rules: readonly { id: string; citation: string; source: string; terms: Readonly<Record<string, Clarity>> }[];
}

/** Hosts and link parameters of affiliate networks and redirectors: the same in every language. */
export interface AffiliateNetwork {
  id: string;
  /** Hosts, matched with their subdomains; empty when parameters alone tell. */
  hosts: readonly string[];
  /** Query parameters whose presence marks an affiliate link (on the network's hosts, or anywhere when `hosts` is empty). */
  parameters: readonly string[];
  source: string;
}

/** One language's data with what is common to all languages: all that an analysis needs beside the page. */
export interface Pack {
  /** BCP 47; `und` for the pack that only knows labels. */
  language: string;
  /** ISO 3166 country taken when nothing on the page names one. */
  defaultCountry: string | null;
  disclosures: readonly DisclosureRow[];
  promotion: readonly PromotionRow[];
  ownProducts: readonly OwnProductRow[];
  falseFriends: readonly FalseFriendRow[];
  attributions: readonly AttributionRow[];
  sourceKinds: readonly SourceKindRow[];
  topics: readonly TopicRow<PageTopic>[];
  grammar: Grammar;
  jurisdictions: readonly Jurisdiction[];
  networks: readonly AffiliateNetwork[];
  /** Hosts where people post, and works of reference: a link there, or to a host below, leads to no offer. */
  platforms: readonly string[];
}
