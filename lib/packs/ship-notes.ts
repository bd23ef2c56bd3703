/** Where the words of a pack were found, for the reader who asks why they match: as a script beside the pack, which no page is given. */
import type { Pack } from '../model/pack.ts';

const LISTS = ['disclosures', 'promotion', 'ownProducts', 'falseFriends'] as const;

/** A script that leaves them on `globalThis.sourcelightNotes`: of each row, in the pack's order, its id and its source. */
export function notesScript(pack: Pack): string {
  const notes = Object.fromEntries(
    LISTS.map((list) => [list, pack[list].map(({ id, source, note }) => [id, note ? `${source} – ${note}` : source])]),
  );
  return `globalThis.sourcelightNotes=${JSON.stringify(notes)};\n`;
}
