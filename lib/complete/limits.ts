/** What advertising takes back, narrows or prices of its promises: mostly its small print, and told by the language's words. */
import { LIMITS, type Limit } from '../model/limits.ts';
import type { OutsideWords } from '../model/outside-words.ts';
import type { Claim, SourcedFact } from '../model/report.ts';
import { compileRows, findPhrases } from '../text/phrase.ts';
import { sharedLength } from '../text/ranges.ts';
import { wordsOf } from '../text/words.ts';

/** Shorter ones are captions, … */
const MIN_WORDS = 4;
/** … unless a figure stands in them: "Delivery costs € 75". */
const MIN_WORDS_WITH_FIGURE = 3;

/** Compiles the words once. @returns by which kinds a sentence limits, in the order of {@link LIMITS}; none for a question or a caption. */
export function limitReader({ limits }: Pick<OutsideWords, 'limits'>): (sentence: string) => Limit[] {
  const rows = compileRows(limits);
  return (sentence) => {
    const shortest = /\d/.test(sentence) ? MIN_WORDS_WITH_FIGURE : MIN_WORDS;
    if (/[?？]/.test(sentence) || wordsOf(sentence).length < shortest) return [];
    const found = new Set(findPhrases(sentence, rows).map(({ row }) => row.limit));
    return LIMITS.filter((limit) => found.has(limit));
  };
}

/** The claims of promotions inside an article without their terms: a limit in which no word promotes is a statement (facts.ts). */
export function withoutLimits(claims: readonly Claim[], facts: readonly SourcedFact[]): Claim[] {
  const limiting = facts.filter(({ limits }) => limits.length > 0);
  return claims.filter(({ at, techniques }) => techniques.length > 0 || !limiting.some((fact) => sharedLength(fact.at, at) > 0));
}
