/** The days an expression of time means, seen from the day the article was published. */

import type { TimeKind } from '../../model/outside-words.ts';
import { dayOf, edgeOf, fromIso, nearest, partsOf, type Span, shift, toIso, unitOfYear } from './calendar.ts';
import type { TimeMatch } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import { fromToday } from './relative.ts';

export interface Present {
  /** The day the article was published; null where the page does not say. */
  today: number | null;
  /** The text speaks of a company's own quarters: its quarters and halves are not the calendar's. */
  fiscal: boolean;
}

/** @param publishedAt as the page gives it; what begins with no date counts as none. */
export const presentOf = (publishedAt: string | null, fiscal = false): Present => ({ today: fromIso(publishedAt), fiscal });

/** What lies outside was misread, and could not be written as `YYYY-MM-DD`. */
const FIRST_DAY = dayOf(1000, 1, 1)!;
const LAST_DAY = dayOf(2999, 12, 31)!;

/** @returns null where the expression names no days, or none that can be told. */
export function resolveTime(match: TimeMatch, lexicon: Lexicon, present: Present): Span | null {
  const { today } = present;
  const span = spanOf(RANGES.includes(match.kind) ? { ...match, since: false } : match, lexicon, present);
  if (!span || span.from > span.to || span.from < FIRST_DAY || span.to > LAST_DAY) return null;
  if (!match.since || RANGES.includes(match.kind)) return span;
  if (today === null) return null;
  return span.from <= today ? { from: span.from, to: today } : span;
}

/** Days. "Bis Ende August kamen 38.000 Gäste" is written in September; else "bis" looks ahead. */
const JUST_NOW = 31;

/** "From" and "since" are one word in some languages; with two ends it is "from". */
const RANGES: readonly TimeKind[] = ['days', 'months', 'years'];

export const datesOf = ({ from, to }: Span): { from: string; to: string } => ({ from: toIso(from), to: toIso(to) });

function spanOf(match: TimeMatch, lexicon: Lexicon, { today, fiscal }: Present): Span | null {
  const { kind, slots, named } = match;
  const edge = slots.edge === undefined ? named?.edge : lexicon.edge(slots.edge);
  const narrowed = (span: Span | null): Span | null => (span && edge ? edgeOf(span, edge) : span);
  const inYear = (spanIn: (year: number) => Span | null): Span | null =>
    chosen(
      yearsFor(slots.year, lexicon, today).flatMap((year) => narrowed(spanIn(year)) ?? []),
      match,
      lexicon,
      today,
    );
  const index = (): number => (slots.q ? Number(slots.q) : lexicon.ordinal(slots.ordinal!));
  switch (kind) {
    case 'day':
    case 'days':
      return inYear((year) => daysIn(year, match, lexicon));
    case 'month':
      return inYear((year) => unitOfYear('month', year, lexicon.month(slots.month!)));
    case 'months':
      if (slots.year2 !== undefined) return monthsOver(match, lexicon, today);
      return inYear((year) => monthsIn(year, lexicon.month(slots.month!), lexicon.month(slots.month2!)));
    case 'quarter':
    case 'half':
      return fiscal || (kind === 'half' && index() > 2) ? null : inYear((year) => unitOfYear(kind, year, index()));
    case 'opening':
      return inYear((year) => openingOf(year, match, lexicon));
    case 'year':
      return inYear((year) => unitOfYear('year', year));
    case 'years':
      return spanBetween(yearsFor(slots.year, lexicon, today), yearsFor(slots.year2, lexicon, today));
    default:
      return today === null || (fiscal && isQuarterly(match, lexicon)) ? null : fromToday(match, lexicon, today, narrowed);
  }
}

function isQuarterly({ slots, named }: TimeMatch, lexicon: Lexicon): boolean {
  const unit = named?.unit ?? (slots.unit === undefined ? null : lexicon.unit(slots.unit));
  return unit === 'quarter' || unit === 'half';
}

/** The years an expression may mean: the one it names, or where it names none those around the present. */
function yearsFor(text: string | undefined, lexicon: Lexicon, today: number | null): number[] {
  const named = text === undefined ? null : lexicon.year(text);
  if (named && 'year' in named) return [named.year];
  if (today === null) return [];
  const { year } = partsOf(today);
  return named ? [year + named.offset] : [year - 1, year, year + 1];
}

/** The one that is meant: what the text says ("next", "seit"), or else the nearest. */
function chosen(spans: readonly Span[], { slots, since, until }: TimeMatch, lexicon: Lexicon, today: number | null): Span | null {
  if (spans.length < 2 || today === null) return spans[0] ?? null;
  const when = slots.when === undefined ? null : lexicon.when(slots.when);
  if (when === 'next' || when === 'coming') return spans.find(({ from }) => from > today) ?? null;
  if (when === 'last' || when === 'past') return spans.findLast(({ to }) => to < today) ?? null;
  if (since) return spans.findLast(({ from }) => from <= today) ?? null;
  return (until && spans.find(({ to }) => to >= today - JUST_NOW)) || nearest(spans, today);
}

function daysIn(year: number, { slots }: TimeMatch, lexicon: Lexicon): Span | null {
  const monthOf = (text: string | undefined): number => (text === undefined ? Number(slots.mon) : lexicon.month(text));
  const last = slots.month2 === undefined ? monthOf(slots.month) : lexicon.month(slots.month2);
  const first = monthOf(slots.month);
  const from = dayOf(first > last ? year - 1 : year, first, Number.parseInt(slots.day!, 10));
  const to = slots.day2 === undefined ? from : dayOf(year, last, Number.parseInt(slots.day2, 10));
  return from === null || to === null ? null : { from, to };
}

/** "die ersten neun Monate 2025" */
function openingOf(year: number, { slots }: TimeMatch, lexicon: Lexicon): Span | null {
  const { from, to } = unitOfYear('year', year);
  const end = shift(from, lexicon.unit(slots.units!), lexicon.count(slots.n!)) - 1;
  return end >= from && end <= to ? { from, to: end } : null;
}

/** "Dezember bis Februar 2027": the year is the last month's. */
function monthsIn(year: number, first: number, last: number): Span {
  return { from: unitOfYear('month', first > last ? year - 1 : year, first).from, to: unitOfYear('month', year, last).to };
}

/** "Januar 2025 bis März 2026" */
function monthsOver({ slots }: TimeMatch, lexicon: Lexicon, today: number | null): Span | null {
  const [first] = yearsFor(slots.year, lexicon, today);
  const [last] = yearsFor(slots.year2, lexicon, today);
  if (first === undefined || last === undefined) return null;
  return {
    from: unitOfYear('month', first, lexicon.month(slots.month!)).from,
    to: unitOfYear('month', last, lexicon.month(slots.month2!)).to,
  };
}

const spanBetween = ([first]: readonly number[], [last]: readonly number[]): Span | null =>
  first === undefined || last === undefined ? null : { from: unitOfYear('year', first).from, to: unitOfYear('year', last).to };
