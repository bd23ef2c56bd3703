/** The language packs as the extension ships them, each put together once a run. */
import { NO_WORDS, type OutsideWords } from '../../lib/model/outside-words.ts';
import type { Pack } from '../../lib/model/pack.ts';
import { packLanguages, readOutsideWordsOf, readPack } from '../../lib/packs/read-packs.ts';
import { toShippedJson, universalPack } from '../../lib/packs/ship.ts';

const packs = new Map<string, Pack>();

/** The languages there is a pack for. */
export const languages: readonly string[] = packLanguages();

const outside = new Map<string, OutsideWords>();

/** What stays outside the page of a language; nothing where there is no pack. */
export function outsideWords(language: string): OutsideWords {
  const words = outside.get(language) ?? (languages.includes(language) ? readOutsideWordsOf(language) : NO_WORDS);
  outside.set(language, words);
  return words;
}

/**
 * Lets go of the words, and so of what was compiled of them and answered by them: some 100 MB a language after fifty pages, a gigabyte of
 * all ten, which is the whole heap where a machine has little memory.
 */
export const forgetWords = (): void => outside.clear();

/** The pack of a language; for `und` the one for every other language. */
export function packFor(language: string): Pack {
  const known = packs.get(language);
  if (known) return known;
  const pack = languages.includes(language) ? readPack(language) : universalPack(languages.map(readPack));
  const shipped: Pack = JSON.parse(toShippedJson(pack));
  packs.set(language, shipped);
  return shipped;
}
