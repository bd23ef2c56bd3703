/** What of the comparison the reader wants to see just now. */
import type { PromotionKind } from '../lib/model/report.ts';
import { type ClaimGroup, shownKind } from './arrange.ts';

/** One kind of promotion; null = every kind. */
export type Selection = PromotionKind | null;

const ORDER: readonly PromotionKind[] = ['paid', 'own-product', 'affiliate', 'unlabelled'];

/** A promotion in which nothing is claimed still has a card of its own. */
const cardsOf = ({ claims }: ClaimGroup): number => Math.max(1, claims.length);
const countCards = (groups: readonly ClaimGroup[]): number => groups.reduce((sum, group) => sum + cardsOf(group), 0);

/** The kinds there are, each with how many claims it has. */
export const kindCounts = (groups: readonly ClaimGroup[]): { kind: PromotionKind; count: number }[] =>
  ORDER.map((kind) => ({ kind, count: countCards(groups.filter((group) => shownKind(group) === kind)) })).filter(({ count }) => count > 0);

/** The groups that were chosen. */
export const select = (groups: readonly ClaimGroup[], selection: Selection): ClaimGroup[] =>
  groups.filter((group) => selection === null || shownKind(group) === selection);
