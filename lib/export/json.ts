/** The evidence as JSON: the report as it stands, with what proves it. */
import type { Report } from '../model/report.ts';
import type { EvidenceFile } from './evidence.ts';

/** A field may be added; one that stands here keeps its name and meaning. */
export interface JsonEvidence {
  /** Of this format. */
  evidence: 1;
  /** ISO 8601. */
  exportedAt: string;
  /** Of the page's text as UTF-8, in hex. */
  textSha256: string;
  /** In UTF-16 code units, as the report's offsets. */
  textLength: number;
  note: string;
  /** A PNG in a `data:` URL, or null. */
  screenshot: string | null;
  report: Report;
}

/** The file as an object. */
export const jsonEvidence = ({ exportedAt, textSha256, text, note, screenshot, report }: EvidenceFile): JsonEvidence => ({
  evidence: 1,
  exportedAt,
  textSha256,
  textLength: text.length,
  note,
  screenshot,
  report,
});

/** The whole file. */
export const json = (file: EvidenceFile): string => `${JSON.stringify(jsonEvidence(file), null, 2)}\n`;
