/** The one rule by which everything shown names a promotion's kind. */
import type { PromotionKind } from './report.ts';

/** Only a label makes it "paid" to a reader: without one it is worded as promotion, whatever else speaks for it. */
export const shownKind = ({ kind, disclosures }: { kind: PromotionKind; disclosures: readonly unknown[] }): PromotionKind =>
  kind === 'paid' && disclosures.length === 0 ? 'unlabelled' : kind;
