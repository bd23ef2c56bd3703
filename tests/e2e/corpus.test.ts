/**
 * The measuring corpus: every page of it gets a report, and our figures are those of the scorer that comes with it. Corpus and scorer are
 * no part of the repository; where they are absent there is nothing to test.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { readGold } from '../../scripts/eval/gold.ts';
import { scorePage } from '../../scripts/eval/score.ts';
import { figuresOf, type Tally } from '../../scripts/eval/tally.ts';
import { inShared } from '../../scripts/lib/paths.ts';
import { readArguments } from '../../scripts/scan/inputs.ts';
import { isFailure, type Result, scanAll } from '../../scripts/scan/pool.ts';

const SCORER = inShared('eval', 'score.mjs');
const TEN_MINUTES_MS = 600_000;

describe.each(['twins', 'real'])('the corpus of %s', (name) => {
  const folder = inShared('corpus', name);
  const manifest = path.join(folder, 'manifest.jsonl');
  const isHere = existsSync(manifest);
  const hasScorer = isHere && existsSync(SCORER);
  const results: Result[] = [];

  beforeAll(async () => {
    if (!isHere) return;
    const { inputs } = readArguments(['--manifest', manifest]);
    await scanAll(inputs, await ensureBrowser('chromium'), (result) => results.push(result));
  }, TEN_MINUTES_MS);

  it.skipIf(!isHere)(isHere ? 'gets a report for every page' : `is skipped: there is no ${manifest}`, () => {
    expect(results.filter(isFailure)).toEqual([]);
    const ids = readFileSync(manifest, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(results.map((result) => result.id)).toEqual(ids);
  });

  it.skipIf(!hasScorer)(hasScorer ? 'is scored as its own scorer does' : `is not scored: there is no ${SCORER}`, () => {
    const reports = new Map(results.map((result) => [result.id, isFailure(result) ? null : result]));
    const tally: Tally = {};
    for (const { gold } of readGold(folder)) scorePage(gold, reports.get(gold.id) ?? null, tally);
    const theirs = otherScorer(path.join(folder, 'gold.jsonl'), results);
    expect(tally).toEqual(theirs.counts);
    expect(figuresOf(tally)).toEqual(theirs.figures);
  });
});

function otherScorer(gold: string, results: readonly Result[]): { figures: Record<string, number | null>; counts: Tally } {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-score-'));
  const reports = path.join(folder, 'reports.ndjson');
  try {
    writeFileSync(reports, results.map((result) => JSON.stringify(result)).join('\n'));
    return JSON.parse(execFileSync(process.execPath, [SCORER, '--gold', gold, '--reports', reports, '--json'], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
