/**
 * The claims of a piece that is advertising as a whole: its sentences that sell, beside those that words of promotion gave away in the page. They
 * are told outside the page, for it takes all words of the language.
 */
import type { OutsideWords } from '../../model/outside-words.ts';
import type { PageReport } from '../../model/page-report.ts';
import type { Anchor, Claim, SourcedFact } from '../../model/report.ts';
import { isOfOthers } from '../../model/vouched.ts';
import { referencesIn, signOf } from '../../text/footnotes.ts';
import { sharedLength } from '../../text/ranges.ts';
import { haveSameAmount } from '../measures.ts';
import { logOdds } from '../odds.ts';
import { sellingReader } from './selling-signs.ts';
import { BIAS, WEIGHTS } from './selling-weights.ts';
import type { SmallPrint } from './small-print.ts';

/** Log-odds from which a sentence is listed: of those listed six in seven are claims, and seven in ten claims are listed. */
const SELLS = 0.25;

/** Log-odds up to which a word of promotion is none: "the guarantee covers unopened bottles". */
const DENIED = -1.2;
/**
 * @param facts of all running sentences: a sentence that somebody without a stake vouches for rarely sells.
 * @returns all claims in reading order; those of the report, where the piece is no advertorial.
 */
export function claimsOfAdvertorial(
  report: PageReport,
  facts: readonly SourcedFact[],
  words: OutsideWords,
  { printed }: SmallPrint,
): Claim[] {
  const { verdict, promotions, disclosures, running } = report;
  if (verdict !== 'advertorial') return report.claims;
  const reader = sellingReader(words);
  const factAt = new Map(facts.map((fact) => [fact.at.start, fact]));
  const read = running.map((sentence, index) => ({
    at: sentence.at,
    isReported: sentence.quotes.length === 0 && factAt.get(sentence.at.start)?.source.kind === 'authority-or-document',
    odds:
      printed.has(sentence.at.start) || factAt.get(sentence.at.start)?.objects
        ? Number.NEGATIVE_INFINITY
        : logOdds(reader.read(sentence, factAt.get(sentence.at.start), index / running.length), WEIGHTS, BIAS),
  }));
  const isQualified = qualifierOf(facts, printed);
  const oddsAt = new Map(read.map(({ at, odds }) => [at.start, odds]));
  const claims = report.claims.filter(({ at }) => (oddsAt.get(at.start) ?? SELLS) > DENIED);
  const taken = [...report.claims.map(({ at }) => at), ...disclosures.flatMap(({ at }) => at ?? [])];
  const added = read.flatMap(({ at, odds, isReported }): Claim[] => {
    // What an office or a writing is only reported to say is told, unless a word of promotion gave it away in the page.
    if ((odds <= SELLS && !isQualified(at)) || isReported || taken.some((other) => sharedLength(other, at) > 0)) return [];
    const promotion = promotions.find(({ inArticle, passages }) => inArticle && passages.some((passage) => sharedLength(passage, at) > 0));
    if (!promotion) return [];
    return [{ id: '', promotion: promotion.id, at, text: at.exact, techniques: [], facts: [], figures: [], dates: [] }];
  });
  return [...claims, ...added].sort((a, b) => a.at.start - b.at.start).map((claim, index) => ({ ...claim, id: `c${index + 1}` }));
}

/**
 * What the small print qualifies is a promise, however soberly it is told: a sentence that leads to a footnote, or names a sum or share that small
 * print names too, unless it is a third party's or limits itself.
 */
function qualifierOf(facts: readonly SourcedFact[], printed: ReadonlySet<number>): (at: Anchor) => boolean {
  const small = facts.filter(({ at }) => printed.has(at.start));
  const notes = new Set(small.flatMap(({ text }) => signOf(text) ?? []));
  const factAt = new Map(facts.map((fact) => [fact.at.start, fact]));
  return ({ exact, start }) => {
    const fact = factAt.get(start);
    if (printed.has(start) || (fact && (isOfOthers(fact) || fact.limits.length > 0))) return false;
    const leads = referencesIn(exact).some((sign) => notes.has(sign));
    return leads || (fact !== undefined && small.some((term) => haveSameAmount(fact.figures, term.figures)));
  };
}
