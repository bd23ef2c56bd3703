/** Whose word each sentence of written news is. What is told right may not become less; tests/corpus/floors.json says how much that is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type NewsFigures, newsFigures, readNews, scoreNews } from '../../../scripts/eval/news.ts';
import { inRoot } from '../../../scripts/lib/paths.ts';

const FLOORS: Record<string, Record<string, number>> = JSON.parse(readFileSync(inRoot('tests', 'corpus', 'news', 'floors.json'), 'utf8'));

describe.each(Object.keys(FLOORS))('the news in tests/corpus/news/%s', (name) => {
  const figures = newsFigures(scoreNews(readNews(inRoot('tests', 'corpus', 'news', name))));

  it.each(Object.entries(FLOORS[name]!))('%s is no less than %d', (figure, floor) => {
    expect(figures[figure as keyof NewsFigures]).toBeGreaterThanOrEqual(floor);
  });
});
