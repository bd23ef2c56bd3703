/** Promotion that no label announces: units whose wording, links and looks promote so clearly that no label is needed to see it. */
import type { Page } from '../model/page.ts';
import { wordsOf } from '../text/words.ts';
import { contains, isBodyLike, parentOf, visualBox } from './elements.ts';
import { likelihood, type UnitScore } from './likelihood.ts';
import { WHOLE_LINK } from './link-signs.ts';
import { nameSpelledByHost } from './sponsor.ts';
import { MAX_UNIT, PARAGRAPH } from './units.ts';

/** Beside a unit that promotes, less is needed. */
const JOIN = 0.34;
/** A button alone ("Subscribe now") is reader service. */
const MIN_WORDS = 8;
/** A few blocks after the body still belong to the article: the pitch at its end. */
const BLOCKS_AFTER = 3;
/** A pitch for a name that nothing else on the page mentions goes on over so many units without the name. */
const GAP = 1;

/**
 * Runs of blocks, each one promotion.
 * @param taken blocks that a labelled promotion holds, or that are labels
 * @param threshold 0..1, how likely a unit must be for an alarm
 */
export function unlabelledRuns(page: Page, scores: readonly UnitScore[], taken: ReadonlySet<number>, threshold: number): number[][] {
  const { article } = page;
  if (!article) return [];
  const first = page.blocks.findIndex(({ start }) => start >= article.start);
  const end = page.blocks.findIndex(({ start }) => start >= article.end);
  const last = Math.min((end < 0 ? page.blocks.length : end) + BLOCKS_AFTER, page.blocks.length);
  const used = new Set(taken);
  // What stands in one unit with the headline (byline, date, sharing) is the article's head.
  const head = scores[page.blocks.findIndex(({ start }) => start === article.start)];
  const free = (index: number) => index >= first && index < last && !used.has(index) && scores[index] !== head && usable(page, index);
  const runs: number[][] = [];
  for (let index = first; index < last; index += 1) {
    if (!free(index) || !promotes(page, scores, index, threshold)) continue;
    const run = widen({ page, scores, free }, index);
    // After the body stand the publisher's newsletter, its app and its shop on every page: furniture, not a part of the article.
    if (page.blocks[run[0]!]!.start >= article.end && !scores[index]!.counts.leaves && !scores[index]!.affiliate) continue;
    if (run.reduce((words, at) => words + wordsOf(page.text.slice(page.blocks[at]!.start, page.blocks[at]!.end)).length, 0) < MIN_WORDS)
      continue;
    for (const at of run) used.add(at);
    runs.push(run);
  }
  return runs;
}

/** By itself, or together with the button that follows it. */
function promotes(page: Page, scores: readonly UnitScore[], index: number, threshold: number): boolean {
  const own = scores[index]!;
  if (own.score >= threshold && (own.hasWayOut || own.ownProduct)) return true;
  const next = scores.findIndex((score, at) => at > index && score !== own);
  const button = page.blocks[next];
  if (!button || button.linkShare < WHOLE_LINK || !scores[next]!.hasWayOut || !sameContainer(page, index, next)) return false;
  const { deadEnd: _, ...counts } = { ...own.counts, ...scores[next]!.counts };
  return own.score > FAINT && likelihood(counts) >= threshold;
}

/** A button below a paragraph without any sign of its own is that of the next offer, or of reading on. */
const FAINT = 0.1;

const usable = (page: Page, index: number): boolean => {
  const { visible, chrome, kind, level } = page.blocks[index]!;
  return visible && !chrome && !(kind === 'heading' && level === 1);
};

interface Field {
  page: Page;
  scores: readonly UnitScore[];
  /** Blocks of the article that nothing else holds. */
  free: (index: number) => boolean;
}

/** From a seed outwards: its unit, neighbours that promote too, what else speaks of the same name, the heading over it all. */
function widen(field: Field, seed: number): number[] {
  const { page, scores, free } = field;
  const box = visualBox(page, page.blocks[seed]!.element);
  const joins = (index: number, beside: number): boolean => {
    if (!page.blocks[index] || !free(index)) return false;
    if (scores[index] === scores[seed] || scores[index] === scores[beside]) return true;
    if (box >= 0 && visualBox(page, page.blocks[index]!.element) === box) return true;
    return scores[index]!.score >= JOIN && sameContainer(page, index, beside);
  };
  const run = [seed];
  const grow = (): void => {
    while (joins(run[0]! - 1, run[0]!)) run.unshift(run[0]! - 1);
    while (joins(run.at(-1)! + 1, run.at(-1)!)) run.push(run.at(-1)! + 1);
  };
  grow();
  followName(field, run);
  grow();
  fillContainer(field, run);
  if (headsOnlyThis(page, run, free)) run.unshift(run[0]! - 1);
  return run;
}

/** Siblings, or one of them inside a box beside the other. */
const sameContainer = (page: Page, a: number, b: number): boolean => {
  const [x, y] = [page.blocks[a]!.element, page.blocks[b]!.element];
  const [outerX, outerY] = [parentOf(page, x), parentOf(page, y)];
  return x === y || outerX === outerY || outerX === parentOf(page, outerY) || outerY === parentOf(page, outerX);
};

/** Takes the neighbours that name whom the run links to, when nobody else on the page does: a stranger to the article. */
function followName({ page, scores, free }: Field, run: number[]): void {
  const start = page.blocks[run[0]!]!.start;
  const range = { start, end: page.blocks[run.at(-1)!]!.end };
  const links = page.links.filter((link) => link.external && link.start >= range.start && link.end <= range.end);
  const name = nameSpelledByHost(page, links, range)?.name.toLowerCase();
  if (!name) return;
  const names = (index: number) => page.text.slice(page.blocks[index]!.start, page.blocks[index]!.end).toLowerCase().includes(name);
  const wanted = [...run];
  for (const step of [-1, 1]) {
    let waiting: number[] = [];
    for (let at = (step < 0 ? run[0]! : run.at(-1)!) + step; page.blocks[at] && free(at) && waiting.length <= GAP; at += step) {
      waiting.push(at);
      if (scores[at]!.counts.attributed) break;
      if (!names(at)) continue;
      wanted.push(...waiting);
      waiting = [];
    }
  }
  const all = wanted.toSorted((a, b) => a - b);
  const elsewhere = page.blocks.some((block, index) => block.visible && !block.chrome && !all.includes(index) && names(index));
  if (!elsewhere && page.blocks[all.at(-1)!]!.end - page.blocks[all[0]!]!.start <= MAX_UNIT) run.splice(0, run.length, ...all);
}

/** A small container whose text is mostly the run is a box around it. */
function fillContainer({ page, scores, free }: Field, run: number[]): void {
  const [first, last] = [page.blocks[run[0]!]!, page.blocks[run.at(-1)!]!];
  let container = first.element;
  while (container >= 0 && !contains(page, container, first.start, last.end)) container = parentOf(page, container);
  if (container >= 0 && page.elements[container]!.start === first.start && page.elements[container]!.end === last.end)
    container = parentOf(page, container);
  if (container < 0 || isBodyLike(page, container)) return;
  const { start, end } = page.elements[container]!;
  if (end - start > MAX_UNIT || last.end - first.start < (end - start) / 2) return;
  const rest = page.blocks.flatMap((block, index) => (block.start >= start && block.end <= end && !run.includes(index) ? [index] : []));
  const fits = (index: number) =>
    free(index) && !scores[index]!.counts.attributed && page.blocks[index]!.end - page.blocks[index]!.start <= PARAGRAPH * 2;
  if (rest.every(fits)) run.splice(0, run.length, ...[...run, ...rest].toSorted((a, b) => a - b));
}

/** A heading before the run heads nothing else when the run is followed by the next heading or by the article's end. */
function headsOnlyThis(page: Page, run: readonly number[], free: (index: number) => boolean): boolean {
  const heading = page.blocks[run[0]! - 1];
  if (heading?.kind !== 'heading' || !free(run[0]! - 1)) return false;
  const next = page.blocks.slice(run.at(-1)! + 1).find((block) => block.visible && block.kept);
  return !next || next.kind === 'heading' || next.start >= page.article!.end;
}
