/** The figures taken apart: by language, by how sure the report is, and whether it is as often right as it is sure. */
import { type Gold, isWholePage } from './gold.ts';
import type { JudgedReport } from './judged.ts';
import { scorePage } from './score.ts';
import { insideOf, isRight } from './score-blocks.ts';
import { decimals } from './table.ts';
import { type Count, countText, figuresOf, rate, type Tally } from './tally.ts';

export interface ScoredPage {
  gold: Gold;
  report: JudgedReport | null;
}

export function tallyOf(pages: readonly ScoredPage[]): Tally {
  const tally: Tally = {};
  for (const { gold, report } of pages) scorePage(gold, report, tally);
  return tally;
}

/** `.89 (8/9)`; `–` where there was nothing to judge. */
export const cell = (count: Count | undefined): string => (count && count.of > 0 ? `${decimals(rate(count))} (${countText(count)})` : '–');

const BY_LANGUAGE = ['verdict', 'blockRecall', 'blockPrecision', 'labelRecall', 'labelPrecision', 'cleanPagesQuiet', 'trapsAvoided'];

export function byLanguage(pages: readonly ScoredPage[]): string[][] {
  const groups = Map.groupBy(pages, ({ gold }) => gold.lang ?? '?');
  const largestFirst = [...groups].sort(([a, left], [b, right]) => right.length - left.length || a.localeCompare(b));
  return [
    ['language', 'pages', ...BY_LANGUAGE],
    ...largestFirst.map(([language, group]) => {
      const tally = tallyOf(group);
      return [language, String(group.length), ...BY_LANGUAGE.map((name) => cell(tally[name]))];
    }),
  ];
}

const THRESHOLDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** The same pages, had promotions below a confidence not been shown. */
export function byThreshold(pages: readonly ScoredPage[]): string[][] {
  return [
    ['confidence ≥', 'blockPrecision', 'blockRecall', 'blockF1', 'textPrecision', 'textRecall'],
    ...THRESHOLDS.map((threshold) => {
      const tally = tallyOf(
        pages.map(({ gold, report }) => ({
          gold,
          report: report && { ...report, promotions: report.promotions.filter(({ confidence }) => confidence >= threshold) },
        })),
      );
      return [
        decimals(threshold),
        cell(tally.blockPrecision),
        cell(tally.blockRecall),
        decimals(figuresOf(tally).blockF1),
        decimals(rate(tally.textPrecision)),
        decimals(rate(tally.textRecall)),
      ];
    }),
  ];
}

const BUCKETS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** Of the promotions inside articles with such a confidence, how many are some. Whole pages and what neither counts nor costs are left out. */
export function calibration(pages: readonly ScoredPage[]): string[][] {
  const judged = pages
    .filter(({ gold }) => !isWholePage(gold))
    .flatMap(({ gold, report }) =>
      insideOf(report).map((promotion) => ({ confidence: promotion.confidence, right: isRight(gold, promotion) })),
    )
    .filter(({ right }) => right !== null);
  return [
    ['confidence', 'promotions', 'right', 'share right', 'mean confidence'],
    ...BUCKETS.slice(0, -1).map((from, index) => {
      const bucket = judged.filter(({ confidence }) => confidence >= from && confidence < BUCKETS[index + 1]!);
      const right = bucket.filter((one) => one.right).length;
      const sum = bucket.reduce((total, { confidence }) => total + confidence, 0);
      return [
        `${decimals(from)}–${decimals(Math.min(1, BUCKETS[index + 1]!))}`,
        String(bucket.length),
        String(right),
        decimals(rate({ hit: right, of: bucket.length })),
        decimals(rate({ hit: sum, of: bucket.length })),
      ];
    }),
  ];
}
