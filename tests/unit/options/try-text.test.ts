import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../lib/model/pack.ts';
import type { OwnWord } from '../../../lib/model/settings.ts';
import { trialLanguage } from '../../../lib/options/trial-language.ts';
import { type PackNotes, tryText } from '../../../lib/options/try-text.ts';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { packScript } from '../../../lib/packs/ship.ts';
import { notesScript } from '../../../lib/packs/ship-notes.ts';

/** As the build ships them. */
function shipped(language: string): { pack: Pack; notes: PackNotes } {
  const scope = {} as { sourcelightPack: Pack; sourcelightNotes: PackNotes };
  for (const script of [packScript, notesScript]) new Function('globalThis', script(readPack(language)))(scope);
  return { pack: scope.sourcelightPack, notes: scope.sourcelightNotes };
}
const de = shipped('de');

const tried = (text: string, words: readonly OwnWord[] = []) =>
  tryText(text, de.pack, de.notes, words).matches.map((match) => ({ ...match, text: text.slice(match.start, match.end) }));

describe('a text that is tried', () => {
  test('shows what the packs find in it, with the row and where it was found', () => {
    const [match] = tried('Nur ein Satz.\nSichern Sie sich die neue Studie gratis!').filter(({ use }) => use === 'call-to-action');
    expect(match).toMatchObject({ own: false, counts: true, cancelledBy: null });
    expect(match!.entry).toMatch(/^de-/);
    expect(match!.source).toBe(readPack('de').promotion.find(({ id }) => id === match!.entry)!.source);
  });

  test('tells a label that stands alone or opens a line from one inside a sentence', () => {
    const labels = tried('  Anzeige  \nWerbung: Alles neu, mit Werbung darin\nDas Wort Werbung steht hier.').filter(
      ({ use }) => use === 'label',
    );
    expect(labels.map(({ text, counts }) => [text.replace(/\W/g, ''), counts])).toEqual([
      ['Anzeige', true],
      ['Werbung', true],
      ['Werbung', false],
      ['Werbung', false],
    ]);
  });

  test('names the false friend of the packs that cancels a match, and why', () => {
    const matches = tried('Er will Anzeige erstatten.');
    const friend = matches.find(({ use }) => use === 'false-friend');
    expect(friend).toMatchObject({ entry: expect.stringMatching(/^de-/), source: expect.stringMatching(/\w/) });
    expect(matches.find(({ use }) => use === 'label')).toMatchObject({ cancelledBy: friend!.entry });
  });

  test('shows the reader’s own words as such, and what their false friends cancel', () => {
    const words: OwnWord[] = [
      { phrase: 'Herzenssache', use: 'label' },
      { phrase: 'radle los mit <name>', use: 'call-to-action' },
      { phrase: 'Anzeige', use: 'false-friend' },
      { phrase: '(nie zu', use: 'label' },
    ];
    const matches = tried('Herzenssache\nRadle los mit Flutfest.\nAnzeige', words);
    expect(matches.map(({ own, use, entry, cancelledBy }) => [own, use, entry, cancelledBy])).toEqual([
      [true, 'label', 'Herzenssache', null],
      [true, 'call-to-action', 'radle los mit <name>', null],
      [true, 'false-friend', 'Anzeige', null],
      [false, 'label', 'de-label-anzeige', 'Anzeige'],
    ]);
  });

  test('is not read across sentences and lines, and only as far as a page of text', () => {
    expect(tried('Wir kamen hin. Dort war es gratis', [{ phrase: 'kamen ... gratis', use: 'call-to-action' }])).toEqual([]);
    expect(tryText('Anzeige\n'.repeat(10_000), de.pack, de.notes, []).text).toHaveLength(20_000);
  });
});

test('every row that is shipped has its note', () => {
  for (const list of ['disclosures', 'promotion', 'ownProducts', 'falseFriends'] as const)
    expect(de.notes[list]).toHaveLength(de.pack[list].length);
});

describe('the words a text is tried against', () => {
  const packs = ['de', 'en', 'fr'];
  const english =
    'The council said on Tuesday that the rebuilding of the pool had cost more than was planned, and that a slide would follow in the spring.';
  test.each([
    ['fr', english, 'de', 'fr'],
    ['auto', english, 'de', 'en'],
    ['auto', 'Anzeige', 'de', 'de'],
    ['auto', 'Anzeige', 'nl', 'en'],
    ['xx', english, 'de', 'en'],
  ])('asked for %s: %.20s, reader %s: %s', (asked, text, reader, language) => {
    expect(trialLanguage(text, asked, reader, packs)).toBe(language);
  });
});
