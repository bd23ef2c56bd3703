/** Numbers as each language writes them, with their unit: "247,8 Milliarden Yuan", "$1.2bn", "7 Prozent". */
import type { Grammar } from '../model/pack.ts';
import type { Figure } from '../model/report.ts';
import { escapeForPattern } from './phrase.ts';

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapeForPattern)
    .join('|') || '(?!)';
/** Longer words before a number are no name. */
const MAX_NAME = 40;
/** A bare number in this range is a year. */
const YEARS = { from: 1900, to: 2100 };

const patterns = new WeakMap<Grammar, RegExp>();

function patternFor(grammar: Grammar): RegExp {
  let pattern = patterns.get(grammar);
  if (pattern) return pattern;
  const groups = grammar.group.map(escapeForPattern).join('');
  const number = `\\d{1,3}(?:[${groups}\\u00a0\\u202f']\\d{3})+(?:${escapeForPattern(grammar.decimal)}\\d+)?|\\d+(?:${escapeForPattern(grammar.decimal)}\\d+)?`;
  const signs = Object.keys(grammar.units).filter((unit) => !/\p{L}/u.test(unit));
  const scale = `(?:[\\s-]?(?<scale>${alternatives(Object.keys(grammar.scales))})(?![\\p{L}]))?`;
  const unit = `(?:[\\s-]?(?<unit>${alternatives(Object.keys(grammar.units))})(?![\\p{L}]))?`;
  // No letter, digit or hyphenated word before: 5G, A320 and Covid-19 are names.
  pattern = new RegExp(
    `(?<![\\p{L}\\p{N}][-–.,:]?)(?:(?<sign>${alternatives(signs)})\\s?)?(?<number>${number})${scale}${unit}(?![\\p{L}\\p{N}]|[:.,]\\d)`,
    'gu',
  );
  patterns.set(grammar, pattern);
  return pattern;
}

/** The figures of one sentence, in order. Years, ordinals, clock times and numbers that belong to a name are none. */
export function findFigures(text: string, grammar: Grammar): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(patternFor(grammar))) {
    const { number, scale, unit, sign } = match.groups as Record<string, string | undefined>;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 3);
    const marker = unit ?? sign;
    if (/^0\d/.test(number!)) continue; // a telephone or file number
    if (!marker && !scale && (isYear(number!) || /^\.\s?(?:\p{L}|\d)/u.test(after) || isPartOfName(text, match.index, grammar))) continue;
    const value = parseNumber(number!, grammar) * (scale ? grammar.scales[scale]! : 1);
    if (!Number.isFinite(value)) continue;
    figures.push({ text: match[0].trim(), value, unit: marker ? grammar.units[marker]! : null, about: null, change: null, period: null });
  }
  return figures;
}

function parseNumber(text: string, grammar: Grammar): number {
  const plain = [...text].filter((character) => /\d/.test(character) || character === grammar.decimal).join('');
  return Number(plain.replace(grammar.decimal, '.'));
}

const isYear = (number: string): boolean => /^\d{4}$/.test(number) && Number(number) >= YEARS.from && Number(number) <= YEARS.to;

/** `S&P 500`, `DAX 40`, `iPhone 15`: a capitalised word directly before, which is no opener of the sentence. */
function isPartOfName(text: string, index: number, grammar: Grammar): boolean {
  const before = text.slice(Math.max(0, index - MAX_NAME), index).match(/([\p{L}&]+)\s$/u)?.[1];
  if (!before || index - before.length - 1 === 0) return false;
  return /^\p{Lu}[\p{L}&]*$|^\p{Ll}+\p{Lu}/u.test(before) && !grammar.notNames.some((word) => word.toLowerCase() === before.toLowerCase());
}

/** A day, month, quarter or year stands in the sentence. */
export function mentionsDate(text: string, grammar: Grammar): boolean {
  const words = new Set(text.match(/\p{L}+/gu));
  const lower = new Set(text.toLowerCase().match(/\p{L}+/gu));
  return (
    // A month with a capital is one only with it: "in May", not "may".
    grammar.months.some((month) => words.has(month) || (month === month.toLowerCase() && lower.has(month))) ||
    /(?<![\d.,])(?:19|20)\d\d(?![\d%€$])/.test(text)
  );
}

/** A quantity in words: "zwei Milliarden US-Dollar", "five million". */
export function mentionsQuantity(text: string, grammar: Grammar): boolean {
  const words = text.split(/[\s,;:!?"„“”»«()]+/);
  return words.some((word, index) => index > 0 && Object.hasOwn(grammar.scales, word));
}
