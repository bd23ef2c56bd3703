/**
 * The evidence as a document without a format: what Markdown, HTML and the preview show, in the order in which somebody who decides about
 * a complaint asks for it.
 */
import { type DossierBlock, heading } from './dossier-blocks.ts';
import { labelsSection } from './dossier-labels.ts';
import { marksSection } from './dossier-marks.ts';
import { headSection, notReadSection, verdictSection } from './dossier-page.ts';
import { aroundSection, articleSection } from './dossier-promotions.ts';
import type { EvidenceFile, ExportWords } from './evidence.ts';

/** The whole document. */
export function dossier(file: EvidenceFile, words: ExportWords): DossierBlock[] {
  const { t } = words;
  const blocks: DossierBlock[] = [...headSection(file, words)];
  if (file.note.trim()) blocks.push(heading(2, t.text('export_note')), { kind: 'note', text: file.note.trim() });
  blocks.push(
    ...verdictSection(file.report, words),
    ...articleSection(file.report, words),
    ...labelsSection(file.report, words),
    ...aroundSection(file.report, words),
    ...marksSection(file.report, words),
    ...notReadSection(file.report, words),
  );
  if (file.screenshot) {
    blocks.push(heading(2, t.text('export_screenshot')), {
      kind: 'screenshot',
      src: file.screenshot,
      alt: t.text('export_screenshot_alt'),
    });
  }
  return blocks;
}
