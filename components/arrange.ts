/** Puts a report's parts in the order they are shown in: what stands in the article, what stands around it, what is left over. */
import { type Account, accountOf, isTermOfAd } from '../lib/model/account.ts';
import { isWithin } from '../lib/model/recommending.ts';
import type { Claim, Disclosure, Promotion, PromotionKind, Report, SourcedFact } from '../lib/model/report.ts';
import { shownKind as shownKindOf } from '../lib/model/shown-kind.ts';
import { bestFirst } from '../lib/wording/labels.ts';

/** One promotion with its claims; `promotion` is null for promotional sentences of the editorial text. */
export interface ClaimGroup {
  promotion: Promotion | null;
  /** What says that it is advertising, best first; empty = nothing does. */
  disclosures: Disclosure[];
  claims: Claim[];
}

/** The kind a group is called by: what no label covers is only ever worded as promotion. */
export const shownKind = ({ promotion, disclosures }: Pick<ClaimGroup, 'promotion' | 'disclosures'>): PromotionKind =>
  promotion ? shownKindOf({ kind: promotion.kind, disclosures }) : 'unlabelled';

export interface Arrangement extends Account {
  inArticle: ClaimGroup[];
  around: ClaimGroup[];
  /** Facts that stand beside no claim, without what an advertorial is held to account by. In reading order. */
  unpaired: SourcedFact[];
  /** Disclosures that speak about something, and those that label nothing. */
  labels: Disclosure[];
  emptySlots: Disclosure[];
  /** So many passages are left out because the reader does not want their kind. */
  hidden: number;
}

const standsAt = (group: ClaimGroup): number =>
  Math.min(
    ...[...(group.promotion?.passages ?? []), ...group.claims.map(({ at }) => at)].map(({ start }) => start),
    Number.MAX_SAFE_INTEGER,
  );
const byPlace = (a: ClaimGroup, b: ClaimGroup): number => standsAt(a) - standsAt(b);

/** Sorts out one report, without the kinds of promotion that the reader switched off. Ids that lead nowhere are passed over. */
export function arrange(report: Report, hiddenKinds: readonly PromotionKind[] = []): Arrangement {
  const disclosures = new Map(report.disclosures.map((disclosure) => [disclosure.id, disclosure]));
  const covering = (ids: readonly string[]): Disclosure[] => bestFirst(ids.flatMap((id) => disclosures.get(id) ?? []));
  const known = new Set(report.promotions.map(({ id }) => id));
  const loose = report.claims.filter(({ promotion }) => promotion === null || !known.has(promotion));
  const all: ClaimGroup[] = report.promotions.map((promotion) => ({
    promotion,
    disclosures: covering(promotion.disclosures),
    claims: report.claims.filter((claim) => claim.promotion === promotion.id),
  }));
  const isShown = (group: ClaimGroup): boolean => !hiddenKinds.includes(shownKind(group));
  const groups = all.filter(isShown);
  const inArticle = groups.filter(({ promotion }) => promotion?.inArticle).sort(byPlace);
  const rest: ClaimGroup = { promotion: null, disclosures: [], claims: loose };
  if (loose.length > 0 && isShown(rest)) inArticle.push(rest);
  const shown = inArticle.flatMap(({ claims }) => claims);
  const paired = new Set(shown.flatMap(({ facts }) => facts.map(({ fact }) => fact)));
  const gone = all.filter((group) => !isShown(group)).flatMap(({ promotion }) => promotion ?? []);
  // The terms of an ad go with it.
  const facts = report.facts.filter((fact) => !isTermOfAd(fact, report.verdict) || !gone.some((promotion) => isWithin(fact.at, promotion)));
  const account = accountOf({ ...report, facts });
  const listed = new Set([...paired, ...account.ofOthers.map(({ id }) => id), ...account.limits.map(({ id }) => id)]);
  return {
    inArticle,
    around: groups.filter(({ promotion }) => !promotion?.inArticle).sort(byPlace),
    ...account,
    unpaired: facts.filter(({ id }) => !listed.has(id)),
    labels: report.disclosures.filter(({ role }) => role !== 'empty-slot'),
    emptySlots: report.disclosures.filter(({ role }) => role === 'empty-slot'),
    hidden: all.length - groups.length + (isShown(rest) ? 0 : loose.length),
  };
}
