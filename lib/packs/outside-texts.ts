/** The words that stay outside the page, as they are built into the extension: a JSON text for each language. */
import type { OutsideWords } from '../model/outside-words.ts';

/** @returns the words by language, each parsed when it is first asked for and kept from then on. */
export function parsedWhenAsked(texts: Readonly<Record<string, string>>): Readonly<Record<string, OutsideWords>> {
  const words = {};
  for (const [language, text] of Object.entries(texts)) {
    let parsed: OutsideWords | undefined;
    Object.defineProperty(words, language, { enumerable: true, get: () => (parsed ??= JSON.parse(text)) });
  }
  return words;
}
