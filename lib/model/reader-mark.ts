/** What the reader says of passages, beside what the report says. */
import type { Anchor } from './report.ts';

/** What the reader holds a passage to be. */
export const MARKED_AS = ['advertising', 'not-advertising'] as const;
export type MarkedAs = (typeof MARKED_AS)[number];

/** A passage the reader marked, as it is kept in the browser. */
export interface KeptMark {
  id: string;
  /** Of the page, without fragment. */
  url: string;
  at: Anchor;
  as: MarkedAs;
  /** ISO 8601. */
  markedAt: string;
}

/** A kept mark beside what the report says. It changes neither the verdict nor anything else in the report. */
export interface ReaderMark extends KeptMark {
  /** Ids of the promotions it overlaps. */
  promotions: string[];
}
