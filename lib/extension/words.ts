/** What stays outside the page of each language: too much to load them all, for the background starts anew every few minutes. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { NO_WORDS, type OutsideWords } from '../model/outside-words.ts';

export interface LanguageWords {
  /** Those there is a pack for, BCP 47. */
  languages: readonly string[];
  /** Those of the language; none where there is no pack. Rejects when the extension's own file cannot be read. */
  of(language: string): Promise<OutsideWords>;
}

/** Made by the build (wxt.config.ts) from the packs. The extension's own file: no page of ours may ask anybody else. */
async function fileOf(language: string): Promise<OutsideWords> {
  const response = await fetch(browser.runtime.getURL(`/words/${language}.json` as ScriptPublicPath));
  return response.json();
}

/** Each language's words, read when a page in it is first read, and kept from then on. @param load reads those of one language. */
export function languageWords(languages: readonly string[], load: (language: string) => Promise<OutsideWords> = fileOf): LanguageWords {
  const known = new Map<string, Promise<OutsideWords>>();
  return {
    languages,
    of(language) {
      if (!languages.includes(language)) return Promise.resolve(NO_WORDS);
      const words = known.get(language);
      if (words) return words;
      const loading = load(language);
      known.set(language, loading);
      // What could not be read is asked for again.
      loading.catch(() => known.delete(language));
      return loading;
    },
  };
}
