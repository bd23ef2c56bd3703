/** What a page that recommends securities says of itself, beside what EU law asks of it. */
import { recommendingPromotion } from '../model/recommending.ts';
import type { RecommendationCheck, Report } from '../model/report.ts';
import { type DossierBlock, type DossierRow, heading, row, text, timeRow } from './dossier-blocks.ts';
import { evidenceLines } from './dossier-words.ts';
import type { ExportWords } from './evidence.ts';

function checkRow({ code, evidence, count }: RecommendationCheck, words: ExportWords): DossierRow[] {
  const { t } = words;
  const name = t.member('check', code) ?? code;
  if (count && count.of > 0) return row(name, t.text('check_sources_count', count));
  if (!evidence) return row(name, t.text('check_missing'));
  if (evidence.kind !== 'metadata') return row(name, evidenceLines([evidence], t)[0]!);
  return code === 'date' ? timeRow(name, evidence.value, words) : row(name, evidence.value);
}

/** The list of what was found and what was not; nothing where nobody recommends securities, or where EU law does not hold. */
export function recommendationSection(report: Report, words: ExportWords): DossierBlock[] {
  const { t } = words;
  const { recommendation } = report;
  if (!recommendation) return [];
  const { call, checks } = recommendation;
  const byPromotion = call.kind === 'quote' && recommendingPromotion(call.at, report) !== null;
  return [
    heading(2, t.text('recommendation_title')),
    text(`${t.text(byPromotion ? 'recommendation_by_promotion' : 'recommendation_by_article')} ${t.text('recommendation_text')}`),
    { kind: 'properties', rows: checks.flatMap((check) => checkRow(check, words)) },
  ];
}
