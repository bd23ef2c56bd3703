/** Which passages of a report are painted in the page. */
import type { Claim, Disclosure, Promotion, PromotionKind, Report, SourcedFact } from '../model/report.ts';
import { MARK_KINDS, type MarkKind } from '../model/settings.ts';
import { shownKind } from '../model/shown-kind.ts';

/** A statement without a source is not painted: nearly all of an article would be a mark. */
export const isSourced = ({ source }: SourcedFact): boolean => source.kind !== 'unattributed';

/** Promotions that are painted: not those of a kind the reader does not want to see, nor what the reader marked as no advertising. */
export function paintedPromotions({ promotions, readerMarks }: Report, hiddenKinds: readonly PromotionKind[]): Promotion[] {
  const denied = readerMarks.filter(({ as }) => as === 'not-advertising').flatMap(({ promotions: ids }) => ids);
  return promotions.filter((promotion) => !hiddenKinds.includes(shownKind(promotion)) && !denied.includes(promotion.id));
}

/** Promotional sentences of the article's own text, which no promotion holds: worded as promotion, so they go with that kind. */
export function paintedSentences({ claims, promotions }: Report, hiddenKinds: readonly PromotionKind[]): Claim[] {
  if (hiddenKinds.includes('unlabelled')) return [];
  const known = new Set(promotions.map(({ id }) => id));
  return claims.filter(({ promotion }) => promotion === null || !known.has(promotion));
}

/** A label that is drawn, or an attribute, has no text to paint. */
export const isPaintedLabel = ({ at, how }: Disclosure): boolean => at !== null && how === 'text';

/** The kinds of passages there are to paint. */
export function marksOf(report: Report, hiddenKinds: readonly PromotionKind[] = []): MarkKind[] {
  const places = {
    claim: [
      ...paintedPromotions(report, hiddenKinds),
      ...paintedSentences(report, hiddenKinds),
      ...report.readerMarks.filter(({ as }) => as === 'advertising'),
    ],
    disclosure: report.disclosures.filter(isPaintedLabel),
    fact: report.facts.filter(isSourced),
  };
  return MARK_KINDS.filter((kind) => places[kind].length > 0);
}
