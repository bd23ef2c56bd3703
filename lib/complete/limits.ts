/** What advertising takes back, narrows or prices of its promises: mostly its small print, and told by the language's words. */
import { LIMITS, type Limit } from '../model/limits.ts';
import type { OutsideWords } from '../model/outside-words.ts';
import type { PageReport } from '../model/page-report.ts';
import type { Claim, SourcedFact } from '../model/report.ts';
import { compileRows, findPhrases } from '../text/phrase.ts';
import { wordsOf } from '../text/words.ts';

/** Shorter ones are captions: "Individual results vary" and "Contains fish" are none. */
const MIN_WORDS = 2;

/** Compiles the words once. @returns by which kinds a sentence limits, in the order of {@link LIMITS}; none for a question or a caption. */
export function limitReader({ limits }: Pick<OutsideWords, 'limits'>): (sentence: string) => Limit[] {
  const rows = compileRows(limits);
  return (sentence) => {
    if (/[?？]/.test(sentence) || wordsOf(sentence).length < MIN_WORDS) return [];
    const found = new Set(findPhrases(sentence, rows).map(({ row }) => row.limit));
    return LIMITS.filter((limit) => found.has(limit));
  };
}

/** What a term is that no word tells of. */
const UNTOLD: Limit = 'condition';

/**
 * The terms of promotions inside an article are statements, unless a word in them promotes. The page lists them as claims, for it does not know these words.
 *
 * @returns the claims without them; none is taken from an advertorial, where all sentences are weighed, nor from an ad around the article.
 */
export function withoutTerms({ verdict, claims, promotions }: PageReport, words: Pick<OutsideWords, 'limits'>): Sorted {
  if (verdict === 'advertorial') return { claims, terms: [] };
  const limitsOf = limitReader(words);
  const inside = new Set(promotions.filter(({ inArticle }) => inArticle).map(({ id }) => id));
  const own = claims.map(({ text, techniques, promotion }) =>
    techniques.length === 0 && inside.has(promotion ?? '') ? limitsOf(text) : [],
  );
  // Small print ends an ad: what follows two terms and promotes by no word is a third.
  claims.forEach(({ techniques, promotion }, index) => {
    const isBehind = [index - 1, index - 2].every((each) => claims[each]?.promotion === promotion && own[each]!.length > 0);
    if (own[index]!.length === 0 && techniques.length === 0 && isBehind) own[index] = [UNTOLD];
  });
  const terms = claims.flatMap(({ at, text }, index): SourcedFact[] => {
    const limits = own[index]!;
    const source = { kind: 'unattributed', name: null, cue: null } as const;
    return limits.length > 0 ? [{ id: '', at, text, source, limits, figures: [], dates: [], links: [] }] : [];
  });
  const taken = new Set(terms.map(({ at }) => at.start));
  return {
    claims: claims.filter(({ at }) => !taken.has(at.start)),
    terms: terms.map((term, index) => ({ ...term, id: `t${index + 1}` })),
  };
}

interface Sorted {
  claims: Claim[];
  terms: SourcedFact[];
}
