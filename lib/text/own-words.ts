/** The reader's own words as rows of the pack that a page is read by. */
import type { Pack, PackRow } from '../model/pack.ts';
import type { OwnWord } from '../model/settings.ts';
import { remember } from './remember.ts';

/** Before the phrase, the id of its row: by it a report tells whose words they were. */
export const OWN = 'own:';

/** Of the reader's own. The packs' false friends come to a page without an id. */
export const isOwn = ({ id }: { id?: string }): boolean => id?.startsWith(OWN) ?? false;

const NO_EXAMPLES: PackRow['examples'] = { match: [], noMatch: [] };

/**
 * The pack with the reader's words among its own, the same one for the same words.
 * @param words well written, see own-word-fault.ts.
 */
export const withOwnWords = (pack: Pack, words: readonly OwnWord[]): Pack =>
  words.length === 0 ? pack : remember(pack.falseFriends, JSON.stringify(words), () => joined(pack, words));

function joined(pack: Pack, words: readonly OwnWord[]): Pack {
  const rows = (use: OwnWord['use']): PackRow[] =>
    words
      .filter((word) => word.use === use)
      .map(({ phrase }) => ({ id: OWN + phrase, phrases: [phrase], source: OWN, examples: NO_EXAMPLES }));
  return {
    ...pack,
    disclosures: [...pack.disclosures, ...rows('label').map((row) => ({ ...row, scope: 'label' as const, kind: 'paid' as const }))],
    promotion: [
      ...pack.promotion,
      // What a call asks for is told outside the page, by the language's own words.
      ...rows('call-to-action').map((row) => ({
        ...row,
        signal: 'call-to-action' as const,
        technique: 'click-lure' as const,
        strength: 'strong' as const,
      })),
    ],
    falseFriends: [...pack.falseFriends, ...rows('false-friend')],
  };
}
