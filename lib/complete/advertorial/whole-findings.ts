/** What a piece that is advertising as a whole was flagged for. */
import type { Promotion, Report } from '../../model/report.ts';

/** That one of its boxes looks otherwise than the text around it ("in a box of its own") says nothing of the whole piece. */
export function wholeFindings({ verdict, promotions }: Pick<Report, 'verdict' | 'promotions'>): Promotion[] {
  if (verdict !== 'advertorial') return promotions;
  return promotions.map((promotion) => {
    const [first, ...rest] = promotion.findings.filter(({ signal }) => signal !== 'appearance');
    return promotion.inArticle && first ? { ...promotion, findings: [first, ...rest] } : promotion;
  });
}
