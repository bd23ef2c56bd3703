/** The fixture pages, read in a real browser: what is expected of each, and what is known to be missed. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { isFailure, type Result, scanAll } from '../../scripts/scan/pool.ts';
import { differences, type Expected } from '../pages/differences.ts';

const FOLDER = inRoot('tests', 'pages');
const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const expectedOf = (name: string): Expected => JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8'));
/** Pages that are not read right yet, each with the reason. One that is read right must leave the list. */
const knownGaps: Record<string, string> = JSON.parse(readFileSync(`${FOLDER}/known-gaps.json`, 'utf8'));

describe('fixture pages', () => {
  const results = new Map<string, Result>();
  beforeAll(async () => {
    const inputs = names.map((name) => ({ id: name, file: `${FOLDER}/${name}/page.html`, url: expectedOf(name).url }));
    await scanAll(inputs, await ensureBrowser('chromium'), (result) => results.set(result.id, result));
  });

  it.each(names)('%s', (name) => {
    const result = results.get(name)!;
    expect(isFailure(result) ? result.error : null).toBeNull();
    const found = isFailure(result) ? [] : differences(expectedOf(name), result);
    if (name in knownGaps) expect(found, `${name} is read right now: take it off known-gaps.json`).not.toEqual([]);
    else expect(found).toEqual([]);
  });

  it('lists only pages that exist as known gaps', () => {
    expect(Object.keys(knownGaps).filter((name) => !names.includes(name))).toEqual([]);
  });
});
