/** What Sourcelight says of one passage the reader asked about, or asked to be marked. */

import type { KeptMark } from './reader-mark.ts';
import type { Anchor, Claim, Disclosure, Promotion, Report } from './report.ts';

export interface Judgement {
  /** The passage. */
  at: Anchor;
  /** Promotions of the report it is in or overlaps, in reading order. */
  promotions: Promotion[];
  /** Labels that stand in it, that cover those promotions, or that speak of the whole page. */
  disclosures: Disclosure[];
  /** Promotional sentences it overlaps. */
  claims: Claim[];
  /** Where no promotion was reported: the likeliest stretch that overlaps it and fell short of the threshold. Null = nothing speaks for one. */
  doubtful: Promotion | null;
  /** The reader's, 0..1: as likely a stretch without a label must be to be reported. */
  threshold: number;
  /** It lies in the article. Outside, promotion is known by its label alone. */
  inArticle: boolean;
  /** BCP 47. */
  language: string;
  /** There is a pack for the language; where there is none, labels alone are known. */
  hasPack: boolean;
  verdict: Report['verdict'];
}

/** Why a mark of the reader's was not kept. */
export const NOT_KEPT = ['private-window', 'too-long', 'not-saved'] as const;

/** The answer to an item of the page's menu; `url` is the page's, without fragment. */
export type Answer =
  | { type: 'judged'; url: string; judgement: Judgement }
  | { type: 'marked'; url: string; mark: KeptMark }
  | { type: 'not-kept'; url: string; why: (typeof NOT_KEPT)[number] }
  | { type: 'no-selection'; url: string };
