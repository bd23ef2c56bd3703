/** Every page of the measuring corpus gets a report. The corpus is no part of the repository; where it is absent there is nothing to test. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { readArguments } from '../../scripts/scan/inputs.ts';
import { isFailure, type Result, scanAll } from '../../scripts/scan/pool.ts';

const CORPUS = path.resolve(inRoot(), '../shared/corpus');
const TEN_MINUTES_MS = 600_000;

describe.each(['twins', 'real'])('the corpus of %s', (name) => {
  const manifest = path.join(CORPUS, name, 'manifest.jsonl');
  const isHere = existsSync(manifest);
  it.skipIf(!isHere)(
    isHere ? 'gets a report for every page' : `is skipped: there is no ${manifest}`,
    async () => {
      const { inputs } = readArguments(['--manifest', manifest]);
      const results: Result[] = [];
      await scanAll(inputs, await ensureBrowser('chromium'), (result) => results.push(result));
      expect(results.filter(isFailure)).toEqual([]);
      const ids = readFileSync(manifest, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id);
      expect(results.map((result) => result.id)).toEqual(ids);
    },
    TEN_MINUTES_MS,
  );
});
