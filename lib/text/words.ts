/** Words, stems and names, as far as comparing two sentences needs them. */
import type { Grammar } from '../model/pack.ts';

/** Shorter words say nothing about the subject. */
const MIN_STEM = 4;
/** Endings are cut by length alone: enough to bring "Zahlen" and "Zahl", "results" and "result" together in every language. */
export const STEM = 6;

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Of the grammar, all that telling names needs. */
export type NameWords = Pick<Grammar, 'notNames'>;

/** Comparable stems of a text's content words, the parts of hyphenated compounds one by one. */
export function stemsOf(text: string, words: NameWords): Set<string> {
  const stop = stopWords(words);
  return new Set(
    wordsOf(text)
      .map((word) => word.toLowerCase())
      .filter((word) => word.length >= MIN_STEM && !/^\d/.test(word) && !stop.has(word))
      .map((word) => word.slice(0, STEM)),
  );
}

/** Capitalised words that are no mere grammar: candidates for names. */
export function namesOf(text: string, words: NameWords): string[] {
  const stop = stopWords(words);
  return wordsOf(text).filter((word) => /^\p{Lu}/u.test(word) && word.length >= 3 && !stop.has(word.toLowerCase()));
}

const cache = new WeakMap<NameWords, Set<string>>();

/** Words with a capital for grammar's sake only, lower case; made once a grammar. */
export function stopWords(words: NameWords): Set<string> {
  let stop = cache.get(words);
  if (!stop) {
    stop = new Set(words.notNames.map((word) => word.toLowerCase()));
    cache.set(words, stop);
  }
  return stop;
}
