import { describe, expect, it } from 'vitest';
import { attribute } from '../../../lib/facts/attribution.ts';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { compilePack } from '../../../lib/text/compile-pack.ts';

const packs = { de: compilePack(readPack('de')), en: compilePack(readPack('en')) };
const source = (language: 'de' | 'en', sentence: string, subject: string[] = []) => attribute(sentence, packs[language], null, subject);

describe('attribution', () => {
  it.each([
    ['de', 'Laut dem Datendienst Marktkompass stieg der Preis um 3 Prozent.', 'named-independent', 'Marktkompass'],
    ['de', '„Das reicht nicht“, sagte Ökonomin Greta Holm.', 'named-independent', 'Ökonomin Greta Holm'],
    ['de', 'Das teilte das Innenministerium am Montag mit.', 'authority-or-document', 'Innenministerium'],
    ['de', 'Wie am Wochenende bekannt wurde, steht der Verkauf bevor.', 'anonymous', null],
    ['de', 'Kestrel Motors ist laut eigenen Angaben Marktführer in Polen.', 'self-reported', 'Kestrel Motors'],
    ['de', 'Am Dienstag war es wärmer als sonst.', 'unattributed', null],
    ['en', 'According to Harbour Analytics, prices rose 3 percent.', 'named-independent', 'Harbour Analytics'],
    ['en', '"That is not enough," said economist Greta Holm.', 'named-independent', 'Greta Holm'],
    ['en', 'People familiar with the matter said a sale was near.', 'anonymous', null],
  ] as const)('%s: %s', (language, sentence, kind, name) => {
    const found = source(language, sentence);
    expect(found.kind).toBe(kind);
    if (name) expect(found.name).toContain(name);
  });

  it('takes what the article is about for its own source', () => {
    expect(source('de', 'Nordlicht rechnet mit einem Umsatz von 3 Millionen Euro.', ['nordlicht']).kind).toBe('self-reported');
    expect(source('de', 'Nordlicht rechnet mit einem Umsatz von 3 Millionen Euro.').kind).not.toBe('unattributed');
  });

  it('carries a source on to "he stressed"', () => {
    const before = source('de', 'Ökonomin Greta Holm sagte, das reiche nicht.');
    expect(attribute('Sie betonte, die Zahlen seien vorläufig.', packs.de, before, []).name).toBe(before.name);
  });
});
