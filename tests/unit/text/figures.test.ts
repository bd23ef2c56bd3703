import { describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { findFigures, mentionsDate } from '../../../lib/text/figures.ts';

const figures = (language: string, text: string) => findFigures(text, readPack(language).grammar).map(({ value, unit }) => [value, unit]);

describe('figures', () => {
  it.each([
    ['de', 'Erlöse von 247,8 Milliarden Yuan', [[247_800_000_000, 'CNY']]],
    [
      'de',
      'rund 144,80 Euro, ein Minus von gut 7 Prozent',
      [
        [144.8, 'EUR'],
        [7, '%'],
      ],
    ],
    ['de', 'mehr als 20.000 Fahrzeuge', [[20_000, null]]],
    ['de', '3,5 Mio. Euro', [[3_500_000, 'EUR']]],
    [
      'en',
      'closed at $41.18, down 12.3%',
      [
        [41.18, 'USD'],
        [12.3, '%'],
      ],
    ],
    ['en', 'revenue of $1.2 billion', [[1_200_000_000, 'USD']]],
    ['en', '1,012 validators', [[1012, null]]],
  ])('%s: %s', (language, text, expected) => {
    expect(figures(language, text)).toEqual(expected);
  });

  it.each([
    ['de', 'Das 5G-Netz'],
    ['de', 'Der S&P 500 stieg'],
    ['de', 'wegen Covid-19 und A320'],
    ['de', 'im Jahr 2026'],
    ['de', 'am 18. Februar'],
    ['en', 'The S&P 500 and the A320'],
    ['en', 'in 2026'],
  ])('%s: none in "%s"', (language, text) => {
    expect(figures(language, text)).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    ['en', 'The plant reopened in May', true],
    ['en', 'The plant may reopen', false],
    ['de', 'Im März schloss das Werk', true],
    ['fr', 'Mars fut un mois sec', true],
    ['fr', 'en mai', true],
    ['fr', 'mais la banque attend', false],
  ])('%s: "%s" names a date: %s', (language, text, expected) => {
    expect(mentionsDate(text, readPack(language).grammar)).toBe(expected);
  });
});
