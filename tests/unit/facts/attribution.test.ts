import { describe, expect, it } from 'vitest';
import { articleOf, attribute } from '../../../lib/facts/attribution.ts';
import type { Statement } from '../../../lib/facts/cues.ts';
import { findFacts } from '../../../lib/facts/index.ts';
import { compileSpeech } from '../../../lib/facts/words.ts';
import { readOutsideWordsOf } from '../../../lib/packs/read-packs.ts';
import { quotations } from '../../../lib/text/quotes.ts';

const packs = { de: compileSpeech(readOutsideWordsOf('de')), en: compileSpeech(readOutsideWordsOf('en')) };

/** The sources of a paragraph's sentences. */
function sources(language: 'de' | 'en', sentences: readonly string[], subject: readonly string[] = []) {
  const block = sentences.join(' ');
  const quotes = quotations(block);
  let at = 0;
  const statements = sentences.map((text): Statement => {
    const start = at;
    at += text.length + 1;
    const inside = quotes.map((quote) => ({ start: Math.max(0, quote.start - start), end: Math.min(text.length, quote.end - start) }));
    return { block: 0, text, quotes: inside.filter((quote) => quote.end > quote.start) };
  });
  const pack = packs[language];
  return attribute(statements, articleOf(statements, pack, subject));
}
const source = (language: 'de' | 'en', sentence: string, subject: readonly string[] = []) => sources(language, [sentence], subject)[0]!;

describe('one sentence', () => {
  it.each([
    ['de', 'Laut dem Datendienst Marktkompass stieg der Preis um 3 Prozent.', 'named-independent', 'Marktkompass'],
    ['de', '„Das reicht nicht“, sagte Ökonomin Greta Holm.', 'named-independent', 'Ökonomin Greta Holm'],
    ['de', 'Das teilte das Innenministerium am Montag mit.', 'authority-or-document', 'Innenministerium'],
    ['de', 'Wie am Wochenende bekannt wurde, steht der Verkauf bevor.', 'anonymous', null],
    ['de', 'Kestrel Motors ist laut eigenen Angaben Marktführer in Polen.', 'self-reported', 'Kestrel Motors'],
    ['de', 'Der Kessel sei undicht gewesen, heißt es im Bericht der Feuerwehr.', 'authority-or-document', 'Bericht der Feuerwehr'],
    ['de', 'Greta Holm, Leiterin der Messstelle Aue, sagte der Aue-Zeitung, das Wasser sei sauber.', 'named-independent', 'Greta Holm'],
    ['de', 'Experten warnen vor einer Überlastung.', 'anonymous', null],
    ['en', 'According to Harbour Analytics, prices rose 3 percent.', 'named-independent', 'Harbour Analytics'],
    ['en', '"That is not enough," said economist Greta Holm.', 'named-independent', 'Greta Holm'],
    ['en', 'People familiar with the matter said a sale was near.', 'anonymous', null],
  ] as const)('%s: %s', (language, sentence, kind, name) => {
    const found = source(language, sentence);
    expect(found.kind).toBe(kind);
    if (name) expect(found.name).toContain(name);
  });

  it.each([
    'Am Dienstag war es wärmer als sonst.',
    'Es sei denn, der Regen kommt früher.',
    'Die Bank erklärte sich bereit, den Kredit zu verlängern.',
    'Nach der Pause ging es in Berlin weiter.',
    'Der Roman „Der alte Mann“ erschien im Mai.',
  ])('is nobody’s: %s', (sentence) => {
    expect(source('de', sentence).kind).toBe('unattributed');
  });

  it('is the word of the office that acts or counts, where there is something to count', () => {
    expect(source('en', 'The High Court ordered two developers to pay 9 million euros.')).toMatchObject({
      kind: 'authority-or-document',
      name: 'High Court',
    });
    expect(source('en', 'The High Court moved to a new building.').kind).toBe('unattributed');
    expect(source('en', 'Two developers have to pay 9 million euros.').kind).toBe('unattributed');
  });

  it('is the word of the writing it tells from', () => {
    expect(source('en', 'A study by the University of Lario put the share of late loans at 31 percent.').name).toContain(
      'University of Lario',
    );
    expect(source('de', 'Nach dem Energiegesetz gibt es höchstens 70 Prozent.').kind).toBe('authority-or-document');
  });

  it('takes what the article is about for its own source', () => {
    expect(source('de', 'Nordlicht rechnet mit einem Umsatz von 3 Millionen Euro.', ['nordlicht']).kind).toBe('self-reported');
    expect(source('de', 'Nordlicht rechnet mit einem Umsatz von 3 Millionen Euro.').kind).toBe('named-independent');
  });
});

describe('from sentence to sentence', () => {
  it('carries a source on to a pronoun', () => {
    const [first, second] = sources('de', ['Ökonomin Greta Holm sagte, das reiche nicht.', 'Sie betonte, die Zahlen seien vorläufig.']);
    expect(second!.name).toBe(first!.name);
  });

  it('carries a source on in the mood of reported speech, and no further', () => {
    const found = sources('de', ['Greta Holm widersprach.', 'Der Kessel sei dicht.', 'Der Kessel wurde 1990 gebaut.']);
    expect(found.map(({ name }) => name)).toEqual(['Greta Holm', 'Greta Holm', null]);
    expect(found[2]!.kind).toBe('unattributed');
  });

  it('gives a quotation over several sentences to the one who is named where it ends', () => {
    const found = sources('de', ['„Wir bauen nicht.', 'Das Geld fehlt“, sagte Greta Holm.']);
    expect(found.map(({ name }) => name)).toEqual(['Greta Holm', 'Greta Holm']);
  });

  it('says whom "the authority" stands for', () => {
    const found = sources('de', ['Die Netzbehörde Aue prüft den Fall seit Mai.', 'Laut der Behörde sind 40 Haushalte betroffen.']);
    expect(found[1]!.name).toBe('Behörde (Netzbehörde Aue)');
  });
});

describe('a name introduced before', () => {
  it('keeps the kind it was introduced with', () => {
    const told = 'Cornhusk told customers that prices would rise.';
    expect(sources('en', ['Among them is the insurer Cornhusk.', told])[1]!.kind).toBe('self-reported');
    expect(source('en', told).kind).toBe('named-independent');
  });

  it('is explained by the role before it, not by what follows', () => {
    expect(source('en', 'Its founder, Marcus Teale, blamed unexpected findings of the auditors.').kind).toBe('self-reported');
  });

  it('is an institution’s, though the article is about the country in its name', () => {
    expect(source('en', 'Prices fell, the University of Lario said.', ['lario']).kind).toBe('named-independent');
  });
});

describe('what a company does that the article tells the results of', () => {
  const running = (sentences: readonly string[]) =>
    sentences.map((exact, block) => ({
      at: { exact, start: block * 1000, end: block * 1000 + exact.length, prefix: '', suffix: '' },
      block,
      quotes: [],
      links: [],
    }));
  const said = 'Tasso said revenue fell 3% to $410 million.';
  const results = 'Net income fell to $20 million.';
  const act = 'The company cut its staff by 400.';

  it('is its own word', () => {
    const facts = findFacts(running([said, results, act]), packs.en, ['tasso']);
    expect(facts.at(-1)!.source).toMatchObject({ kind: 'self-reported', name: expect.stringContaining('Tasso') });
  });

  it('is nobody’s elsewhere', () => {
    const facts = findFacts(running(['The town has 3,000 inhabitants.', act]), packs.en, ['tasso']);
    expect(facts.at(-1)!.source.kind).toBe('unattributed');
  });
});
