/** What the reader marked on the page: their own judgement, apart from what was found. */
import type { Report } from '../model/report.ts';
import { type DossierBlock, heading, quote, timeRow } from './dossier-blocks.ts';
import type { ExportWords } from './evidence.ts';

/** Nothing where nothing is marked. */
export function marksSection({ readerMarks }: Report, words: ExportWords): DossierBlock[] {
  const { t } = words;
  if (readerMarks.length === 0) return [];
  return [
    heading(2, t.text('marks_title')),
    ...readerMarks.flatMap(({ at, as, markedAt }): DossierBlock[] => [
      quote(at, words),
      { kind: 'properties', rows: timeRow(t.member('mark', as) ?? as, markedAt, words) },
    ]),
  ];
}
