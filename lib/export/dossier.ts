/**
 * The evidence as a document without a format: what Markdown, HTML and the preview show, in the order in which somebody who decides about
 * a complaint asks for it.
 */
import { type DossierBlock, heading } from './dossier-blocks.ts';
import { labelsSection } from './dossier-labels.ts';
import { marksSection } from './dossier-marks.ts';
import { headSection, notReadSection, verdictSection } from './dossier-page.ts';
import { accountSections, aroundSection, articleSection } from './dossier-promotions.ts';
import { recommendationSection } from './dossier-recommendation.ts';
import type { EvidenceFile, ExportWords } from './evidence.ts';

/** The whole document. */
export const dossier = (file: EvidenceFile, words: ExportWords): DossierBlock[] => [
  ...dossierHead(file, words),
  ...dossierDetails(file, words),
];

/** What everybody wants to know: which page it was, and what was concluded from what. */
export function dossierHead(file: EvidenceFile, words: ExportWords): DossierBlock[] {
  const note = file.note.trim();
  return [
    ...headSection(file, words),
    ...(note ? [heading(2, words.t.text('export_note')), { kind: 'note', text: note } as const] : []),
    ...verdictSection(file.report, words),
  ];
}

/** What it is to be checked by. Every section begins with a heading of the second level. */
export function dossierDetails(file: EvidenceFile, words: ExportWords): DossierBlock[] {
  const { t } = words;
  const blocks = [
    ...articleSection(file.report, words),
    ...accountSections(file.report, words),
    ...recommendationSection(file.report, words),
    ...labelsSection(file.report, words),
    ...aroundSection(file.report, words),
    ...marksSection(file.report, words),
    ...notReadSection(file.report, words),
  ];
  if (file.screenshot) {
    blocks.push(heading(2, t.text('export_screenshot')), {
      kind: 'screenshot',
      src: file.screenshot,
      alt: t.text('export_screenshot'),
      caption: t.text('export_screenshot_caption'),
    });
  }
  return blocks;
}
