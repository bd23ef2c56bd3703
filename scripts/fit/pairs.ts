/** Claims and facts of articles with gold pairs: each pair with its signs, and whether a careful editor put the two side by side. */
import { articleOf, mostSimilar, readerOf } from '../../lib/complete/pair.ts';
import { isTied, pairSigns } from '../../lib/complete/pair-signs.ts';
import { type PairWeights, WEIGHTS } from '../../lib/complete/pair-weights.ts';
import type { OutsideWords } from '../../lib/model/outside-words.ts';
import type { Report } from '../../lib/model/report.ts';
import type { Gold } from '../eval/gold.ts';
import { pairSentences } from '../eval/text.ts';
import { type Fit, fitLogistic, type Row } from './logistic.ts';

export const PAIR_FEATURES = Object.keys(WEIGHTS) as (keyof PairWeights)[];

/** Two hundred claims tell little of rare signs: they are held near zero. */
const RIDGE = 2;

export interface PairRow extends Row {
  page: string;
  /** Id of the claim. */
  claim: string;
  /** A careful editor found something in the article to put beside the claim. */
  hasFacts: boolean;
}

/** The pairs of an article; none where the gold has none. */
export function pairRows(gold: Gold, report: Report, words: OutsideWords): PairRow[] {
  if (!gold.claims || !gold.facts) return [];
  const reader = readerOf(report, words);
  const facts = report.facts.map((fact) => ({ fact, profile: reader.profile(fact) }));
  const article = articleOf(report, facts);
  const goldOf = new Map([...pairSentences(gold.facts, report.facts)].map(([wanted, found]) => [found, wanted]));
  return [...pairSentences(gold.claims, report.claims)].flatMap(([wanted, found]) => {
    const claim = report.claims[found]!;
    const best = gold.claims![wanted]!.best_facts ?? [];
    const own = reader.claim(
      claim,
      report.promotions.find(({ id }) => id === claim.promotion),
    );
    const most = mostSimilar(own, facts, article);
    return facts.flatMap(({ fact, profile }, index): PairRow[] => {
      const signs = pairSigns(own, profile, fact.source, article, most);
      if (!isTied(signs)) return [];
      const values = PAIR_FEATURES.map((feature) => signs[feature] ?? 0);
      return [{ page: gold.id, claim: claim.id, values, positive: best.includes(goldOf.get(index) ?? -1), hasFacts: best.length > 0 }];
    });
  });
}

export const fitPairs = (rows: readonly PairRow[]): Fit => fitLogistic(rows, RIDGE);
