/** `npm run eval [-- FOLDER …]`: the scan over pages with gold labels, and how well it agrees with them. */
import { writeFileSync } from 'node:fs';
import { ensureBrowser } from './browsers/install.ts';
import { readArguments, USAGE } from './eval/arguments.ts';
import { cell } from './eval/breakdown.ts';
import { type Evaluation, evaluateFolder, evaluationLines } from './eval/evaluate.ts';
import { evaluationHtml } from './eval/html.ts';
import { isNewsFolder, newsTable, readNews, scoreNews } from './eval/news.ts';
import { filterLists } from './eval/peers/filter-lists.ts';
import { decimals, table } from './eval/table.ts';
import { FIGURES, figuresOf } from './eval/tally.ts';
import { printable } from './lib/columns.ts';
import { command } from './lib/commands.ts';
import { artifacts } from './lib/paths.ts';

await command(async () => {
  const { folders, baselines, help } = readArguments(process.argv.slice(2));
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const others = baselines ? { lists: filterLists() } : null;
  const hasPages = folders.some(({ folder }) => !isNewsFolder(folder));
  const browser = hasPages ? await ensureBrowser('chromium') : '';
  const evaluations: (Evaluation & { lines: string[] })[] = [];
  for (const { name, folder } of folders.filter((each) => isNewsFolder(each.folder))) {
    const articles = readNews(folder);
    scoreNews(articles, (line) => console.log(printable(line)));
    console.log(`\n${name}: whose word each sentence is\n\n${table(newsTable(articles)).join('\n')}\n`);
  }
  for (const { name, folder } of folders.filter((each) => !isNewsFolder(each.folder))) {
    const evaluation = await evaluateFolder(name, folder, browser, others);
    const lines = evaluationLines(evaluation, others);
    evaluations.push({ ...evaluation, lines });
    for (const { gold, notes } of evaluation.pages)
      if (notes.length > 0) console.log(`${gold.id}\n${notes.map((note) => `  ${printable(note)}`).join('\n')}\n`);
    console.log(`${lines.join('\n')}\n`);
  }
  if (evaluations.length === 0) return 0;
  if (evaluations.length > 1) console.log(`${table(sideBySide(evaluations)).join('\n')}\n`);
  const file = artifacts('eval', 'index.html');
  writeFileSync(file, evaluationHtml(evaluations));
  console.log(`Side by side: ${file}`);
  return evaluations.some(({ pages }) => pages.some(({ report }) => report === null)) ? 1 : 0;
});

/** Every figure, a column a folder. */
function sideBySide(evaluations: readonly Evaluation[]): string[][] {
  const columns = evaluations.map(({ tally }) => ({ tally, figures: figuresOf(tally) }));
  const names = FIGURES.filter((name) => columns.some(({ figures }) => name in figures));
  return [
    ['figure', ...evaluations.map(({ name, pages }) => `${name} (${pages.length})`)],
    ...names.map((name) => [name, ...columns.map(({ tally, figures }) => (tally[name] ? cell(tally[name]) : decimals(figures[name])))]),
  ];
}
