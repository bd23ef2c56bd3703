/** The evidence of a page that was scanned, as the extension would save it. */
import { exportWords } from '../../components/export/words.ts';
import { exportFile, type FormatName } from '../../lib/export/formats.ts';
import { sha256 } from '../../lib/export/sha256.ts';
import { loadTranslator } from '../../lib/extension/i18n.ts';
import type { Report } from '../../lib/model/report.ts';

export interface Evidence {
  report: Report;
  /** What the report's offsets count in. */
  text: string;
}

export async function evidenceText(format: FormatName, { report, text }: Evidence): Promise<string> {
  const file = { report, text, textSha256: await sha256(text), screenshot: null, exportedAt: new Date().toISOString(), note: '' };
  return exportFile(format, file, exportWords(report, await loadTranslator('en'))).content.trimEnd();
}
