/** What a piece that is advertising as a whole takes back, narrows or prices of its promises: mostly its small print, and told by the language's words. */
import { LIMITS, type Limit } from '../../model/limits.ts';
import type { OutsideWords } from '../../model/outside-words.ts';
import { compileRows, findPhrases } from '../../text/phrase.ts';
import { wordsOf } from '../../text/words.ts';

/** Shorter ones are captions: "From 49 euros". */
const MIN_WORDS = 4;

/** Compiles the words once. @returns by which kinds a sentence limits, in the order of {@link LIMITS}; none for a question or a caption. */
export function limitReader({ limits }: Pick<OutsideWords, 'limits'>): (sentence: string) => Limit[] {
  const rows = compileRows(limits);
  return (sentence) => {
    if (/[?？]/.test(sentence) || wordsOf(sentence).length < MIN_WORDS) return [];
    const found = new Set(findPhrases(sentence, rows).map(({ row }) => row.limit));
    return LIMITS.filter((limit) => found.has(limit));
  };
}
