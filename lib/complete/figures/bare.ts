/** Numbers without a unit that name or order something instead of counting it. */
import type { OutsideWords } from '../../model/outside-words.ts';
import type { FigurePatterns } from './patterns.ts';

/** A bare number in this range is a year. */
const YEARS = { from: 1900, to: 2100 };
/** Longer numbers without a unit name something: files, articles, telephones; with separators they may be longer. */
const MAX_BARE_DIGITS = 6;
const MAX_GROUPED_DIGITS = 8;
/** Longer words before a number are no name. */
const MAX_NAME = 40;

/** @param digits the number between `start` and `end`. */
export function isBareName(
  digits: string,
  text: string,
  start: number,
  end: number,
  { grammar: { notNames } }: OutsideWords,
  { before }: FigurePatterns,
): boolean {
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const isGraded = before.about.test(head) || before.over.test(head) || before.under.test(head);
  const value = Number(digits);
  if (/^\d{4}$/.test(digits) && value >= YEARS.from && value <= YEARS.to && !isGraded) return true;
  if (digits.replace(/\D/g, '').length > (/^\d+$/.test(digits) ? MAX_BARE_DIGITS : MAX_GROUPED_DIGITS)) return true;
  if (/^\.(?:\s?[\p{L}\p{N}]|[,;)])/u.test(tail) || /^\s?[-–]\s?\d/.test(tail) || /\d\s?[-–]\s?$/.test(head)) return true; // an ordinal, a score
  if (before.label.test(head) || /\p{Lu}{2,}:\s?$/u.test(head)) return true; // "Artikel 5", "WKN: 840400"
  if (isPostcode(digits, head, tail, isGraded)) return true;
  return isPartOfName(head, notNames);
}

/** "10115 Berlin", "Musterweg 5, 1010 Wien" */
const isPostcode = (digits: string, head: string, tail: string, isGraded: boolean): boolean =>
  !isGraded &&
  /^\s\p{Lu}\p{L}/u.test(tail) &&
  ((/^\d{5}$/.test(digits) && !digits.endsWith('00')) || (/^\d{4,5}$/.test(digits) && /(?:[,(]\s?|\b\p{Lu}{1,2}-)$/u.test(head)));

/** `S&P 500`, `DAX 40`, `iPhone 15`: a capitalised word directly before, which is no opener of the sentence. */
function isPartOfName(head: string, notNames: readonly string[]): boolean {
  const word = head.slice(-MAX_NAME).match(/([\p{L}&]+)\s$/u)?.[1];
  if (!word || head.length - word.length - 1 === 0) return false;
  return /^\p{Lu}[\p{L}&]*$|^\p{Ll}+\p{Lu}/u.test(word) && !notNames.some((other) => other.toLowerCase() === word.toLowerCase());
}
