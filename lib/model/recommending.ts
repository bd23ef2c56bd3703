/** Whether it is the piece itself that recommends securities, or a promotion inside it. */
import type { Anchor, Promotion, Report } from './report.ts';

export const isWithin = (at: Anchor, { passages }: Promotion): boolean =>
  passages.some(({ start, end }) => start <= at.start && at.end <= end);

/** The promotion inside the article that the sentence stands in; null where the piece itself calls, which a whole advertorial does. */
export const recommendingPromotion = (call: Anchor, { verdict, promotions }: Pick<Report, 'verdict' | 'promotions'>): Promotion | null =>
  verdict === 'advertorial' ? null : (promotions.find((promotion) => isWithin(call, promotion)) ?? null);
