/** What advertising takes back, narrows or prices of its promises: mostly its small print, and told by the language's words. */
import { UNATTRIBUTED } from '../facts/attribution.ts';
import { LIMITS, type Limit } from '../model/limits.ts';
import type { OutsideWords } from '../model/outside-words.ts';
import type { PageReport } from '../model/page-report.ts';
import type { Claim, SourcedFact, Technique } from '../model/report.ts';
import { signOf } from '../text/footnotes.ts';
import { isShortLine } from '../text/lines.ts';
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
export const UNTOLD: Limit = 'condition';
/** Small print that ends an ad is at least so many terms, and mostly such: then what stands among them and promotes by no word is one too. */
const SMALL_PRINT = 2;
const MOSTLY = 0.5;

/** By one of these a short line is a button: "Get your free survey". */
const CALLS: ReadonlySet<Technique> = new Set(['click-lure', 'buy-sell-call', 'free-bait', 'urgency']);

interface Sorted {
  claims: Claim[];
  /** In reading order. */
  terms: SourcedFact[];
}

/**
 * The terms of promotions inside an article are statements, unless a word in them promotes. The page lists them as claims, for it does not know these words.
 *
 * @returns the claims without them; none is taken from an advertorial, where all sentences are weighed, nor from an ad around the article.
 */
export function withoutTerms({ verdict, claims, promotions }: PageReport, words: Pick<OutsideWords, 'limits' | 'techniques'>): Sorted {
  if (verdict === 'advertorial') return { claims, terms: [] };
  const limitsOf = limitReader(words);
  const worded = compileRows(words.techniques);
  const sells = ({ text, techniques }: Claim) => techniques.length > 0 || findPhrases(text, worded).some(({ row }) => !row.faint);
  const isButton = ({ text, techniques }: Claim) =>
    isShortLine(text) &&
    [...techniques, ...findPhrases(text, worded).map(({ row }) => row.technique)].some((technique) => CALLS.has(technique));
  const limits = new Map<Claim, Limit[]>();
  for (const { id, inArticle } of promotions) {
    if (!inArticle) continue;
    const own = claims.filter((claim) => claim.promotion === id);
    for (const claim of own) limits.set(claim, sells(claim) ? [] : limitsOf(claim.text));
    const isTerm = (claim: Claim) => limits.get(claim)!.length > 0;
    const end = own.slice(own.findLastIndex(sells) + 1);
    const count = end.filter(isTerm).length;
    const isSmallPrint = count >= SMALL_PRINT && count >= MOSTLY * end.length;
    // Behind the button an ad sells no more: "Get your free survey | Three weeks counted from grant approval."
    const behind = own.slice(own.findLastIndex(isButton) + 1);
    const isBehind = behind.length < own.length && behind.some(({ text }) => limitsOf(text).length > 0 || /^\D/.test(signOf(text) ?? '1'));
    for (const claim of isBehind ? behind : isSmallPrint ? end : []) {
      const told = limitsOf(claim.text);
      if (!isTerm(claim) && !/[?？]/.test(claim.text)) limits.set(claim, told.length > 0 ? told : [UNTOLD]);
    }
  }
  const isTerm = (claim: Claim) => (limits.get(claim)?.length ?? 0) > 0;
  const terms = claims.filter(isTerm).map((claim, index): SourcedFact => {
    const { at, text } = claim;
    return {
      id: `t${index + 1}`,
      at,
      text,
      source: UNATTRIBUTED,
      limits: limits.get(claim)!,
      objects: false,
      figures: [],
      dates: [],
      links: [],
    };
  });
  return { claims: claims.filter((claim) => !isTerm(claim)), terms };
}
