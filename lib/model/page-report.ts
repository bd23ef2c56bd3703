/** What a content script sends: the report before it is completed. */
import type { Anchor, Report } from './report.ts';

/** A sentence of the article's running text, as far as telling facts needs it. */
export interface RunningSentence {
  at: Anchor;
  /** Index of its paragraph. */
  block: number;
  /** Its quotations, signs included; offsets into `at.exact`, UTF-16. One that goes on beyond the sentence is cut there. */
  quotes: { start: number; end: number }[];
  /** Addresses it links to. */
  links: string[];
}

/** A report as it leaves the page: the facts are told from the running text outside (lib/complete). */
export interface PageReport extends Report {
  running: RunningSentence[];
}
