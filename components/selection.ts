/** What of the comparison the reader wants to see just now. */
import { isFirm } from '../lib/model/firm-pair.ts';
import type { PromotionKind } from '../lib/model/report.ts';
import { type ClaimGroup, shownKind } from './arrange.ts';

export interface Selection {
  /** Null = every kind. */
  kind: PromotionKind | null;
  /** Only claims that a statement of the article answers. */
  withFact: boolean;
}

export const EVERYTHING: Selection = { kind: null, withFact: false };

const ORDER: readonly PromotionKind[] = ['paid', 'own-product', 'affiliate', 'unlabelled'];

/** A promotion in which nothing is claimed still has a card of its own. */
const cardsOf = ({ claims }: ClaimGroup): number => Math.max(1, claims.length);
export const countCards = (groups: readonly ClaimGroup[]): number => groups.reduce((sum, group) => sum + cardsOf(group), 0);

/** The kinds there are, each with how many claims it has. */
export const kindCounts = (groups: readonly ClaimGroup[]): { kind: PromotionKind; count: number }[] =>
  ORDER.map((kind) => ({ kind, count: countCards(groups.filter((group) => shownKind(group) === kind)) })).filter(({ count }) => count > 0);

/** The groups with what was chosen of them; those that nothing is left of fall away. `facts`: the ids there are. */
export function select(groups: readonly ClaimGroup[], { kind, withFact }: Selection, facts: { has(id: string): boolean }): ClaimGroup[] {
  const ofKind = groups.filter((group) => kind === null || shownKind(group) === kind);
  if (!withFact) return ofKind;
  return ofKind
    .map((group) => ({
      ...group,
      claims: group.claims.filter(({ facts: paired }) => paired.some((pairing) => isFirm(pairing) && facts.has(pairing.fact))),
    }))
    .filter(({ claims }) => claims.length > 0);
}
