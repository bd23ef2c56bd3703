/** Words, stems and names, as far as comparing two sentences needs them. */
import type { Grammar } from '../model/pack.ts';

/** Shorter words say nothing about the subject. */
const MIN_STEM = 4;
/** Endings are cut by length alone: enough to bring "Zahlen" and "Zahl", "results" and "result" together in every language. */
export const STEM = 6;

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Comparable stems of a text's content words, the parts of hyphenated compounds one by one. */
export function stemsOf(text: string, grammar: Grammar): Set<string> {
  const stop = stopWords(grammar);
  return new Set(
    wordsOf(text)
      .map((word) => word.toLowerCase())
      .filter((word) => word.length >= MIN_STEM && !/^\d/.test(word) && !stop.has(word))
      .map((word) => word.slice(0, STEM)),
  );
}

/** Capitalised words that are no mere grammar: candidates for names. */
export function namesOf(text: string, grammar: Grammar): string[] {
  const stop = stopWords(grammar);
  return wordsOf(text).filter((word) => /^\p{Lu}/u.test(word) && word.length >= 3 && !stop.has(word.toLowerCase()));
}

const cache = new WeakMap<Grammar, Set<string>>();

/** Words with a capital for grammar's sake only, lower case; made once a grammar. */
export function stopWords(grammar: Grammar): Set<string> {
  let words = cache.get(grammar);
  if (!words) {
    words = new Set(grammar.notNames.map((word) => word.toLowerCase()));
    cache.set(grammar, words);
  }
  return words;
}
