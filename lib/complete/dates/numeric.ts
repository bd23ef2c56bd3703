/** Dates in figures: 2026-03-15, 15.03.2026, 3/15/2026. */
import { LETTER } from '../../text/phrase.ts';
import { type Candidate, withWordsBefore } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';

const ISO = /(?<![\p{L}\p{N}-])(?<year>\d{4})-(?<mon>\d{2})-(?<day>\d{2})(?![\p{N}-])/gu;
/** 15/03/2026, 15-3-26; 15.03.2026, 15. 3. 2026 */
const NUMERIC = ['(?<sign>[/-])', '(?<sign>\\.)\\s?'].map(
  (sign) =>
    new RegExp(
      `(?<!${LETTER}|\\d[.,/:-])(?<first>\\d{1,2})${sign}(?<second>\\d{1,2})\\k<sign>\\s?(?<year>\\d{4}|\\d\\d)(?!${LETTER}|[./:,-]\\d)`,
      'gu',
    ),
);
/** Two figures are of this century up to here. */
const CENTURY_ENDS = 69;

/** @param country ISO 3166, where the page says so: it decides whether the month comes first, in languages where that differs. */
export function* inNumbers(sentence: string, lexicon: Lexicon, country: string | null): Generator<Candidate> {
  for (const match of sentence.matchAll(ISO))
    yield withWordsBefore(sentence, lexicon, match, { kind: 'day', slots: match.groups!, named: null, isSmall: false });
  for (const match of NUMERIC.flatMap((pattern) => [...sentence.matchAll(pattern)])) {
    const { first, second, year, sign } = match.groups as Record<string, string | undefined>;
    const order = orderOf(Number(first), Number(second), lexicon, country);
    const [day, mon] = order === 'month-first' ? [second, first] : [first, second];
    const slots = { day, mon, year: year!.length === 4 ? year : String(Number(year) + (Number(year) < CENTURY_ENDS ? 2000 : 1900)) };
    const candidate = withWordsBefore(sentence, lexicon, match, { kind: order ? 'day' : 'period', slots, named: null, isSmall: false });
    // "18.2.1" is a version
    if (year!.length === 2 && sign === '.' && candidate.start === candidate.core && first!.length + second!.length < 4) continue;
    if (Number(mon) <= 12 && Number(day) <= 31) yield candidate;
  }
}

/** Null where nobody can tell: 03/04 on an English page from no country. */
function orderOf(first: number, second: number, lexicon: Lexicon, country: string | null): 'day-first' | 'month-first' | null {
  const { order } = lexicon;
  if (order === 'day-first') return order;
  if (first > 12) return 'day-first';
  if (second > 12) return 'month-first';
  if (first === second) return 'day-first';
  if (country === null) return null;
  return order.dayFirst.includes(country) ? 'day-first' : order.monthFirst.includes(country) ? 'month-first' : null;
}
