/**
 * The shape of a language pack: words as data, each row with its reason and its counter-examples.
 * Phrases are written in the small notation of lib/text/phrase.ts, never as regular expressions.
 */

import type { Limit } from './limits.ts';
import type { Question } from './questions.ts';
import type { Clarity, NoticeKind, SourceKind, Technique } from './report.ts';
import type { Topic } from './topics.ts';

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
  /** `support`: the makers were given something (a journey, the product, a grant), which makes no advertising of what they wrote. */
  kind: 'paid' | 'own-product' | 'affiliate' | 'support';
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
  /** Null for wording that promotes by none of them: what a thing costs, where to sign up. */
  technique: Technique | null;
  strength: 'strong' | 'weak';
}

/** Wording that names the publisher's own product (newsletter, letter, webinar, channel, subscription). */
export type OwnProductRow = PackRow;

/** What a page says of how it came about: interests of its author, or that it is opinion (as the whole text of a line near the headline). */
export interface NoticeRow extends PackRow {
  notice: NoticeKind;
}

/** Wording that a disclosure or promotion row would match by accident: whatever it covers is no match. */
export type FalseFriendRow = PackRow;

/**
 * What a wording tells of whose statement a sentence is.
 * - `says`: somebody says, asks or writes something, hardly anything else.
 * - `thinks`: a verb that tells so where somebody is its subject ("the bank expects").
 * - `according`: names the source of all that stands beside it ("laut", "according to").
 * - `mood`: the form a verb has in reported speech (German Konjunktiv I); lower case, outside quotations.
 * - `conditional`: stands in for the mood of reported speech right after a reported sentence.
 * - `hearsay`: others are said to say it ("soll … haben", French "aurait").
 * - `echo`: points back: its sentence only says whose word the one before is ("das teilte … mit"). Who that is the other signs tell.
 * - `not`: looks like one of these and is none.
 */
export const ATTRIBUTION_SIGNS = ['says', 'thinks', 'according', 'mood', 'conditional', 'hearsay', 'echo', 'not'] as const;
export type AttributionSign = (typeof ATTRIBUTION_SIGNS)[number];

/**
 * Wording that marks a statement as somebody's.
 * `name` says where the source's name stands, seen from the cue; `none` when the cue itself is all there is.
 * `kind` fixes the kind of source when the cue alone gives it away.
 */
export interface AttributionRow extends PackRow {
  sign: AttributionSign;
  name: 'before' | 'after' | 'either' | 'none';
  kind: SourceKind | null;
  /** Counts only with a name in it that the article also gives in full: "nach McClurg könnte", but not "nach Ostern könnte". */
  known?: true;
}

/** Words that tell what kind of source a name is (`police*` → authority-or-document); where several do, the row that comes first. */
export interface SourceKindRow extends PackRow {
  kind: SourceKind;
  /** People by their trade or part ("analyst", "witness"): without a name beside it they are anonymous. */
  people?: true;
  /** Writings and inquiries ("study", "law"): what stands in them is their word without any verb of saying. */
  document?: true;
}

/** Wording of a technique inside a promotion: there it need not tell promotion from editorial text, and so may be common. */
export interface TechniqueRow extends PackRow {
  technique: Technique;
  /** Counts only in a claim that no other row tells anything of. */
  faint?: true;
}

/** Wording by which an advertiser's own piece takes back, narrows or prices what it promises. */
export interface LimitRow extends PackRow {
  limit: Limit;
}

/** Words of one subject that a claim and a fact can share. `topic` is the same in every language. */
export interface TopicRow extends PackRow {
  topic: Topic;
}

/** One side of a question: how claims raise it, or how facts answer it. */
export interface QuestionRow extends PackRow {
  question: Question;
  side: 'claim' | 'fact';
}

/** Whole sentences as ads raise and reports answer a question: what the words around the telling ones are learned from. */
export type QuestionSentences = Readonly<Partial<Record<Question, Readonly<Record<QuestionRow['side'], readonly string[]>>>>>;

/** Paragraphs as advertisers and as journalists write them: what promotional tone is learned from. */
export interface Passages {
  promotes: readonly string[];
  informs: readonly string[];
}

/**
 * How much likelier a text promotes for holding a word that begins so (lib/text/tone.ts), in log-odds; made by lib/packs/tone.ts. What
 * is below zero reports.
 */
export type ToneWords = Readonly<Record<string, number>>;

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
  /** The commonest words of saying ("said", "according"): a text with one of them is more likely to report than to promote. */
  says: readonly string[];
  /** Words that open or close a link which asks for a deed ("Order now", "Jetzt bestellen"), lower case; words of reading on are none. */
  actions: readonly string[];
  /** Words that speak to the reader, as written inside a sentence: `you`, `Sie`. */
  address: readonly string[];
  /** Words by which a text speaks of itself: `we`, `our`. */
  we: readonly string[];
  /** Legal forms after a company's name: `AG`, `Inc.` */
  legalForms: readonly string[];
}

/** What telling who says something needs beside it; it stays outside the page. */
export interface SpeechGrammar extends Grammar {
  /** Words that carry on a source named before: `er`, `das Unternehmen`. */
  carryOn: readonly string[];
  /** Words after which a name is no subject: `in`, `nach`, `with`. */
  prepositions: readonly string[];
  /** Lower-case words that stand inside names: `of`, `für`. */
  inNames: readonly string[];
  /** Lower-case words that tie a role to whose it is: "Sprecher | der | Stadt", "lab | at | Acme". */
  joinsRole: readonly string[];
  /** All nouns are written with a capital. */
  nounsCapitalised: boolean;
  /** Where they are: endings of the articles and adjectives that stand before common nouns. */
  beforeNouns: readonly string[];
  /** Words by which somebody objects, has no stake or speaks for consumers: `but`, `warnt`, `no ties to`, `ombudsman`. Phrases, in the notation of lib/text/phrase.ts. */
  objects: readonly string[];
  names: NameGrammar;
}

/** How far a source's name reaches, and whose matter it speaks of. */
export interface NameGrammar {
  /** Of adjectives that stand in lower case inside the names of offices: `-aire` in "tribunal judiciaire de Rennes". */
  adjectiveEndings: readonly string[];
  /** Where all nouns have capitals: endings of those that are no names (`-ung`). */
  nounEndings: readonly string[];
  /** Words by which one speaks of one's own: `its`, `sein`. */
  own: readonly string[];
  /** Words that make a role another one than the article is about: "the | merged | company". */
  others: readonly string[];
  /** Words before a role that make it somebody's who was named before: "| its | spokesman", `deren`. */
  whose: readonly string[];
  /** Words for one who only speaks for others, and so for whichever body was named before: `spokeswoman`, `rzecznik prasowy`. */
  spokesmen: readonly string[];
  /** Words before one who has no name: `a`, `jedna`. */
  some: readonly string[];
  /** … and before more than one, or one who is not what they were: `two`, `mehrere`, `former`. */
  several: readonly string[];
  /** Endings of verbs of saying of which more than one is the subject; where verbs do not tell, none. */
  manySay: readonly string[];
  /** Words right before a verb whose subject is the thing before them: "an advertisement | that | promises". */
  relatives: readonly string[];
  /** Where all nouns have capitals: endings of plurals, which end a name they follow ("Lund | Investitionen"). */
  pluralEndings: readonly string[];
}

/** Of a language there is no pack for. */
export const NO_GRAMMAR: Grammar = {
  abbreviations: [],
  afterOrdinal: [],
  months: [],
  decimal: '.',
  group: [],
  scales: {},
  units: {},
  notNames: [],
  says: [],
  actions: [],
  address: [],
  we: [],
  legalForms: [],
};

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
  notices: readonly NoticeRow[];
  grammar: Grammar;
  jurisdictions: readonly Jurisdiction[];
  networks: readonly AffiliateNetwork[];
  /** Hosts where people post, and works of reference: a link there, or to a host below, leads to no offer. */
  platforms: readonly string[];
  tone: ToneWords;
}
