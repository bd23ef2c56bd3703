/**
 * `npm run fit [-- FOLDER …]`: fits the weights of the signs on pages with gold labels and writes them into lib/promotions/weights.ts. The
 * same pages give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CompiledPack, compilePack } from '../lib/text/compile-pack.ts';
import { ensureBrowser } from './browsers/install.ts';
import { readGold } from './eval/gold.ts';
import { table } from './eval/table.ts';
import { probability } from './fit/logistic.ts';
import { FEATURES, rowsWithCopies, type UnitRow } from './fit/rows.ts';
import { fitWeights } from './fit/weights.ts';
import { writeWeights } from './fit/write.ts';
import { command, Stop } from './lib/commands.ts';
import { inRoot } from './lib/paths.ts';
import { packFor } from './scan/packs.ts';
import { isFailure, readAll } from './scan/pool.ts';
import { readSnapshot, type Snapshot } from './scan/scan-page.ts';

const WEIGHTS_FILE = inRoot('lib', 'promotions', 'weights.ts');
const FOLDERS = [inRoot('tests', 'pages'), inRoot('tests', 'corpus', 'fitted')];
/** Pages are dealt into so many parts; each is judged by weights fitted on the others. */
const PARTS = 5;
const BUCKETS = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.001];

await command(async () => {
  const folders = process.argv.length > 2 ? process.argv.slice(2) : FOLDERS;
  const rows = await unitRows(folders.map((folder) => path.resolve(folder)));
  if (!rows.some(({ positive }) => positive))
    throw new Stop(`No unit of the pages in ${folders.join(', ')} is promotion; give folders with gold labels.`);
  const fit = fitWeights(rows);
  const weights = Object.fromEntries(FEATURES.map((feature, index) => [feature, fit.weights[index]!]));
  writeFileSync(WEIGHTS_FILE, writeWeights(readFileSync(WEIGHTS_FILE, 'utf8'), fit.bias, weights));
  const promoting = rows.filter(({ positive }) => positive).length;
  console.log(`${rows.length} units, ${promoting} of them promotion; log-odds without any sign: ${fit.bias.toFixed(2)}\n`);
  const support = (index: number, positive: boolean) => rows.filter((row) => row.positive === positive && row.values[index]! > 0).length;
  console.log(
    table([
      ['sign', 'weight', 'in promotion', 'elsewhere'],
      ...FEATURES.map((feature, index) => [
        feature,
        fit.weights[index]!.toFixed(2),
        String(support(index, true)),
        String(support(index, false)),
      ]),
    ]).join('\n'),
  );
  console.log(`\nCross-validated by page, in ${PARTS} parts:\n\n${table(calibration(rows)).join('\n')}\n\nWritten: ${WEIGHTS_FILE}`);
  return 0;
});

async function unitRows(folders: readonly string[]): Promise<UnitRow[]> {
  const pages = folders.flatMap((folder) => readGold(folder));
  const packs = new Map<string, CompiledPack>();
  const rows: UnitRow[] = [];
  const gold = new Map(pages.map((page) => [page.gold.id, page.gold]));
  await readAll(
    pages.map(({ input }) => input),
    await ensureBrowser('chromium'),
    readSnapshot,
    (read) => {
      if (isFailure(read)) throw new Stop(`${read.id} cannot be read: ${read.error.message}`);
      const { id, pack, page } = read as Snapshot;
      if (!packs.has(pack)) packs.set(pack, compilePack(packFor(pack)));
      rows.push(...rowsWithCopies(gold.get(id)!, page, packs.get(pack)!));
    },
  );
  return rows;
}

/** How often what is said to be likely is so, on pages the weights have not seen. */
function calibration(rows: readonly UnitRow[]): string[][] {
  const pages = [...new Set(rows.map(({ page }) => page))].sort();
  const partOf = new Map(pages.map((page, index) => [page, index % PARTS]));
  const judged = Array.from({ length: PARTS }, (_, part) => {
    const fit = fitWeights(rows.filter(({ page }) => partOf.get(page) !== part));
    return rows.filter(({ page }) => partOf.get(page) === part).map(({ values, positive }) => ({ p: probability(fit, values), positive }));
  }).flat();
  return [
    ['said', 'units', 'promotion', 'share'],
    ...BUCKETS.slice(1).map((to, index) => {
      const inside = judged.filter(({ p }) => p >= BUCKETS[index]! && p < to);
      const right = inside.filter(({ positive }) => positive).length;
      return [
        `${BUCKETS[index]!.toFixed(1)} to ${Math.min(1, to).toFixed(1)}`,
        String(inside.length),
        String(right),
        inside.length > 0 ? (right / inside.length).toFixed(2) : '–',
      ];
    }),
  ];
}
