/** The calendar as arithmetic: no clock, no time zone. A day is a number, counted from 1 January 1970. */

/** Days from the first to the last, both of them included. */
export interface Span {
  from: number;
  to: number;
}

export type CalendarUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year';
export type Edge = 'start' | 'mid' | 'end';

const DAY_MS = 86_400_000;
/** Months that make one unit. */
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;
/** 1 January 1970 was a Thursday; weeks begin on Monday. */
const EPOCH_WEEKDAY = 3;
const SATURDAY = 5;

/** @returns null for a day the calendar does not have, such as 30 February. */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(date.getTime() / DAY_MS) : null;
}

/** Year, month (1..12) and day of the month. */
export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `YYYY-MM-DD` */
export const toIso = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The day that a time stamp begins with, by the clock of whoever wrote it; null when it begins with none. */
export function fromIso(text: string | null): number | null {
  const match = text?.match(/^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** 0 is Monday. */
export const weekdayOf = (day: number): number => (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;

/** Months counted from year 0 on, as many as `count`. */
function monthsFrom(first: number, count: number): Span {
  const start = (month: number): number => dayOf(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1)!;
  return { from: start(first), to: start(first + count) - 1 };
}

/** The unit of the calendar that holds `day`, or one so many units later (earlier, where `offset` is negative). */
export function unitAt(unit: CalendarUnit, day: number, offset = 0): Span {
  if (unit === 'day') return { from: day + offset, to: day + offset };
  const monday = day - weekdayOf(day) + 7 * offset;
  if (unit === 'week') return { from: monday, to: monday + 6 };
  if (unit === 'weekend') return { from: monday + SATURDAY, to: monday + SATURDAY + 1 };
  const { year, month } = partsOf(day);
  const length = MONTHS[unit];
  return monthsFrom((Math.floor((year * 12 + month - 1) / length) + offset) * length, length);
}

/** The `index`-th (1…) unit of a year. */
export const unitOfYear = (unit: 'month' | 'quarter' | 'half' | 'year', year: number, index = 1): Span =>
  monthsFrom(year * 12 + (index - 1) * MONTHS[unit], MONTHS[unit]);

/** The same day so many units away; of a month that is too short its last one. */
export function shift(day: number, unit: CalendarUnit, by: number): number {
  if (unit === 'day') return day + by;
  if (unit === 'week' || unit === 'weekend') return day + 7 * by;
  const { year, month, day: ofMonth } = partsOf(day);
  const { from, to } = monthsFrom(year * 12 + month - 1 + by * MONTHS[unit], 1);
  return Math.min(from + ofMonth - 1, to);
}

/** The first, second or last third: of a month or less in days, of more in months. */
export function edgeOf(span: Span, edge: Edge): Span {
  const first = partsOf(span.from);
  const last = partsOf(span.to);
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (months >= 3) {
    const third = Math.floor(months / 3);
    const start = first.year * 12 + first.month - 1;
    if (edge === 'start') return monthsFrom(start, third);
    return edge === 'mid' ? monthsFrom(start + third, months - 2 * third) : monthsFrom(start + months - third, third);
  }
  const third = Math.max(1, Math.floor((span.to - span.from + 1) / 3));
  if (edge === 'start') return { from: span.from, to: span.from + third - 1 };
  return edge === 'mid' ? { from: span.from + third, to: span.to - third } : { from: span.to - third + 1, to: span.to };
}

/** Days between the span and `day`; 0 where it holds the day. */
export const distance = ({ from, to }: Span, day: number): number => Math.max(from - day, day - to, 0);

/** The one nearest to `day`, of two the earlier. */
export const nearest = (spans: readonly Span[], day: number): Span | null =>
  spans.reduce<Span | null>((best, span) => (best && distance(best, day) <= distance(span, day) ? best : span), null);
