import { describe, expect, it, test } from 'vitest';
import { completeReport } from '../../../lib/complete/index.ts';
import { publishedDay } from '../../../lib/complete/published-day.ts';
import { readOutsideWords } from '../../../lib/packs/read-packs.ts';
import { samplePageReport } from '../popup/sample-report.ts';

const WORDS = readOutsideWords();
const of = (language: string, publishedAt: string | null) => publishedDay({ publishedAt, jurisdiction: null }, WORDS[language]!);

describe('the day an article is from', () => {
  test.each([
    ['de', '12. März 2026'],
    ['de', '12.03.2026'],
    ['en', 'March 12, 2026'],
    ['en', '12 March 2026'],
    ['fr', '12 mars 2026'],
    ['es', '12 de marzo de 2026'],
    ['it', '12 marzo 2026'],
    ['nl', '12 maart 2026'],
    ['pl', '12 marca 2026'],
    ['pt', '12 de março de 2026'],
    ['sv', '12 mars 2026'],
    ['da', '12. marts 2026'],
  ])('is read where the byline writes it in words (%s, %s)', (language, byline) => {
    expect(of(language, byline)).toBe('2026-03-12');
  });

  test.each([null, '2026-03-12', '2026-03-12T08:00:00+01:00'])('is the metadata’s where they tell it: %s', (publishedAt) => {
    expect(of('de', publishedAt)).toBe(publishedAt);
  });

  test.each(['heute', 'März 2026', 'vor drei Stunden', 'xyz'])('is unknown where no day is told: %s', (byline) => {
    expect(of('de', byline)).toBeNull();
  });

  it('is what days of the week are counted from, and stays in the report as it was written', () => {
    const page = samplePageReport(['Die Behörde meldete am Montag 40 Fälle.'], { publishedAt: '12. März 2026', problems: [] });
    const report = completeReport(page, WORDS.de!, () => 0);
    expect(report.facts[0]?.dates).toEqual([{ text: 'am Montag', from: '2026-03-09', to: '2026-03-09' }]);
    expect(report.publishedAt).toBe('12. März 2026');
  });
});
