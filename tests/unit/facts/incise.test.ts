import { describe, expect, it } from 'vitest';
import { withoutIncise } from '../../../lib/facts/incise.ts';
import { compileSpeech } from '../../../lib/facts/words.ts';
import { readOutsideWordsOf } from '../../../lib/packs/read-packs.ts';

const speech = compileSpeech(readOutsideWordsOf('fr'));
/** What is left of a quotation that begins with the text. */
const quoted = (text: string, end = text.length) =>
  withoutIncise({ text, block: 0, quotes: [{ start: 0, end }] }, speech).quotes.map((quote) => text.slice(quote.start, quote.end));

describe('a speaker named within a quotation', () => {
  it('ends it, where it goes on in the next sentence', () => {
    expect(quoted('« Nos capteurs mesurent tout, explique Benoît Lacasse, le directeur.')).toEqual(['« Nos capteurs mesurent tout, ']);
  });

  it('ends it before a pronoun as well', () => {
    expect(quoted('« Nos capteurs mesurent tout, dit-elle.')).toEqual(['« Nos capteurs mesurent tout, ']);
  });

  it.each([
    '« Nos capteurs mesurent tout, explique Benoît Lacasse, le directeur. »',
    '« Nos capteurs mesurent tout et le directeur explique Benoît.',
    '« Nos capteurs mesurent tout, explique la notice.',
  ])('is none in: %s', (text) => {
    expect(quoted(text)).toEqual([text]);
  });

  it('leaves a quotation that ends before', () => {
    const text = '« Tout », explique Benoît Lacasse, le directeur.';
    expect(quoted(text, 8)).toEqual([text.slice(0, 8)]);
  });
});
