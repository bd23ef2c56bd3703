/** What a text shows when it is tried against the words of a language and the reader's own. */

export const TRIAL_USES = ['label', 'statement', 'call-to-action', 'promotional-language', 'own-product', 'false-friend'] as const;
/** What a wording is taken for. `statement` = a sentence that discloses. */
export type TrialUse = (typeof TRIAL_USES)[number];

export interface TrialMatch {
  /** 0-based UTF-16 offsets into the text that was tried. */
  start: number;
  end: number;
  /** Id of the row. */
  entry: string;
  /** The row is the reader's own word. */
  own: boolean;
  use: TrialUse;
  /** Where the row's wording was found; empty for the reader's own. */
  source: string;
  /** False of a label inside other text: it counts where it stands alone, or before a colon or dash. */
  counts: boolean;
  /** Id of the false friend that covers it; null when none does. */
  cancelledBy: string | null;
}

export interface Trial {
  text: string;
  /** Of the words it was tried against, BCP 47. */
  language: string;
  /** In reading order. */
  matches: readonly TrialMatch[];
}
