import { expect, describe as group, it } from 'vitest';
import { describe } from '../../../lib/text/anchor.ts';
import { overlap } from '../../../lib/text/overlap.ts';

const TEXT = 'Der Umsatz stieg. Sichern Sie sich jetzt vier Ausgaben gratis, nur noch bis Sonntag. Danach sank der Gewinn deutlich.';
const at = (words: string, text = TEXT) => describe(text, text.indexOf(words), text.indexOf(words) + words.length);
const OFFER = at('Sichern Sie sich jetzt vier Ausgaben gratis, nur noch bis Sonntag.');

group('two passages', () => {
  it.each([
    ['the same', OFFER, true],
    ['one inside the other', at('vier Ausgaben'), true],
    ['one that begins before', at('stieg. Sichern Sie'), true],
    ['one that touches', at('Der Umsatz stieg. '), false],
    ['one elsewhere', at('Gewinn'), false],
  ])('%s', (_, other, expected) => {
    expect(overlap(OFFER, other)).toBe(expected);
    expect(overlap(other, OFFER)).toBe(expected);
  });

  const grown = `Eine neue Zeile kam dazu, und noch eine, und dann noch eine dritte, damit sich alles weit verschiebt. ${TEXT}`;
  it.each([
    ['the same', at(OFFER.exact, grown), true],
    ['one inside the other', at('jetzt vier Ausgaben gratis, nur', grown), true],
    ['a short one inside the other', at('gratis', grown), true],
    ['one that ends in the other', at('Der Umsatz stieg. Sichern Sie sich jetzt vier', grown), true],
    ['one that begins in the other', at('nur noch bis Sonntag. Danach sank der Gewinn', grown), true],
    ['one elsewhere', at('Danach sank der Gewinn deutlich.', grown), false],
  ])('on a page that grew: %s', (_, other, expected) => {
    expect(overlap(OFFER, other)).toBe(expected);
    expect(overlap(other, OFFER)).toBe(expected);
  });

  it('do not overlap because other words stand at the same place now', () => {
    expect(overlap(OFFER, { ...OFFER, exact: OFFER.exact.replace(/\w/g, 'x'), prefix: '', suffix: '' })).toBe(false);
  });
  it('with a short word of the same look elsewhere do not overlap', () => {
    const text = `Anzeige ${TEXT} Hier steht noch eine Anzeige am Ende der Seite, ganz unten.`;
    const [first, second] = [describe(text, 0, 7), describe(text, text.lastIndexOf('Anzeige'), text.lastIndexOf('Anzeige') + 7)];
    expect(overlap(first, { ...second, start: 1000, end: 1007 })).toBe(false);
  });
});
