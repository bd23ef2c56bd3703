/**
 * The claims of a piece that is advertising as a whole: its sentences that sell, beside those that words of promotion gave away in the page. They
 * are told outside the page, for it takes all words of the language.
 */
import type { OutsideWords } from '../../model/outside-words.ts';
import type { PageReport } from '../../model/page-report.ts';
import type { Claim, SourcedFact } from '../../model/report.ts';
import { sharedLength } from '../../text/ranges.ts';
import { logOdds } from '../odds.ts';
import { sellingReader } from './selling-signs.ts';
import { BIAS, WEIGHTS } from './selling-weights.ts';

/** Log-odds from which a sentence is listed: of those listed four in five are claims, and four in five of the claims are listed. */
const SELLS = -0.25;

/**
 * @param facts of all running sentences: a sentence that somebody without a stake vouches for rarely sells.
 * @returns all claims in reading order; those of the report, where the piece is no advertorial.
 */
export function claimsOfAdvertorial(report: PageReport, facts: readonly SourcedFact[], words: OutsideWords): Claim[] {
  const { verdict, claims, promotions, disclosures, running } = report;
  if (verdict !== 'advertorial') return claims;
  const reader = sellingReader(words);
  const factAt = new Map(facts.map((fact) => [fact.at.start, fact]));
  const labels = disclosures.flatMap(({ at }) => at ?? []);
  const added = running.flatMap((sentence): Claim[] => {
    const { at } = sentence;
    if ([...claims.map((claim) => claim.at), ...labels].some((other) => sharedLength(other, at) > 0)) return [];
    const promotion = promotions.find(({ inArticle, passages }) => inArticle && passages.some((passage) => sharedLength(passage, at) > 0));
    if (!promotion || logOdds(reader.read(sentence, factAt.get(at.start)), WEIGHTS, BIAS) <= SELLS) return [];
    return [{ id: '', promotion: promotion.id, at, text: at.exact, techniques: [], facts: [], figures: [], dates: [] }];
  });
  return [...claims, ...added].sort((a, b) => a.at.start - b.at.start).map((claim, index) => ({ ...claim, id: `c${index + 1}` }));
}
