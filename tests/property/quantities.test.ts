import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, partsOf, toIso } from '../../lib/complete/dates/calendar.ts';
import { quantitiesIn, withQuantities } from '../../lib/complete/quantities.ts';
import type { OutsideWords } from '../../lib/model/outside-words.ts';
import { packLanguages, readOutsideWords } from '../../lib/packs/read-packs.ts';
import { DATES } from '../unit/complete/words/dates.ts';
import { FIGURES } from '../unit/complete/words/figures.ts';
import { fact } from '../unit/popup/sample-report.ts';

const WORDS = readOutsideWords();
/** The same words, compiled apart. */
const SAME_WORDS = readOutsideWords();
const RUNS = { numRuns: 150 };
const PRESENT = { publishedAt: '2026-02-11', jurisdiction: null };
const quantitiesOf = (language: string) => WORDS[language]!.quantities as NonNullable<OutsideWords['quantities']>;

/** A number by the rules of the language: its groups, its decimals. */
function written(value: number, decimals: number, group: string, decimal: string): string {
  const [whole = '', part] = value.toFixed(decimals).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (part ? decimal + part : '');
}

const number = fc
  .record({ value: fc.integer({ min: 1, max: 99_999_999 }), decimals: fc.integer({ min: 0, max: 2 }) })
  .map(({ value, decimals }) => ({
    value: value / 10 ** decimals,
    decimals,
  }));

describe.each(packLanguages())('quantities in %s', (language) => {
  const words = quantitiesOf(language);
  const scales = Object.entries(words.scales).filter(([scale]) => scale.length > 1 && !(scale in words.scaledUnits));
  const units = Object.entries(words.units).filter(([, unit]) => unit === '%' || /^[A-Z]{3}$/.test(unit));
  const groups = ['', ...words.group, "'"].filter((group) => group !== words.decimal);

  it('a number written by the rules of the language is read back', () => {
    fc.assert(
      fc.property(
        number,
        fc.constantFrom(...groups),
        fc.option(fc.constantFrom(...scales)),
        fc.constantFrom(...units),
        fc.boolean(),
        ({ value, decimals }, group, scale, [unit, code], spaced) => {
          const gap = spaced || /^[\p{L}:]/u.test(unit) ? ' ' : '';
          const text = `x y ${written(value, decimals, group, words.decimal)}${scale ? ` ${scale[0]}` : ''}${gap}${unit} z`;
          const expected = Number((value * (scale?.[1] ?? 1)).toPrecision(15));
          expect(quantitiesIn(text, WORDS[language]!, PRESENT).figures, text).toMatchObject([{ value: expected, unit: code }]);
        },
      ),
      RUNS,
    );
  });

  it('a day written by the rules of the language is read back', () => {
    const { months, order } = WORDS[language]!.time!;
    const day = fc.record({
      year: fc.integer({ min: 1600, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = toIso(dayOf(date.year, date.month, date.day)!);
        const name = months[date.month - 1]!.find((each) => each !== 'styczeń') ?? '';
        const inWords: Readonly<Record<string, string>> = {
          de: `${date.day}. ${name} ${date.year}`,
          da: `${date.day}. ${name} ${date.year}`,
          en: `${name} ${date.day}, ${date.year}`,
          es: `${date.day} de ${name} de ${date.year}`,
          pt: `${date.day} de ${name} de ${date.year}`,
        };
        const texts = [iso, inWords[language] ?? `${date.day} ${name} ${date.year}`];
        if (order === 'day-first') texts.push(`${date.day}.${date.month}.${date.year}`, `${date.day}/${date.month}/${date.year}`);
        for (const text of texts)
          expect(quantitiesIn(`x ${text} y`, WORDS[language]!, PRESENT).dates, text).toEqual([{ text, from: iso, to: iso }]);
      }),
      RUNS,
    );
  });

  it('whatever the text, figures and dates stand in it, are sane and come out the same again', () => {
    const said = [...DATES[language]!, ...FIGURES[language]!].flatMap(([text]) => text.split(/(?<=\s)/));
    const piece = fc.oneof(
      fc.constantFrom(...said),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.stringMatching(/^[\d .,:'%€$+()/-]{1,8}$/),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.constantFrom(null, '2026-02-11', '2024-02-29', 'x'), (pieces, publishedAt) => {
        const sentence = pieces.join('');
        const first = quantitiesIn(sentence, WORDS[language]!, { publishedAt, jurisdiction: null });
        for (const { text, value, period } of first.figures) {
          expect(text.trim()).not.toBe('');
          expect(sentence).toContain(text);
          if (period !== null) expect(sentence).toContain(period);
          expect(Number.isFinite(value)).toBe(true);
        }
        for (const { text, from, to } of first.dates) {
          expect(sentence).toContain(text);
          expect(`${from} ${to}`).toMatch(/^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/);
          expect(from <= to).toBe(true);
        }
        expect(quantitiesIn(sentence, SAME_WORDS[language]!, { publishedAt, jurisdiction: null })).toEqual(first);
        const facts = [fact('f1', sentence, { kind: 'unattributed', name: null, cue: null })];
        expect(withQuantities({ facts, claims: [], publishedAt, jurisdiction: null }, WORDS[language]!).facts).toMatchObject([first]);
      }),
      RUNS,
    );
  });
});

describe('the calendar', () => {
  it('counts its days both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (day) => {
        const { year, month, day: ofMonth } = partsOf(day);
        expect(dayOf(year, month, ofMonth)).toBe(day);
      }),
    );
    expect([dayOf(2026, 2, 29), dayOf(2026, 4, 31), dayOf(2026, 13, 1), dayOf(2026, 0, 1)]).toEqual([null, null, null, null]);
    expect(dayOf(2024, 2, 29)).not.toBeNull();
  });
});
