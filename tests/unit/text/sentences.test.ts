import { describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';

const sentences = (language: string, text: string): string[] =>
  splitSentences(text, language, readPack(language).grammar).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    'Die Zahlen kommen am 18. oder 19. Februar.',
    'Die Bilanz vom 1. Februar liegt vor.',
    'Die Aktie kostet rd. 144,80 Euro.',
    'Das gilt z. B. für Banken.',
    'Es geht um 3 Mio. Euro.',
    'Das sagte Dr. Schmidt im Interview.',
    'Das regelt Art.5 DSGVO seit Jahren.',
    'Es waren 20 bzw. 25 Stück.',
    'Das 3. Quartal war gut.',
    'Die Muster GmbH & Co. KG baut aus.',
    '„Das stimmt nicht!“, sagte er.',
  ])('%s is one', (text) => {
    expect(sentences('de', text)).toEqual([text]);
  });

  it.each([
    ['de', 'Eins ist gut. Zwei ist besser.', 2],
    ['de', 'Er kam 2019. Sie kam später.', 2],
    ['de', 'Kaufen oder verkaufen?! Jetzt lesen.', 2],
    ['en', 'Shares of Acme Inc. rose. Analysts cheered.', 2],
    ['en', 'She works for Acme Inc. The firm is old.', 2],
    ['de', 'Sie kam zur Muster Inc. Die Firma ist alt.', 2],
    ['en', 'The U.S. economy grew 2.1 percent. Mr. Smith agreed.', 2],
    ['en', 'It cost $1.2 million. That is a lot.', 2],
  ])('%s: %s', (language, text, count) => {
    expect(sentences(language, text)).toHaveLength(count);
  });

  it.each([
    ['de', 'Lärm sinkt um bis zu 80 Prozent gesenkt.1 Das Ergebnis: Ruhe.', 'Lärm sinkt um bis zu 80 Prozent gesenkt.1'],
    ['it', 'Si risparmia sin dal primo mese.* Poi l’energia è gratis.', 'Si risparmia sin dal primo mese.*'],
    ['en', '“It works for everyone.”† Stocks are limited.', '“It works for everyone.”†'],
    ['fr', '« Le plus fiable du marché belge. » L’entreprise compte des abonnés.', '« Le plus fiable du marché belge. »'],
  ])('%s: leaves the sign of a footnote with what it stands at', (language, text, first) => {
    expect(sentences(language, text)).toEqual([first, text.slice(first.length + 1)]);
  });

  it('keeps offsets and drops the white space around', () => {
    const text = '  Eins.  Zwei. ';
    expect(splitSentences(text, 'de', readPack('de').grammar)).toEqual([
      { start: 2, end: 7 },
      { start: 9, end: 14 },
    ]);
  });
});
