/** What a language writes figures with, compiled to patterns once. */
import type { ChangeWords, OutsideWords } from '../../model/outside-words.ts';
import { CLOCK, formPattern, oneOf } from '../../text/form.ts';
import { compilePhrase, escapeForPattern, LETTER } from '../../text/phrase.ts';
import { digitsPattern } from './number.ts';

export type Quantities = NonNullable<OutsideWords['quantities']>;

export interface ChangePatterns {
  words: RegExp;
  /** Those that take an object among them. */
  all: RegExp;
  objects: RegExp;
  nouns: RegExp;
  before: RegExp;
  after: RegExp;
}

/** Lists of words that stand right before a figure, and what they are looked for by. */
type Before = 'about' | 'over' | 'under' | 'label' | 'between' | 'from' | 'by' | 'near' | 'of' | 'to' | 'than';

export interface FigurePatterns {
  words: Quantities;
  /** A number with all that belongs to it. */
  single: RegExp;
  /** Two numbers that share what follows; looked for where a number was found. */
  range: RegExp;
  /** A share in words: "ein Drittel". */
  fraction: RegExp;
  /** A scale, currency or percent at the start of a text; any unit. */
  money: RegExp;
  marker: RegExp;
  /** What no figure may be read from. */
  masks: readonly RegExp[];
  /** At the end of the text before a figure. */
  before: Readonly<Record<Before, RegExp>>;
  /** At the start of the text after one. */
  after: Readonly<Record<'over' | 'under', RegExp>>;
  change: Readonly<Record<'up' | 'down', ChangePatterns>>;
  /** Between two clauses. */
  clause: RegExp;
}

const compiled = new WeakMap<OutsideWords, FigurePatterns>();

/** Made once for a language; it remembers no text. Null for a language without words for figures. */
export function figurePatternsOf(words: OutsideWords): FigurePatterns | null {
  if (!words.quantities) return null;
  let patterns = compiled.get(words);
  if (!patterns) {
    patterns = compile(words.quantities);
    compiled.set(words, patterns);
  }
  return patterns;
}

const END = `(?!${LETTER})`;
const START = `(?<!${LETTER})`;
/** Not within a name (Covid-19, A320), a date, a score, an address. */
const ALONE = `(?<!${LETTER}[-–.,:/]?)`;
/** A sign stands before its number without a space, and after one. */
const SIGN = '(?:(?<=^|[\\s("„“«])(?<sign>[+−–-]))?';
/** No number, and no other kind of number, goes on. */
const DONE = `(?!${LETTER}|[.,:/]\\d|[ªº°²³])`;

/** One of the words, case and all: `M` is a million, `m` a metre. */
const exactly = (words: readonly string[]): string =>
  `(?:${
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => escapeForPattern(word).replace(/\s/g, '\\s').replace(/['’]/g, "['’]"))
      .join('|') || '(?!)'
  })`;
const ending = (list: readonly string[]): RegExp => new RegExp(`${START}(?:${oneOf(list)})(?:(?<=['’])|\\s+)$`, 'u');
const beginning = (list: readonly string[]): RegExp => new RegExp(`^\\s?(?:${oneOf(list)})${END}`, 'u');

function compile(words: Quantities): FigurePatterns {
  const { range, change } = words;
  const units = Object.keys(words.units);
  const inMoney = units.filter((unit) => isMoney(words.units[unit]!));
  const inWords = oneOf([...Object.keys(words.numbers), ...words.one]);
  const { number, measure, scale } = amountPatterns(words, inMoney, inWords);
  const join = `(?:\\s?[-–—]\\s?|\\s(?<join>${oneOf([...range.joins, ...range.and, ...range.to])})\\s)`;
  const both = exactly(Object.keys(words.scaledUnits));
  return {
    words,
    single: new RegExp(ALONE + SIGN + number(1) + measure + DONE, 'gu'),
    range: new RegExp(ALONE + SIGN + number(1) + join + number(2) + measure + DONE, 'uy'),
    fraction: new RegExp(`${START}${oneOf(Object.keys(words.fractions))}${END}`, 'gu'),
    money: new RegExp(`^[\\s-]?(?:${scale}|${both}|${exactly(inMoney)})${END}`, 'u'),
    marker: new RegExp(`^[\\s-]?(?:${scale}|${both}|${exactly(units)})${END}`, 'u'),
    masks: words.noFigures.map((form) => formPattern(form, (slot) => (slot === 'n' ? inWords : CLOCK))),
    before: {
      about: ending(words.about),
      over: ending(words.over),
      under: ending(words.under),
      label: new RegExp(`${START}(?:${oneOf(words.labels)})[.:]?\\s?$`, 'u'),
      between: ending(range.between),
      from: ending(range.from),
      by: ending(change.by),
      near: ending(change.near),
      of: ending(change.of),
      to: ending(change.to),
      than: ending(words.than),
    },
    after: { over: beginning(words.overAfter), under: beginning(words.underAfter) },
    change: { up: changePatterns(change.up), down: changePatterns(change.down) },
    clause: new RegExp(`[;:()–—…]|,\\s|\\s-\\s|${START}(?:${oneOf(words.clauses)})${END}`, 'gu'),
  };
}

/** A number, and what may follow it: scale, then unit. */
function amountPatterns(words: Quantities, inMoney: readonly string[], inWords: string) {
  const scales = Object.keys(words.scales).filter((scale) => !(scale in words.scaledUnits)); // the page takes "MSEK" for a scale
  const letters = exactly(scales.filter((each) => each.length === 1));
  const scale = exactly(scales.filter((each) => each.length > 1));
  // $, US$, EUR; of other words the pack says so
  const money = exactly([...inMoney.filter((unit) => unit !== '%' && !/\p{Ll}/u.test(unit)), ...words.unitsBefore]);
  const number = (at: 1 | 2): string =>
    `(?:(?<money${at}>${money})\\s?)?(?:(?<digits${at}>${digitsPattern(words, at)})|(?<word${at}>${inWords})${END})`;
  const scaled =
    `(?:[\\s-]?(?<scale>${scale})${END}(?:[\\s-](?<scale2>${scale})${END})?(?:\\s(?<half>${oneOf(words.andHalf)})${END})?` +
    `|(?<letter>${letters})${END}|\\s(?<glued>${letters})(?=[€$£]))?`;
  const link = `(?:[-\\s]|\\s(?:${oneOf(words.unitLinks)})\\s?)?`;
  const unit = `(?:\\s?(?<both>${exactly(Object.keys(words.scaledUnits))})${END}|${link}(?<unit>${exactly(Object.keys(words.units))})${END})?`;
  return { number, measure: scaled + unit, scale };
}

/** Percent counts like a currency: both are told from things that are counted. */
export const isMoney = (unit: string): boolean => unit === '%' || /^[A-Z]{3}$/.test(unit);

function changePatterns({ words, objects, nouns, before, after }: ChangeWords): ChangePatterns {
  const patterns = (phrases: readonly string[]): RegExp =>
    new RegExp(phrases.map((phrase) => compilePhrase(phrase).pattern().source).join('|') || '(?!)', 'gu');
  return {
    words: patterns([...words, ...nouns]),
    all: patterns([...words, ...objects, ...nouns]),
    objects: patterns(objects),
    nouns: patterns(nouns),
    before: ending(before),
    after: beginning(after),
  };
}
