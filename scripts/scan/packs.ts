/** The language packs as the extension ships them, each put together once a run. */
import type { Pack } from '../../lib/model/pack.ts';
import { packLanguages, readPack } from '../../lib/packs/read-packs.ts';
import { toShippedJson, universalPack } from '../../lib/packs/ship.ts';

const packs = new Map<string, Pack>();

/** The languages there is a pack for. */
export const languages: readonly string[] = packLanguages();

/** The pack of a language; for `und` the one for every other language. */
export function packFor(language: string): Pack {
  const known = packs.get(language);
  if (known) return known;
  const pack = languages.includes(language) ? readPack(language) : universalPack(languages.map(readPack));
  const shipped: Pack = JSON.parse(toShippedJson(pack));
  packs.set(language, shipped);
  return shipped;
}
