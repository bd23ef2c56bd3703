/** Claims and facts of articles with gold pairs: each pair with its signs, and whether a careful editor put the two side by side. */
import { WEIGHTS as NEAR_WEIGHTS, type NearWeights } from '../../lib/complete/advertorial/near-weights.ts';
import { type Nearness, nearness, nearSigns } from '../../lib/complete/advertorial/nearness.ts';
import { WEIGHTS as CLAIM_WEIGHTS, type ClaimWeights } from '../../lib/complete/claim-weights.ts';
import { type ClaimSigns, claimSigns, isTied, pairSigns } from '../../lib/complete/pair-signs.ts';
import { type PairWeights, WEIGHTS } from '../../lib/complete/pair-weights.ts';
import { articleOf, mostSimilar, readerOf } from '../../lib/complete/profiles.ts';
import type { OutsideWords } from '../../lib/model/outside-words.ts';
import type { Report, SourcedFact } from '../../lib/model/report.ts';
import type { Gold } from '../eval/gold.ts';
import { pairSentences } from '../eval/text.ts';
import { forgetfulClaim, forgetfulFact, randomOf } from './forget.ts';
import { type Fit, fitLogistic, logOdds, type Row } from './logistic.ts';

export const PAIR_FEATURES = Object.keys(WEIGHTS) as (keyof PairWeights)[];
export const CLAIM_FEATURES = Object.keys(CLAIM_WEIGHTS) as (keyof ClaimWeights)[];
export const NEAR_FEATURES = Object.keys(NEAR_WEIGHTS) as (keyof NearWeights)[];

/** Copies of each article in which something is forgotten. */
const COPIES = 8;
/** Against so many claims as there are: what few of them show is held near zero. */
const RIDGE = 3;
const CLAIM_RIDGE = 2;
const NEAR_RIDGE = 3;
/** Articles are dealt into so many parts; the facts of each are weighed by the others for the weights of claims. */
const PARTS = 7;

export interface PairRow extends Row {
  page: string;
  /** Copy of the article and id of the claim. */
  claim: string;
  claimSigns: ClaimSigns;
  near: Nearness;
  fact: SourcedFact;
  /** Others are never shown. */
  isTied: boolean;
  /** A careful editor found something in the article to put beside the claim. */
  hasFacts: boolean;
}

/**
 * @param forgets the packs' words were chosen with the article at hand: it is taken in several copies, each of which forgets some of them.
 * @returns the pairs of the article; none where the gold has none, or does not list all facts an editor could
 *   choose from.
 */
export function pairRows(gold: Gold, report: Report, words: OutsideWords, forgets: boolean): PairRow[] {
  if (!gold.claims?.some(({ best_facts }) => best_facts) || !gold.facts || gold.facts_complete === false) return [];
  const reader = readerOf(report, words);
  const read = report.facts.map((fact) => ({ fact, profile: reader.fact(fact) }));
  const goldOf = new Map([...pairSentences(gold.facts, report.facts)].map(([wanted, found]) => [found, wanted]));
  const claims = [...pairSentences(gold.claims, report.claims)].flatMap(([wanted, found]) => {
    const claim = report.claims[found]!;
    const promotion = report.promotions.find(({ id }) => id === claim.promotion);
    const best = gold.claims![wanted]!.best_facts;
    return best && promotion?.inArticle !== false ? [{ ...claim, best, profile: reader.claim(claim, promotion) }] : [];
  });
  const copies = forgets ? COPIES : 1;
  return Array.from({ length: copies }, (_, copy) => {
    const random = forgets ? randomOf(copy + 1) : () => 1;
    const facts = read.map(({ fact, profile }) => ({ fact, profile: forgetfulFact(profile, random) }));
    const article = articleOf(report, facts);
    return claims.flatMap(({ id, at, best, profile }) => {
      const own = forgetfulClaim(profile, random);
      const most = mostSimilar(own, facts, article);
      return facts.map((each, index): PairRow => {
        const signs = pairSigns(own, each.profile, each.fact.source, article, most);
        return {
          page: gold.id,
          claim: `${copy} ${id}`,
          claimSigns: claimSigns(own, article),
          near: nearness(at, each.fact.at),
          fact: each.fact,
          isTied: isTied(signs),
          values: PAIR_FEATURES.map((feature) => signs[feature] ?? 0),
          positive: best.includes(goldOf.get(index) ?? -1),
          hasFacts: best.length > 0,
          weight: 1 / copies,
        };
      });
    });
  }).flat();
}

export const fitPairs = (rows: readonly PairRow[]): Fit => fitLogistic(rows, RIDGE);

/** Whether the article holds anything on a claim, by its best fact as other articles weigh it. */
export function fitClaims(rows: readonly PairRow[]): Fit {
  const pages = [...new Set(rows.map(({ page }) => page))].sort();
  const partOf = new Map(pages.map((page, index) => [page, index % PARTS]));
  const claims = Array.from({ length: PARTS }, (_, part) => {
    const fit = fitPairs(rows.filter(({ page }) => partOf.get(page) !== part));
    const own = Map.groupBy(
      rows.filter(({ page }) => partOf.get(page) === part),
      ({ page, claim }) => `${page} ${claim}`,
    );
    return [...own.values()].flatMap((pairs): Row[] => {
      const tied = pairs.filter((pair) => pair.isTied);
      if (tied.length === 0) return [];
      const best = Math.max(...tied.map(({ values }) => logOdds(fit, values)));
      const signs: Record<keyof ClaimWeights, number> = { best, ...pairs[0]!.claimSigns };
      return [{ values: CLAIM_FEATURES.map((feature) => signs[feature]), positive: pairs[0]!.hasFacts, weight: pairs[0]!.weight ?? 1 }];
    });
  }).flat();
  return fitLogistic(claims, CLAIM_RIDGE);
}

/** How much it says in advertorials that a fact stands near a claim, beside what `pairs`, fitted on other articles, say of the two sentences. */
export function fitNearness(rows: readonly PairRow[], pairs: Fit): Fit {
  return fitLogistic(
    rows.map((row) => {
      const signs = nearSigns(logOdds(pairs, row.values), row.near, row.fact);
      return { ...row, values: NEAR_FEATURES.map((feature) => signs[feature]) };
    }),
    NEAR_RIDGE,
  );
}
