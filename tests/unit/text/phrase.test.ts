import { describe, expect, it } from 'vitest';
import { compilePhrase, compileRows, findPhrases, withoutMasked } from '../../../lib/text/phrase.ts';

const found = (phrase: string, text: string): string[] =>
  findPhrases(text, compileRows([{ id: 'row', phrases: [phrase] }])).map(({ start, end }) => text.slice(start, end));

describe('phrases', () => {
  it.each([
    ['gratis', 'Ganz GRATIS!', ['GRATIS']],
    ['gratis', 'Gratis-Analyse', ['Gratis']],
    ['rat', 'gratis', []],
    ['analyse*', 'Die Analysen', ['Analysen']],
    ['*analyse', 'Die Marktanalyse', ['Marktanalyse']],
    ['(gratis|kostenlos)', 'heute kostenlos lesen', ['kostenlos']],
    ['(jetzt)? kaufen', 'Hier kaufen, jetzt  kaufen', ['kaufen', 'jetzt  kaufen']],
    ['sichern ... gratis', 'Sichern Sie sich das Heft gratis', ['Sichern Sie sich das Heft gratis']],
    ['sichern ... gratis', 'Sichern, solange es geht, gratis', ['Sichern, solange es geht, gratis']],
    ['sichern ... gratis', 'Sichern a b c d e f gratis', []],
    ['<number> Rabatt', 'Jetzt 25 % Rabatt', ['25 % Rabatt']],
    ["don't miss", 'Don’t miss it', ['Don’t miss']],
    ["offerto (dal|dall') azienda", 'offerto dall’azienda, offerto dal azienda', ['offerto dall’azienda', 'offerto dal azienda']],
    ["offerto (dal|dall')", 'offerto dall’azienda, offerto dalla zia', ['offerto dall’']],
    ["(dell')? azienda ... (d'|de) <name>", 'dell’azienda leader d’Esempio', ['dell’azienda leader d’Esempio']],
    ['kaufen\\?', 'Kaufen? Kaufen!', ['Kaufen?']],
    ['\\*', 'Preis 20 €*', ['*']],
    ['(von <name>)? empfohlen', 'empfohlen, von Erika Muster empfohlen', ['empfohlen', 'von Erika Muster empfohlen']],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it('tells who is named', () => {
    const [match] = findPhrases(
      'entstand in Kooperation mit der Huber & Söhne GmbH.',
      compileRows([{ id: 'a', phrases: ['Kooperation mit <name>'] }]),
    );
    expect(match?.name).toEqual({ text: 'Huber & Söhne GmbH.', start: 32 });
  });

  it('takes the longest of one row where they overlap', () => {
    const rows = compileRows([{ id: 'a', phrases: ['kaufen', 'jetzt kaufen'] }]);
    expect(findPhrases('jetzt kaufen', rows)).toHaveLength(1);
  });

  it('gives way to a false friend that overlaps', () => {
    const text = 'Anzeige erstattet. Anzeige';
    const labels = findPhrases(text, compileRows([{ id: 'label', phrases: ['Anzeige'] }]));
    const masks = findPhrases(text, compileRows([{ id: 'mask', phrases: ['Anzeige erstattet'] }]));
    expect(withoutMasked(labels, masks).map(({ start }) => start)).toEqual([19]);
  });

  it('looks for fragments first of which every match contains one of each list', () => {
    expect(compilePhrase('(gratis|kostenlose) studie').fragments).toEqual([['gratis', 'kostenlose'], ['studie']]);
    expect(compilePhrase('(der|die)? studie').fragments).toEqual([['studie']]);
    expect(compilePhrase('(bis zu|*rabatt) ... <number>').fragments).toEqual([['bis', 'rabatt']]);
    expect(compilePhrase('<name>').fragments).toEqual([]);
  });

  it('finds each word of a long list, and of those that overlap the first and longest', () => {
    expect(found('(sponsor|sponsor of the day|wirb*)', 'Der Sponsor of the Day wirbt, der Sponsor auch.')).toEqual([
      'Sponsor of the Day',
      'wirbt',
      'Sponsor',
    ]);
    expect(found('(ab|es)', 'Jetzt gibt es die Studie.')).toEqual(['es']);
  });
});
