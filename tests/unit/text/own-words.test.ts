import { describe, expect, test } from 'vitest';
import type { OwnWord } from '../../../lib/model/settings.ts';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { compilePack } from '../../../lib/text/compile-pack.ts';
import { withOwnWords } from '../../../lib/text/own-words.ts';
import { findPhrases } from '../../../lib/text/phrase.ts';

const WORDS: OwnWord[] = [
  { phrase: 'Herzenssache', use: 'label' },
  { phrase: 'hol* dir jetzt', use: 'call-to-action' },
  { phrase: 'Anzeige erstatten', use: 'false-friend' },
];
const de = readPack('de');

describe('the reader’s own words', () => {
  test('are rows of the pack, each for its use, known by its id', () => {
    const own = compilePack(withOwnWords(de, WORDS));
    expect(findPhrases('Herzenssache', own.labels)[0]?.row).toMatchObject({ id: 'own:Herzenssache', scope: 'label', kind: 'paid' });
    expect(findPhrases('Hole dir jetzt das Rad', own.promotion)[0]?.row).toMatchObject({ id: 'own:hol* dir jetzt', strength: 'strong' });
    expect(findPhrases('Er will Anzeige erstatten', own.falseFriends).map(({ row }) => row.id)).toContain('own:Anzeige erstatten');
  });

  test('leave the pack itself alone, and all else in it as it was', () => {
    const before = JSON.stringify(de);
    expect(withOwnWords(de, WORDS).disclosures.slice(0, -1)).toEqual(de.disclosures);
    expect(JSON.stringify(de)).toBe(before);
    expect(withOwnWords(de, [])).toBe(de);
  });

  test('make one pack, however often they come', () => {
    expect(withOwnWords(de, structuredClone(WORDS))).toBe(withOwnWords(de, WORDS));
    expect(withOwnWords(de, WORDS.slice(1))).not.toBe(withOwnWords(de, WORDS));
  });
});
