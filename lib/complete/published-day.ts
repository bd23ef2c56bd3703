/** The day an article is from, which the days it speaks of are counted from. */
import type { OutsideWords } from '../model/outside-words.ts';
import type { Report } from '../model/report.ts';
import { fromIso } from './dates/calendar.ts';
import { quantitiesIn } from './quantities.ts';

/** @returns ISO 8601, also where a byline writes the day in words ("12 March 2026"); null = none, or none that can be told. */
export function publishedDay(
  { publishedAt, jurisdiction }: Pick<Report, 'publishedAt' | 'jurisdiction'>,
  words: OutsideWords,
): string | null {
  if (!publishedAt || fromIso(publishedAt) !== null) return publishedAt;
  const [day] = quantitiesIn(publishedAt, words, { publishedAt: null, jurisdiction }).dates;
  return day && day.from === day.to ? day.from : null;
}
