import { describe, expect, test } from 'vitest';
import { formFault } from '../../lib/packs/form-fault.ts';
import { QuantitiesSchema, TimeSchema } from '../../lib/packs/outside-schema.ts';
import { packLanguages, readOutsideWords } from '../../lib/packs/read-packs.ts';
import { parseAgainst } from '../../lib/packs/schema.ts';

const WORDS = readOutsideWords();
const { decimal: _, group: __, ...quantities } = WORDS.de!.quantities!;
const TIME = { source: 'test', ...WORDS.de!.time! };
const QUANTITIES = { source: 'test', notUnits: [], ...quantities };
/** What no language may lack: a form of each of these. */
const KINDS = [
  'day',
  'days',
  'month',
  'months',
  'quarter',
  'half',
  'opening',
  'year',
  'years',
  'weekday',
  'unit',
  'ago',
  'fiscal',
  'period',
  'rate',
  'none',
] as const;

describe.each(packLanguages())('words for dates and figures of %s', (language) => {
  const { time, quantities: words } = WORDS[language]!;

  test('know every kind of date', () => {
    expect(KINDS.filter((kind) => !time!.forms[kind]?.length)).toEqual([]);
    expect([-1, 0, 1].filter((offset) => !time!.named.some((named) => named.unit === 'day' && named.offset === offset))).toEqual([]);
    expect(Object.entries(time!.edges).filter(([, texts]) => texts.length === 0)).toEqual([]);
    expect(time!.since.length * time!.until.length * time!.before.length).toBeGreaterThan(0);
  });

  test('know every way to bound a figure, and to say that it changed', () => {
    for (const list of ['about', 'over', 'under', 'labels', 'noFigures', 'than'] as const) expect(words![list], list).not.toEqual([]);
    for (const way of ['up', 'down'] as const) expect(words!.change[way].words, way).not.toEqual([]);
    expect(Object.values(words!.numbers)).toEqual(expect.arrayContaining([2, 3, 10, 0.5]));
    expect(Object.values(words!.fractions)).toEqual(expect.arrayContaining([25, 33.33, 50]));
  });

  test('hold a word of change in one list of a way only', () => {
    for (const { words: list, nouns } of [words!.change.up, words!.change.down])
      expect(list.filter((word) => nouns.includes(word))).toEqual([]);
  });
});

test.each([
  ['', 'is empty or has white space at an end'],
  ['a ', 'is empty or has white space at an end'],
  ['<tag>', 'knows no slot <tag>'],
  ['(a', '"(" is never closed'],
  ['a)', '")" closes nothing'],
  ['(a(b))', 'groups do not nest'],
  ['a|b', '"|" stands outside a group'],
  ['<day> <day>', 'has a slot twice'],
])('refuses the form %j with the reason', (form, fault) => {
  expect(formFault(form)).toBe(`Form "${form}": ${fault}.`);
});

test.each(['<day> (of |in )?<month>( <year>)?', "l'an dernier", '<q>Q', 'p. a.'])('takes the form %j', (form) => {
  expect(formFault(form)).toBeNull();
});

describe('words that do not fit fail with their file and what to do', () => {
  test('as they are they fit', () => {
    expect(parseAgainst(TimeSchema, TIME, 'de/time.json')).toMatchObject(WORDS.de!.time!);
    expect(parseAgainst(QuantitiesSchema, QUANTITIES, 'de/quantities.json')).toMatchObject({ about: quantities.about });
  });

  test.each([
    ['eleven months', { ...TIME, months: TIME.months.slice(1) }, 'months: write 12 lists: month, January first'],
    ['a month without a word', { ...TIME, months: [[], ...TIME.months.slice(1)] }, 'give at least one word for each month, January first'],
    ['an unknown slot', { ...TIME, forms: { ...TIME.forms, day: ['<tag> <month>'] } }, 'Form "<tag> <month>": knows no slot <tag>'],
    [
      'a form that says less than its kind',
      { ...TIME, forms: { ...TIME.forms, day: ['<month>'] } },
      'Form "<month>": a form of "day" needs <day> and <month> or <mon>.',
    ],
    ['an unknown kind', { ...TIME, forms: { ...TIME.forms, decade: ['<year>er'] } }, 'decade'],
    ['a year too far away', { ...TIME, years: { '-12': ['einst'] } }, 'write the distance from the present year, such as -1'],
    ['no source', { ...TIME, source: '' }, 'source: must not be empty'],
  ])('%s', (_name, value, message) => {
    expect(() => parseAgainst(TimeSchema, value, 'de/time.json')).toThrow(message);
    expect(() => parseAgainst(TimeSchema, value, 'de/time.json')).toThrow('de/time.json: ');
  });

  test('a phrase of change that does not compile', () => {
    const change = { ...QUANTITIES.change, up: { ...QUANTITIES.change.up, words: ['(stieg'] } };
    expect(() => parseAgainst(QuantitiesSchema, { ...QUANTITIES, change }, 'de/quantities.json')).toThrow(
      'Phrase "(stieg": "(" is never closed.',
    );
  });
});
