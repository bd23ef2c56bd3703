/** Units of pages with gold labels, each with its signs and whether it is promotion. */
import { detect } from '../../lib/detectors/index.ts';
import type { Page } from '../../lib/model/page.ts';
import { findPromotions } from '../../lib/promotions/index.ts';
import { blocksOfLabels } from '../../lib/promotions/label-blocks.ts';
import { joinPitches } from '../../lib/promotions/pitches.ts';
import { readSigns } from '../../lib/promotions/signs.ts';
import { unitsOf } from '../../lib/promotions/units.ts';
import { type Feature, WEIGHTS } from '../../lib/promotions/weights.ts';
import type { CompiledPack } from '../../lib/text/compile-pack.ts';
import type { Gold } from '../eval/gold.ts';
import { runsOf, share } from '../eval/text.ts';
import { withHonestLinks } from './honest-links.ts';
import type { Row } from './logistic.ts';

export const FEATURES = Object.keys(WEIGHTS) as Feature[];

/** A unit is promotion when this share of it is, and none when no more than the other one is; between them nobody can say. */
const MOST = 0.6;
const LITTLE = 0.2;
/** Shorter units (a name, a date) are decided by their neighbours. */
const MIN_WORDS = 4;

export interface UnitRow extends Row {
  page: string;
  text: string;
  /** Offset into the page's text. */
  start: number;
}

/** A threshold that no unlabelled text reaches. */
const NEVER = 2;
/** Copies a page with honest links in them. */
const COPIES = 2;

/** The units of a page and of its copies. */
export function rowsWithCopies(gold: Gold, page: Page, pack: CompiledPack): UnitRow[] {
  const rows = rowsOf(gold, page, pack);
  const editorial = rows.filter(({ positive }) => !positive).map(({ start, text }) => ({ start, end: start + text.length }));
  if (editorial.length === 0) return rows;
  const copies = Array.from({ length: COPIES }, (_, copy) =>
    rowsOf(gold, withHonestLinks(page, editorial, pack.pack.grammar.actions, copy + 1 + page.text.length), pack),
  );
  return [...rows, ...copies.flat()];
}

/** The units of the article of a page that is not promotion as a whole. */
export function rowsOf(gold: Gold, page: Page, pack: CompiledPack): UnitRow[] {
  const { article } = page;
  if (!article || gold.verdict === 'advertorial' || gold.verdict === 'affiliate') return [];
  const hits = detect(page, pack, (_, run) => run());
  const labelBlocks = blocksOfLabels(page, hits.labels);
  const units = joinPitches(page, unitsOf(page), labelBlocks);
  const signs = readSigns(page, hits, pack, units, labelBlocks);
  const promotions = gold.promotions ?? [];
  const sure = new Set(promotions.filter(({ optional }) => !optional).flatMap(({ text }) => [...runsOf(text)]));
  const doubtful = new Set(promotions.filter(({ optional }) => optional).flatMap(({ text }) => [...runsOf(text)]));
  const labelled = findPromotions(page, hits, pack, NEVER).promotions.flatMap(({ passages }) => passages);
  return signs.flatMap(({ counts }, unit): UnitRow[] => {
    const blocks = page.blocks.filter((_, index) => units[index] === unit && !labelBlocks.has(index));
    const [first, last] = [blocks[0], blocks.at(-1)];
    if (!first || !last || !first.visible || first.chrome || first.start < article.start || first.start > article.end) return [];
    const text = page.text.slice(first.start, last.end);
    if (labelled.some(({ start, end }) => start < last.end && first.start < end)) counts.label = 1;
    const runs = runsOf(text);
    const part = share(runs, sure);
    if (runs.size < MIN_WORDS - 2 || (part < MOST && part > LITTLE) || share(runs, doubtful) > LITTLE) return [];
    return [{ page: gold.id, text, start: first.start, values: FEATURES.map((feature) => counts[feature] ?? 0), positive: part >= MOST }];
  });
}
