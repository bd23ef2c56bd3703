/** `npm run eval [-- FOLDER]`: the scan over pages with gold labels, and how well it agrees with them. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browsers/install.ts';
import { readGold } from './eval/gold.ts';
import { evaluationHtml, type Judged } from './eval/html.ts';
import { byThreshold, scorePage, type Tally } from './eval/score.ts';
import { command } from './lib/commands.ts';
import { artifacts, inRoot } from './lib/paths.ts';
import { isFailure, type Result, scanAll } from './scan/pool.ts';

const THRESHOLDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

await command(async () => {
  const [folder = inRoot('tests', 'pages')] = process.argv.slice(2);
  const pages = readGold(path.resolve(folder));
  const results = new Map<string, Result>();
  await scanAll(
    pages.map(({ input }) => input),
    await ensureBrowser('chromium'),
    (result) => results.set(result.id, result),
  );
  const tally: Tally = {};
  const judged: Judged[] = [];
  let unread = 0;
  for (const { gold } of pages) {
    const report = results.get(gold.id);
    if (!report || isFailure(report)) {
      unread += 1;
      console.log(`${gold.id}\n  no report: ${report ? report.error.message : 'missing'}`);
      continue;
    }
    judged.push({ gold, report, notes: scorePage(gold, report, tally) });
  }
  for (const { gold, notes } of judged) if (notes.length > 0) console.log(`${gold.id}\n  ${notes.join('\n  ')}`);
  const figures = [
    `${pages.length} pages, ${unread} without a report`,
    ...Object.entries(tally).map(([name, { hit, of }]) => `${name.padEnd(18)} ${(hit / of).toFixed(3)}  (${Number(hit.toFixed(1))}/${of})`),
    '',
    'confidence ≥  block precision  block recall',
    ...byThreshold(judged, THRESHOLDS).map(
      ([at, precision, recall]) => `${at.toFixed(2).padEnd(13)} ${precision.toFixed(3).padEnd(16)} ${recall.toFixed(3)}`,
    ),
  ];
  console.log(`\n${figures.join('\n')}`);
  const file = artifacts('eval', 'index.html');
  writeFileSync(file, evaluationHtml(figures, judged));
  console.log(`\nSide by side: ${file}`);
  return 0;
});
