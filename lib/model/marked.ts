/** What of a report is marked in the page, with the words that go with it: the background tells it, the page shows it. */
import type { Anchor } from './report.ts';
import type { MarkKind } from './settings.ts';

/**
 * How a passage is drawn, with the kind of mark it is. Beside the scroll bar, what no label announces, and a word on oneself or of somebody
 * unnamed, must not look like the rest of their kind; in the text the label tells (names.ts).
 */
export const MARK_LOOKS = {
  claim: 'claim',
  'claim-unlabelled': 'claim',
  disclosure: 'disclosure',
  fact: 'fact',
  'fact-unproven': 'fact',
} as const satisfies Record<string, MarkKind>;
export type MarkLook = keyof typeof MARK_LOOKS;

/** What is said of a passage where it stands, in the reader's language. */
export interface PassageNote {
  /** The kind of passage, in a few words. */
  title: string;
  lines: readonly string[];
}

/** One promotion, label, fact or claim of a report, where it stands. */
export interface MarkedPassage extends PassageNote {
  /** Its id in the report. */
  id: string;
  look: MarkLook;
  /** `sentence` = a claim inside a promotion, which is painted as a whole: it has words of its own, but no mark. */
  part: 'stretch' | 'sentence';
  /** A step from passage to passage stops here. */
  stop: boolean;
  at: readonly Anchor[];
}

/** What else is said in the page, in the reader's language. */
export interface MarkWords {
  /** That language, BCP 47. */
  language: string;
  /** After the last passage came the first. */
  fromTop: string;
  /** Before the first passage came the last. */
  fromEnd: string;
  /** There is none to go to. */
  none: string;
}

/** All that is marked in one page. */
export interface MarkedPage {
  passages: readonly MarkedPassage[];
  words: MarkWords;
}

/** Nothing. */
export const UNMARKED: MarkedPage = { passages: [], words: { language: 'en', fromTop: '', fromEnd: '', none: '' } };
