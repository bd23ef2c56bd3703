/** The figures of a sentence: numbers with their scale and unit, in figures and in words. */
import type { OutsideWords } from '../../model/outside-words.ts';
import { isIn, lookUp } from '../plain.ts';
import { isBareName } from './bare.ts';
import { blank, maskedIn } from './masks.ts';
import { type Groups, measureOf, numberOf, type ReadNumber } from './measure.ts';
import type { FigurePatterns, Quantities } from './patterns.ts';

/** A number where it stands, before anything is known of what it says. */
export interface Amount {
  start: number;
  end: number;
  /** One, or both ends of a range. */
  values: readonly number[];
  unit: string | null;
  /** Written directly before the number. */
  sign: '+' | '-' | null;
  /** Of a range: from the one to the other, not between the two. */
  fromTo: boolean;
}

/** @param taken stretches of the sentence that are no figures: dates. */
export function readAmounts(
  sentence: string,
  words: OutsideWords,
  patterns: FigurePatterns,
  taken: readonly { start: number; end: number }[],
): Amount[] {
  const withoutDates = blank(sentence, taken);
  const text = blank(withoutDates, maskedIn(withoutDates, patterns.masks));
  const fractions = [...text.matchAll(patterns.fraction)].map(({ index, 0: found }) => fractionAt(index, found, patterns.words));
  const amounts: Amount[] = [...fractions];
  let at = 0;
  while (at < text.length) {
    patterns.single.lastIndex = at;
    const single = patterns.single.exec(text);
    if (!single) break;
    const amount = amountAt(single, text, words, patterns);
    if (amount && !fractions.some(({ start, end }) => start < amount.end && amount.start < end)) amounts.push(amount);
    at = amount?.end ?? single.index + single[0].length;
  }
  return amounts.sort((a, b) => a.start - b.start);
}

function fractionAt(start: number, found: string, { fractions }: Quantities): Amount {
  const value = lookUp(fractions, found) ?? 0;
  return { start, end: start + found.length, values: [value], unit: '%', sign: null, fromTo: false };
}

/** The range that begins where a single number was found, or else that number. */
function amountAt(single: RegExpExecArray, text: string, words: OutsideWords, patterns: FigurePatterns): Amount | null {
  patterns.range.lastIndex = single.index;
  const range = patterns.range.exec(text);
  return (range && toAmount(range, text, words, patterns)) ?? toAmount(single, text, words, patterns);
}

function toAmount(match: RegExpExecArray, text: string, words: OutsideWords, patterns: FigurePatterns): Amount | null {
  const { index } = match;
  const groups = match.groups as Groups;
  const head = text.slice(0, index);
  const isRange = groups.digits2 !== undefined || groups.word2 !== undefined;
  const fromTo = isRange && isIn(patterns.words.range.to, groups.join) && patterns.before.from.test(head);
  if (isRange && !fromTo && !isRangeJoined(groups, head, patterns)) return null;
  const measure = measureOf(groups, patterns.words);
  const numbers = [numberOf(groups, 1, patterns.words), ...(isRange ? [numberOf(groups, 2, patterns.words)] : [])];
  const length = match[0].trimEnd().length;
  if (isRange && numbers.some(({ needs }) => needs === 'money')) return null; // "$5 to a charity"
  const isMet = ({ needs }: ReadNumber): boolean => needs === null || (needs === 'money' ? measure.isMoney : measure.isMarked);
  if (!numbers.every(isMet) || numbers.some(({ digits }) => /^0\d/.test(digits))) return null;
  if (!measure.isMarked && groups.letter !== undefined) return null;
  if (!measure.isMarked && (isRange || isBareName(numbers[0]!.digits, text, index, index + length, words, patterns))) return null;
  const minus = groups.sign !== undefined && groups.sign !== '+';
  const values = numbers.map(({ value }) => Number(((value + measure.half) * measure.scale).toPrecision(15)));
  if (!values.every(Number.isFinite)) return null;
  return { start: index, end: index + length, values, unit: measure.unit, sign: groups.sign ? (minus ? '-' : '+') : null, fromTo };
}

/** "10 bis 12", "10–12", "zwischen 10 und 12"; but "vingt-quatre" is one number. */
function isRangeJoined(groups: Groups, head: string, { words: { range }, before }: FigurePatterns): boolean {
  const { join, word1, word2 } = groups;
  if (join === undefined) return word1 === undefined && word2 === undefined;
  return isIn(range.joins, join) || (isIn(range.and, join) && before.between.test(head));
}
