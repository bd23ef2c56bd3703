/** Words, stems and names, as far as comparing two sentences needs them. */
import type { Grammar } from '../model/pack.ts';

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Of the grammar, all that telling names needs. */
export type NameWords = Pick<Grammar, 'notNames'>;

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
