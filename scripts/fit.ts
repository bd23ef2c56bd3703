/**
 * `npm run fit [-- FOLDER …]`: fits the weights of the signs on pages with gold labels and writes them into lib/promotions/weights.ts; and
 * those of pairing, on the pages with gold claims and facts and on the articles in short form, into lib/complete/pair-weights.ts
 * and claim-weights.ts; and those of advertorials, which sentences sell and how much nearness tells, into
 * lib/complete/advertorial. The same pages give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyzePage } from '../lib/analyze.ts';
import { completeReport } from '../lib/complete/index.ts';
import type { Page } from '../lib/model/page.ts';
import type { PageReport } from '../lib/model/page-report.ts';
import { THRESHOLDS } from '../lib/model/thresholds.ts';
import { startStages } from '../lib/stages.ts';
import { type CompiledPack, compilePack } from '../lib/text/compile-pack.ts';
import { ensureBrowser } from './browsers/install.ts';
import { readGold } from './eval/gold.ts';
import { table } from './eval/table.ts';
import { fitSelling, SELLING_FEATURES, sellingRows } from './fit/advertorials.ts';
import { type Fit, probability, type Row } from './fit/logistic.ts';
import { CLAIM_FEATURES, fitClaims, fitNearness, fitPairs, NEAR_FEATURES, PAIR_FEATURES, type PairRow, pairRows } from './fit/pairs.ts';
import { FEATURES, rowsWithCopies, type UnitRow } from './fit/rows.ts';
import { fitWeights } from './fit/weights.ts';
import { writeWeights } from './fit/write.ts';
import { command, Stop } from './lib/commands.ts';
import { inRoot } from './lib/paths.ts';
import { forgetWords, outsideWords, packFor } from './scan/packs.ts';
import { isFailure, readAll } from './scan/pool.ts';
import { readSnapshot, type Snapshot } from './scan/scan-page.ts';

const WEIGHTS_FILE = inRoot('lib', 'promotions', 'weights.ts');
const PAIR_WEIGHTS_FILE = inRoot('lib', 'complete', 'pair-weights.ts');
const CLAIM_WEIGHTS_FILE = inRoot('lib', 'complete', 'claim-weights.ts');
const NEAR_WEIGHTS_FILE = inRoot('lib', 'complete', 'advertorial', 'near-weights.ts');
const SELLING_WEIGHTS_FILE = inRoot('lib', 'complete', 'advertorial', 'selling-weights.ts');
const FOLDERS = [inRoot('tests', 'pages'), inRoot('tests', 'corpus', 'fitted')];
/** Advertorials with all their claims tell of their sentences, and of where a fact stands to a claim. */
const ADVERTORIALS = inRoot('tests', 'corpus', 'advertorials', 'fitted');
/** Articles in short form tell of pairs only: their promotions stand where we put them. */
const SHORT_ARTICLES = inRoot('tests', 'corpus', 'pairs', 'fitted');
/** Pages are dealt into so many parts; each is judged by weights fitted on the others. */
const PARTS = 5;
const BUCKETS = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.001];

await command(async () => {
  const folders = process.argv.length > 2 ? process.argv.slice(2) : FOLDERS;
  const { rows, pairs, nearby, sentences } = await rowsOfPages(folders.map((folder) => path.resolve(folder)));
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
  if (pairs.length > 0) writePairs(pairs, nearby);
  if (sentences.some(({ positive }) => positive)) writeSelling(sentences);
  return 0;
});

function writePairs(rows: readonly PairRow[], nearby: readonly PairRow[]): void {
  const right = rows.filter(({ positive }) => positive).length;
  console.log(`\n${rows.length} pairs of a claim and a fact, copies included, ${right} of them an editor's\n`);
  const fit = fitPairs(rows);
  writeSigns(PAIR_WEIGHTS_FILE, PAIR_FEATURES, fit);
  writeSigns(CLAIM_WEIGHTS_FILE, CLAIM_FEATURES, fitClaims(rows));
  if (nearby.length > 0) writeSigns(NEAR_WEIGHTS_FILE, NEAR_FEATURES, fitNearness(nearby, fit));
}

function writeSelling(rows: readonly Row[]): void {
  const selling = rows.filter(({ positive }) => positive).length;
  console.log(`\n${rows.length} sentences of advertorials, ${selling} of them claims\n`);
  writeSigns(SELLING_WEIGHTS_FILE, SELLING_FEATURES, fitSelling(rows));
}

function writeSigns(file: string, features: readonly string[], fit: Fit): void {
  const weights = Object.fromEntries(features.map((feature, index) => [feature, fit.weights[index]!]));
  writeFileSync(file, writeWeights(readFileSync(file, 'utf8'), fit.bias, weights));
  console.log(table([['sign', 'weight'], ...features.map((feature, index) => [feature, fit.weights[index]!.toFixed(2)])]).join('\n'));
  console.log(`\nWritten: ${file}`);
}

async function rowsOfPages(
  folders: readonly string[],
): Promise<{ rows: UnitRow[]; pairs: PairRow[]; nearby: PairRow[]; sentences: Row[] }> {
  const short = readGold(SHORT_ARTICLES);
  const shortIds = new Set(short.map(({ gold }) => gold.id));
  const advertorials = readGold(ADVERTORIALS).filter(({ gold }) => gold.claims);
  const advertorialIds = new Set(advertorials.map(({ gold }) => gold.id));
  // Language by language: the words of all of them at once, with all that was compiled of them, fill the heap.
  const pages = [...folders.flatMap((folder) => readGold(folder)), ...short, ...advertorials].sort((a, b) =>
    (a.gold.lang ?? '').localeCompare(b.gold.lang ?? ''),
  );
  let language = '';
  const packs = new Map<string, CompiledPack>();
  const rows: UnitRow[] = [];
  const pairs: PairRow[] = [];
  const nearby: PairRow[] = [];
  const sentences: Row[] = [];
  const gold = new Map(pages.map((page) => [page.gold.id, page.gold]));
  await readAll(
    pages.map(({ input }) => input),
    await ensureBrowser('chromium'),
    readSnapshot,
    (read) => {
      if (isFailure(read)) throw new Stop(`${read.id} cannot be read: ${read.error.message}`);
      const { id, pack, page } = read as Snapshot;
      if (!packs.has(pack)) packs.set(pack, compilePack(packFor(pack)));
      const isShort = shortIds.has(id);
      const isAdvertorial = advertorialIds.has(id);
      if (!isShort && !isAdvertorial) rows.push(...rowsWithCopies(gold.get(id)!, page, packs.get(pack)!));
      if (!gold.get(id)!.claims) return;
      const report = reportOf(page, packs.get(pack)!);
      if (page.language !== language) forgetWords();
      language = page.language;
      const words = outsideWords(language);
      const rowsOfClaims = pairRows(gold.get(id)!, completeReport(report, words), words, !isShort && !isAdvertorial);
      (isAdvertorial ? nearby : pairs).push(...rowsOfClaims);
      if (isAdvertorial) sentences.push(...sellingRows(gold.get(id)!, report, words));
    },
  );
  return { rows, pairs, nearby, sentences };
}

/** The report as it leaves the page at the balanced threshold. */
function reportOf(page: Page, pack: CompiledPack): PageReport {
  const options = { language: page.language, version: '', now: new Date(0), threshold: THRESHOLDS.balanced };
  return analyzePage(
    page,
    pack,
    options,
    startStages(() => 0),
  );
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
