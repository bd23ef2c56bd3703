/** The findings that fit what a promotion turned out to be. */
import type { Promotion, Report, Signal } from '../model/report.ts';

/**
 * That one of its boxes looks otherwise than the text around it says nothing of a piece that is advertising as a whole, and "our report" of a promotion that leads to
 * somebody else is no offer of the publisher's. Whatever is left of a promotion without them, it is never left without a reason.
 */
export function withFittingFindings({ verdict, promotions }: Pick<Report, 'verdict' | 'promotions'>): Promotion[] {
  return promotions.map((promotion) => {
    const misfits = new Set<Signal>([
      ...(verdict === 'advertorial' && promotion.inArticle ? (['appearance'] as const) : []),
      ...(promotion.kind !== 'own-product' ? (['own-product'] as const) : []),
    ]);
    const [first, ...rest] = promotion.findings.filter(({ signal }) => !misfits.has(signal));
    return first ? { ...promotion, findings: [first, ...rest] } : promotion;
  });
}
