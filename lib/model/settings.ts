/** What the reader can choose. How it is kept, and how a stored value is checked: lib/extension/settings.ts. */
import type { PromotionKind } from './report.ts';
import type { Sensitivity } from './thresholds.ts';

/** Which pages are read without a click. */
export const READING_MODES = ['off', 'sites', 'all'] as const;
export type ReadingMode = (typeof READING_MODES)[number];

/** How a passage is marked in the page: a line under it, a tint behind it, or both. */
export const MARK_STYLES = ['line', 'tint', 'both'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** The kinds of marks in the page. */
export const MARK_KINDS = ['claim', 'disclosure', 'fact'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What a wording of the reader's own is taken for. */
export const OWN_WORD_USES = ['label', 'call-to-action', 'false-friend'] as const;
export type OwnWordUse = (typeof OWN_WORD_USES)[number];

/** A wording of the reader's own, in the notation of the packs (lib/text/phrase.ts); holds on pages of every language. */
export interface OwnWord {
  phrase: string;
  use: OwnWordUse;
}

export interface Settings {
  /** Passages are painted into pages that are read. */
  highlight: boolean;
  sensitivity: Sensitivity;
  /** Of the user interface: BCP 47, `auto` = the browser's. */
  language: string;
  reading: ReadingMode;
  /** By host without `www.`: `on` = read without a click where chosen sites are, `off` = never read without a click. */
  sites: Readonly<Record<string, 'on' | 'off'>>;
  /** Promotions of these kinds are not shown. */
  hiddenKinds: readonly PromotionKind[];
  marks: Readonly<Record<MarkKind, MarkStyle>>;
  words: readonly OwnWord[];
}

/** Until the reader chooses. Facts have no tint: nearly all of an article would be coloured. */
export const UNSET: Settings = {
  highlight: false,
  sensitivity: 'balanced',
  language: 'auto',
  reading: 'off',
  sites: {},
  hiddenKinds: [],
  marks: { claim: 'both', disclosure: 'both', fact: 'line' },
  words: [],
};
