/** What an export is made of: one reading of a page, and what proves which page it was. All formats say the same of it. */
import type { Translator } from '../extension/i18n.ts';
import type { PairedFact, Report } from '../model/report.ts';

export interface EvidenceFile {
  report: Report;
  /** The page's text as it was read; what the report's offsets count in. It is hashed, and not written into any file. */
  text: string;
  /** Of {@link text} as UTF-8, in hex. */
  textSha256: string;
  /** The part of the page that was in view, as a PNG in a `data:` URL; null = none was wanted. */
  screenshot: string | null;
  /** ISO 8601. */
  exportedAt: string;
  /** What whoever exports it has to say; may be empty. */
  note: string;
}

/** The words that other parts of the interface choose, so that the file says what the popup says. */
export interface ExportWords {
  t: Translator;
  verdict: { title: string; text: string };
  /** How much of the article promotes; null where nothing does. */
  share: string | null;
  /** Why a fact stands beside a claim. */
  reasonsOf: (pairing: PairedFact) => string[];
}

/** An address that may become a link: of the web. Anything else of a page stays text. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s<>"\\]+$/i.test(url);

/** Names of hosts as files may be called; what a file system might take amiss is left out. */
export function fileStem({ report, exportedAt }: EvidenceFile): string {
  const host = URL.canParse(report.url) ? new URL(report.url).hostname : '';
  const name = host.replace(/^www\./, '').replace(/[^a-z0-9.-]+/gi, '-');
  return ['sourcelight', name, exportedAt.slice(0, 10)].filter(Boolean).join('-');
}
