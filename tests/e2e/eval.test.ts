/** The evaluation from outside: what it prints of pages with gold labels, and what it says of other tools. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sourcelight-eval-'));
  for (const name of ['stock--de-label-paragraph', 'police--de-strafanzeige'])
    await cp(inRoot('tests', 'pages', name), path.join(folder, name), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

const evaluate = (...args: string[]) =>
  new Promise<{ status: number | null; printed: string }>((resolve) => {
    const child = spawn(process.execPath, [inRoot('scripts', 'eval.ts'), ...args], { cwd: inRoot() });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
    child.on('close', (status) => resolve({ status, printed }));
  });

it('scores the pages of a folder, and other tools on the same pages', async () => {
  const { status, printed } = await evaluate('--baselines', folder);
  expect(status).toBe(0);
  expect(printed).toMatch(/^reported +1\.000 {2}\(2\/2\)$/m);
  expect(printed).toMatch(/^blockRecallLabelled +1\.000 {2}\(2\/2\)$/m);
  expect(printed).toMatch(/^\| confidence ≥ /m);
  expect(printed).toMatch(/^\| de +\| +2 \|/m);
  const row = (name: string) =>
    new RegExp(`^\\| ${name} +\\|(.*)\\|$`, 'm')
      .exec(printed)?.[1]
      ?.split('|')
      .map((text) => text.trim());
  const tools = row('figure')!;
  expect(tools.filter((tool) => tool !== 'EasyList')).toEqual([
    'Sourcelight',
    'Readability',
    'Defuddle',
    'label words',
    'always editorial',
  ]);
  const recall = Object.fromEntries(row('blockRecall')!.map((figure, index) => [tools[index], figure]));
  expect(recall).toMatchObject({
    Sourcelight: '1.00 (2/2)',
    'label words': expect.stringMatching(/[12]\/2/),
    'always editorial': '.00 (0/2)',
  });
  if (!tools.includes('EasyList')) expect(printed).toContain('EasyList is left out');
});

it('says what is wrong with a folder without gold labels', async () => {
  const { status, printed } = await evaluate(inRoot('docs'));
  expect(status).toBe(1);
  expect(printed).toContain('holds no manifest.jsonl');
});
