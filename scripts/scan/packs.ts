/** The language packs as the extension ships them, each put together once a run. */
import type { OutsideWords } from '../../lib/model/outside-words.ts';
import type { Pack } from '../../lib/model/pack.ts';
import { packLanguages, readOutsideWords, readPack } from '../../lib/packs/read-packs.ts';
import { toShippedJson, universalPack } from '../../lib/packs/ship.ts';

const packs = new Map<string, Pack>();

/** The languages there is a pack for. */
export const languages: readonly string[] = packLanguages();

let outside: Record<string, OutsideWords> | undefined;
/** What stays outside the page, of every language. */
export const outsideWords = (): Record<string, OutsideWords> => (outside ??= readOutsideWords());

/** The pack of a language; for `und` the one for every other language. */
export function packFor(language: string): Pack {
  const known = packs.get(language);
  if (known) return known;
  const pack = languages.includes(language) ? readPack(language) : universalPack(languages.map(readPack));
  const shipped: Pack = JSON.parse(toShippedJson(pack));
  packs.set(language, shipped);
  return shipped;
}
