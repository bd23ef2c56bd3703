/** Labels at the head of a piece that is advertising as a whole. */
import type { PageReport } from '../../model/page-report.ts';
import type { Report } from '../../model/report.ts';

/**
 * A further label between headline and text ("in cooperation with …", in the line with the date) speaks of the piece as well: to say that nothing
 * follows it would contradict the verdict.
 */
export function withHeadLabels({
  verdict,
  article,
  running,
  disclosures,
  promotions,
}: PageReport): Pick<Report, 'disclosures' | 'promotions'> {
  const [first] = running;
  if (verdict !== 'advertorial' || !article || !first) return { disclosures, promotions };
  const isAtHead = ({ role, how, at }: Report['disclosures'][number]) =>
    role === 'empty-slot' && how === 'text' && at !== null && at.start >= article.start && at.end <= first.at.start;
  const ids = disclosures.filter(isAtHead).map(({ id }) => id);
  const stated = new Set(disclosures.filter(({ role }) => role === 'page').map(({ id }) => id));
  return {
    disclosures: disclosures.map((label) => (ids.includes(label.id) ? { ...label, role: 'page' } : label)),
    promotions: promotions.map((promotion) =>
      promotion.disclosures.some((id) => stated.has(id)) ? { ...promotion, disclosures: [...promotion.disclosures, ...ids] } : promotion,
    ),
  };
}
