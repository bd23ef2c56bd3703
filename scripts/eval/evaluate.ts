/** One folder evaluated: its pages read, scored, and the figures as lines to print. */
import type { Report } from '../../lib/model/report.ts';
import { isFailure, readAll } from '../scan/pool.ts';
import { byLanguage, byThreshold, calibration } from './breakdown.ts';
import { comparison } from './comparison.ts';
import { type Gold, readGold } from './gold.ts';
import { type Comparison, type ReadPage, reader } from './read.ts';
import { scorePage } from './score.ts';
import { table } from './table.ts';
import { countText, figuresOf, type Tally } from './tally.ts';

export interface EvaluatedPage {
  gold: Gold;
  report: Report | null;
  /** Null where the page has no report. */
  read: ReadPage | null;
  /** What is wrong, in words. */
  notes: string[];
}

export interface Evaluation {
  name: string;
  pages: EvaluatedPage[];
  tally: Tally;
}

/** @param others null = without the other tools. @throws Stop when the folder holds no gold labels */
export async function evaluateFolder(name: string, folder: string, browser: string, others: Comparison | null): Promise<Evaluation> {
  const goldPages = readGold(folder);
  const inputs = goldPages.map(({ input }) => input);
  const read = new Map<string, ReadPage>();
  const failures = new Map<string, string>();
  await readAll(inputs, browser, reader(others), (result) => {
    if (isFailure(result)) failures.set(result.id, `no report: ${result.error.code}: ${result.error.message}`);
    else read.set(result.id, result);
  });
  const tally: Tally = {};
  const pages = goldPages.map(({ gold }) => {
    const page = read.get(gold.id) ?? null;
    const failure = failures.get(gold.id);
    const notes = scorePage(gold, page?.report ?? null, tally);
    return { gold, report: page?.report ?? null, read: page, notes: failure ? [failure, ...notes] : notes };
  });
  return { name, pages, tally };
}

/** Name, figure and count: the same lines as those of every other program that scores by this gold. */
export const figureLines = (tally: Tally): string[] =>
  Object.entries(figuresOf(tally)).flatMap(([name, figure]) => {
    const count = tally[name] ? `  (${countText(tally[name])})` : '';
    return figure === null ? [] : [`${name.padEnd(24)} ${figure.toFixed(3)}${count}`];
  });

export function evaluationLines({ name, pages, tally }: Evaluation, others: Comparison | null): string[] {
  const missing =
    others && !others.lists ? ['', 'EasyList is left out: the lists are not at hand (shared/peers beside the repository).'] : [];
  return [
    `${name}: ${pages.length} pages`,
    ...figureLines(tally),
    '',
    ...table(byThreshold(pages)),
    '',
    ...table(calibration(pages)),
    '',
    ...table(byLanguage(pages)),
    ...(others ? ['', ...table(comparison(pages))] : []),
    ...missing,
  ];
}
