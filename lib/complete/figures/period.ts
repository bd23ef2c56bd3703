/** The clauses of a sentence, and the time that a figure in one of them is said of. */

import { wordsOf } from '../../text/words.ts';
import type { TimeMatch } from '../dates/candidate.ts';
import { blank } from './masks.ts';
import type { Amount } from './read.ts';

export interface Clause {
  start: number;
  end: number;
}

/** "pro Monat" belongs to the figure right before it, or right after: so many words may stand between. */
const MAX_WORDS_TO_RATE = { before: 2, after: 1 };

/** @param boundary what stands between two clauses; inside figures and dates it stands between none. */
export function clausesOf(sentence: string, boundary: RegExp, times: readonly Clause[], amounts: readonly Clause[]): Clause[] {
  const text = blank(sentence, [...times, ...amounts]);
  const clauses: Clause[] = [];
  let start = 0;
  const close = (end: number): void => {
    clauses.push({ start, end });
    start = end;
  };
  for (const { index, 0: found } of text.matchAll(boundary)) {
    // "In 2025, sales rose": what holds nothing but a time goes with what follows
    if (/\p{L}/u.test(text.slice(start, index)) || amounts.some((amount) => amount.start >= start && amount.end <= index))
      close(index + found.length);
  }
  close(sentence.length);
  return clauses;
}

/**
 * @param than at the end of what stands before a time that the figure is compared with.
 * @returns the expression of time as written; null where the clause has none.
 */
export function periodOf(sentence: string, amount: Amount, clause: Clause, times: readonly TimeMatch[], than: RegExp): string | null {
  const gap = (time: TimeMatch): string =>
    time.start >= amount.end ? sentence.slice(amount.end, time.start) : sentence.slice(time.end, amount.start);
  const isBeside = (time: TimeMatch): boolean =>
    !/[;:,.]\s/.test(gap(time)) && wordsOf(gap(time)).length <= MAX_WORDS_TO_RATE[time.start >= amount.end ? 'before' : 'after'];
  const inClause = times
    .filter(({ start, end, kind }) => start < clause.end && end > clause.start && kind !== 'none')
    .filter(({ start }) => !than.test(sentence.slice(0, start)));
  const nearest = inClause
    .filter((time) => time.kind !== 'rate' || isBeside(time))
    .sort((a, b) => Number(b.kind === 'rate') - Number(a.kind === 'rate') || gap(a).length - gap(b).length)[0];
  return nearest ? sentence.slice(nearest.start, nearest.end) : null;
}
