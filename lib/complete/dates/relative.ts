/** Expressions that count from the present: yesterday, last week, three days ago. */
import { type CalendarUnit, dayOf, distance, nearest, partsOf, type Span, shift, unitAt, weekdayOf } from './calendar.ts';
import type { TimeMatch } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';

/** @param narrowed cuts a span to its beginning, middle or end, where the expression says so. */
export function fromToday(match: TimeMatch, lexicon: Lexicon, today: number, narrowed: (span: Span | null) => Span | null): Span | null {
  const { kind, slots, named } = match;
  const when = slots.when === undefined ? null : lexicon.when(slots.when);
  const word = slots.unit ?? slots.units;
  const unit: CalendarUnit = named?.unit ?? (word === undefined ? 'day' : lexicon.unit(word));
  const count = slots.n === undefined ? 1 : lexicon.count(slots.n);
  if (!Number.isInteger(count)) return null; // "in half a year"
  switch (kind) {
    case 'weekday':
      if (slots.day !== undefined) return weekdayOnDay(today, lexicon.weekday(slots.weekday!), Number.parseInt(slots.day, 10));
      return weekdayFrom(today, lexicon.weekday(slots.weekday!), when ?? (match.until ? 'until' : null));
    case 'unit':
      if (named?.toDate) return { from: unitAt(unit, today).from, to: today };
      if (named?.offset !== undefined) return narrowed(unitAt(unit, today, named.offset));
      if (when === 'past' || (when === 'last' && slots.n !== undefined)) return { from: shift(today, unit, -count), to: today };
      if (when === 'coming' || (when === 'next' && slots.n !== undefined)) return { from: today, to: shift(today, unit, count) };
      return when === null ? unitAround(match, unit, today, narrowed) : narrowed(unitAt(unit, today, { last: -1, this: 0, next: 1 }[when]));
    case 'ago':
      return unitAt(unit, today, -count);
    case 'ahead':
      return unitAt(unit, today, count);
    case 'lasting':
      return { from: shift(today, unit, -count), to: today };
    default:
      return null;
  }
}

/**
 * "Ende des Jahres", "am Wochenende": of this one, or right after its end of the last one. Soon after is before a third of the way to the
 * next is done.
 */
function unitAround(match: TimeMatch, unit: CalendarUnit, today: number, narrowed: (span: Span | null) => Span | null): Span | null {
  const [last, current] = [-1, 0].map((offset) => narrowed(unitAt(unit, today, offset))!);
  if (match.since) return current!.from <= today ? current! : last!;
  const isOver = match.until || distance(last!, today) > distance(current!, today) / 3;
  return isOver ? current! : last!;
}

/** "el domingo 25": the nearest that is both. */
const weekdayOnDay = (today: number, weekday: number, day: number): Span | null =>
  nearest(
    [-2, -1, 0, 1, 2].flatMap((months) => {
      const { year, month } = partsOf(shift(unitAt('month', today).from, 'month', months));
      const found = dayOf(year, month, day);
      return found !== null && weekdayOf(found) === weekday ? [unitAt('day', found)] : [];
    }),
    today,
  );

/** The last one up to today, where the text says no more. */
function weekdayFrom(today: number, weekday: number, when: string | null): Span {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (when === 'next' || when === 'coming') return unitAt('day', today + 7 - back);
  if (when === 'until') return unitAt('day', today + ((7 - back) % 7));
  if (when === 'this') return unitAt('day', today - weekdayOf(today) + weekday);
  return unitAt('day', today - (back === 0 && (when === 'last' || when === 'past') ? 7 : back));
}
