/**
 * The report: everything Sourcelight says about a page, as plain JSON. This file is the contract between the reading of a page and
 * all who show it (popup, highlighter, scan command, exports). A field may be added; one that stands here keeps its name and meaning.
 *
 * Offsets are 0-based UTF-16 code units into {@link Page.text}, `end` exclusive. Names are the field's standard terms.
 */

import type { Limit } from './limits.ts';
import type { ReaderMark } from './reader-mark.ts';

/** A place in the page's text: the W3C Web Annotation TextQuoteSelector and TextPositionSelector in one. */
export interface Anchor {
  /** The text itself, equal to `Page.text.slice(start, end)`. */
  exact: string;
  /** Up to 32 characters before `exact`, to tell equal quotes apart. */
  prefix: string;
  /** Up to 32 characters after `exact`. */
  suffix: string;
  start: number;
  end: number;
}

/** Located proof of something the report says. */
export type Evidence =
  | { kind: 'quote'; at: Anchor }
  | { kind: 'link'; href: string; rel: string; at: Anchor | null }
  | { kind: 'metadata'; name: string; value: string }
  | { kind: 'style'; property: string; value: string; at: Anchor | null };

/** What a detector looked for. */
export type Signal =
  | 'disclosure'
  | 'call-to-action'
  | 'promotional-language'
  | 'affiliate-link'
  | 'outbound-link'
  | 'appearance'
  | 'metadata'
  | 'own-product'
  | 'address'
  | 'repetition';

/** One hit of one detector. `entry` is the id of the pack row that matched, null where no row was involved; `strength` is 0..1. */
export interface Finding {
  signal: Signal;
  entry: string | null;
  strength: number;
  evidence: [Evidence, ...Evidence[]];
}

export type Technique =
  | 'buy-sell-call'
  | 'urgency'
  | 'free-bait'
  | 'promised-return'
  | 'exclusivity'
  | 'fear-of-missing-out'
  | 'click-lure'
  | 'superlative'
  | 'scarcity'
  | 'testimonial';

export const TECHNIQUES: readonly Technique[] = [
  'buy-sell-call',
  'urgency',
  'free-bait',
  'promised-return',
  'exclusivity',
  'fear-of-missing-out',
  'click-lure',
  'superlative',
  'scarcity',
  'testimonial',
];

/** Who pays or gains: a third party, the publisher itself, the publisher by commission, or nobody said. */
export type PromotionKind = 'paid' | 'own-product' | 'affiliate' | 'unlabelled';

/** A promotional stretch of the page. */
export interface Promotion {
  id: string;
  kind: PromotionKind;
  /** It starts between the article's start and end. */
  inArticle: boolean;
  /** The promotion's own text, labels excluded, in reading order. */
  text: string;
  passages: Anchor[];
  /** Ids of the disclosures that cover it; empty = undisclosed. */
  disclosures: string[];
  /** Who is behind it; of an own product: the publisher. */
  sponsor: { name: string; evidence: Evidence } | null;
  /** 0..1. */
  confidence: number;
  /** Why; never without a reason. */
  findings: [Finding, ...Finding[]];
}

/** `disputed` = decided both ways. */
export type Clarity = 'clear' | 'vague' | 'disputed';

export type DisclosureHow = 'text' | 'pseudo-element' | 'attribute' | 'image' | 'metadata';

/** Words (or metadata) that say something is advertising. */
export interface Disclosure {
  id: string;
  /** What it speaks about: a block, the whole page, or nothing (a label followed by editorial text). */
  role: 'block' | 'page' | 'empty-slot';
  label: string;
  /** Null where the label is no text and labels nothing that has text. */
  at: Anchor | null;
  how: DisclosureHow;
  clarity: Clarity;
  /** The rule that decides the clarity in the publisher's country; null where none is known. */
  rule: { jurisdiction: string; citation: string } | null;
  /** How well it can be seen; null for metadata. Contrast is the WCAG ratio, 1..21. */
  prominence: { fontSizePx: number; contrast: number; position: 'before' | 'inside' | 'after'; visible: boolean } | null;
}

/** A fact beside a claim. */
export interface PairedFact {
  fact: string;
  /** 0..1. */
  score: number;
  /** Keys with an optional value after a colon: `entity:Alibaba`, `topic:price`. */
  why: string[];
  relation: 'context' | 'supports' | 'contradicts';
}

/** One promotional sentence. */
export interface Claim {
  id: string;
  /** Id of the promotion it stands in; null for a promotional sentence of the editorial text. */
  promotion: string | null;
  at: Anchor;
  text: string;
  techniques: Technique[];
  /** Best first; empty = the article holds nothing on this. Added outside the page (lib/complete). */
  facts: PairedFact[];
  /** In the order of the sentence. Added outside the page. */
  figures: Figure[];
  /** In the order of the sentence. Added outside the page. */
  dates: DateSpan[];
}

export type SourceKind = 'named-independent' | 'self-reported' | 'authority-or-document' | 'anonymous' | 'unattributed';

/**
 * A number with its unit. `unit` is an ISO 4217 code, `%`, or the word as written; null when there is none. A range is two figures, one
 * for each end, with the same `text`. The last three fields are added outside the page (lib/complete).
 */
export interface Figure {
  text: string;
  value: number;
  unit: string | null;
  /** The true number lies around this one, above it or below it: "rund", "gut" and "mehr als", "knapp" and "bis zu". */
  about: 'about' | 'over' | 'under' | null;
  /** The figure is the amount by which something changed, not what it came to: "stieg um 7 Prozent", "-2,5 %"; `value` has no sign then. */
  change: 'up' | 'down' | null;
  /** The time that the figure is said of, as the same clause writes it: "seit Jahresanfang", "pro Monat". */
  period: string | null;
}

/** Days that a text names, by the calendar: from the first to the last, as `YYYY-MM-DD`. A single day has the same one twice. */
export interface DateSpan {
  /** As written, with its preposition. */
  text: string;
  from: string;
  to: string;
}

/** One checkable sentence of the article's own text, with who is said to have said it; or a term of an ad inside it (`limits`). */
export interface SourcedFact {
  id: string;
  at: Anchor;
  text: string;
  source: { kind: SourceKind; name: string | null; cue: string | null };
  /** Of an advertorial, and of sentences inside a promotion: by what it limits what is promised there; empty = it does not, and everywhere else. */
  limits: Limit[];
  /** Of an advertorial: whoever says it has no stake, and somewhere in the piece doubts, narrows or limits what is promised. */
  objects: boolean;
  figures: Figure[];
  /** In the order of the sentence; what no day can be given to is left out. Added outside the page. */
  dates: DateSpan[];
  links: string[];
}

export type NoticeKind = 'conflict-of-interest' | 'opinion';

/** What the page says of how the article came about. */
export interface Notice {
  kind: NoticeKind;
  evidence: Evidence;
}

/** What a page that recommends securities says of itself. */
export interface Recommendation {
  /** The sentence that calls to buy or sell. */
  call: Evidence;
  checks: RecommendationCheck[];
}

export interface RecommendationCheck {
  code: 'author' | 'date' | 'sources' | 'opinion' | 'conflict-of-interest';
  /** Where it was found; null = it was not. */
  evidence: Evidence | null;
  /** Of `sources`: how many sentences with figures name theirs. */
  count: { found: number; of: number } | null;
}

/** Something that could not be checked; shown to the reader. `code` is a key of the user interface's texts. */
export interface Problem {
  code: string;
  detail: string;
}

export type Verdict = 'editorial' | 'editorial-with-ads' | 'affiliate' | 'advertorial' | 'no-article';

/** How many of the article's facts have which kind of source. */
export interface Standing {
  named: number;
  selfReported: number;
  anonymous: number;
  unattributed: number;
}

export interface Report {
  schema: 1;
  /** The manifest's id, or a hash of address and text. */
  id: string;
  url: string;
  title: string;
  /** BCP 47, found from the text. */
  language: string;
  publisher: string | null;
  author: string | null;
  /** ISO 8601 as the page's metadata give it; else the day as the byline writes it. */
  publishedAt: string | null;
  /**
   * The country (ISO 3166) whose rules the publisher writes under, and how that was found. Evidence by the name of `language` makes it an
   * assumption (`isAssumed`): the page itself tells none.
   */
  jurisdiction: { country: string; evidence: Evidence } | null;
  analysedAt: string;
  /** Of the extension. */
  version: string;
  /** 0..1, how likely it had to be that unlabelled text promotes before it was reported; what carries a label needs no such proof. */
  threshold: number;
  /** Headline to the last block of the body. */
  article: { start: number; end: number } | null;
  verdict: Verdict;
  verdictEvidence: Evidence[];
  /** 0..1 of the article's characters. */
  promotionalShare: number;
  promotions: Promotion[];
  disclosures: Disclosure[];
  /** Names the article is about, lower case, the most used first; empty when it has no clear subject. */
  subject: string[];
  /** In reading order; of each kind the first. */
  notices: Notice[];
  claims: Claim[];
  facts: SourcedFact[];
  standing: Standing;
  /** Null where securities are not recommended, or where EU law does not hold. Added outside the page (lib/complete). */
  recommendation: Recommendation | null;
  /** The reader's own, in the order they were made; empty from `analyze` and from the scan. Added in the extension alone. */
  readerMarks: ReaderMark[];
  problems: Problem[];
  /** Milliseconds by stage. */
  timing: Record<string, number>;
}
