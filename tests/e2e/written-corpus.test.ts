/**
 * The written corpus: pages by authors who did not know the engine. What it reads right may not become less; tests/corpus/floors.json holds
 * how much that is, and is raised by hand when it becomes more.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { readGold } from '../../scripts/eval/gold.ts';
import { scorePage } from '../../scripts/eval/score.ts';
import { figuresOf, type Tally } from '../../scripts/eval/tally.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { isFailure, type Result, scanAll } from '../../scripts/scan/pool.ts';

const FLOORS: Record<string, Record<string, number>> = JSON.parse(readFileSync(inRoot('tests', 'corpus', 'floors.json'), 'utf8'));
const TEN_MINUTES_MS = 600_000;

describe.each(Object.keys(FLOORS))('the written pages in tests/corpus/%s', (name) => {
  const tally: Tally = {};

  beforeAll(async () => {
    const pages = readGold(inRoot('tests', 'corpus', name));
    const results = new Map<string, Result>();
    const inputs = pages.map(({ input }) => input);
    await scanAll(inputs, await ensureBrowser('chromium'), (result) => results.set(result.id, result));
    for (const { gold } of pages) {
      const result = results.get(gold.id);
      scorePage(gold, !result || isFailure(result) ? null : result, tally);
    }
  }, TEN_MINUTES_MS);

  it.each(Object.entries(FLOORS[name]!))('%s is no less than %d', (figure, floor) => {
    expect(figuresOf(tally)[figure]).toBeGreaterThanOrEqual(floor);
  });
});
