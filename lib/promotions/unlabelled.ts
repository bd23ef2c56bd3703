/** Promotion that no label announces: blocks whose wording and links promote so clearly that no label is needed to see it. */
import type { Page } from '../model/page.ts';
import { wordsOf } from '../text/words.ts';
import { type BlockScore, combine, WHOLE_LINK } from './block-scores.ts';
import { parentOf, visualBox } from './elements.ts';

/** One strong cue and one more sign; a false alarm on an honest article costs more than a miss. */
const SEED = 0.7;
/** The publisher's own product beside one more sign. */
const OWN_SEED = 0.5;
const JOIN = 0.34;
/** A button alone ("Subscribe now") is reader service. */
const MIN_WORDS = 5;
/** A few blocks after the body still belong to the article: the pitch at its end. */
const BLOCKS_AFTER = 3;

/** Runs of blocks, each one promotion. `taken` = blocks that a labelled promotion holds, or that are labels. */
export function unlabelledRuns(page: Page, scores: readonly BlockScore[], taken: ReadonlySet<number>): number[][] {
  const { article } = page;
  if (!article) return [];
  const first = page.blocks.findIndex(({ start }) => start >= article.start);
  const end = page.blocks.findIndex(({ start }) => start >= article.end);
  const last = (end < 0 ? page.blocks.length : end) + BLOCKS_AFTER;
  const free = (index: number) => index >= first && index < last && !taken.has(index) && usable(page, index);
  const runs: number[][] = [];
  for (let index = first; index < Math.min(last, page.blocks.length); index += 1) {
    if (!free(index) || runs.at(-1)?.includes(index) || !isSeed(page, scores, index)) continue;
    const run = widen(page, scores, index, (at) => free(at) && !runs.some((run) => run.includes(at)));
    if (run.reduce((words, at) => words + wordsOf(page.text.slice(page.blocks[at]!.start, page.blocks[at]!.end)).length, 0) >= MIN_WORDS)
      runs.push(run);
  }
  return runs;
}

const usable = (page: Page, index: number): boolean => {
  const { visible, chrome, kind, level } = page.blocks[index]!;
  return visible && !chrome && !(kind === 'heading' && level === 1);
};

/** Wording is needed, and a way out of the article: links and boxes alone are everywhere. */
function isSeed(page: Page, scores: readonly BlockScore[], index: number): boolean {
  const { score, findings, hasWayOut, ownProduct } = scores[index]!;
  if (ownProduct && (score >= OWN_SEED || linkFollowsAlone(page, index))) return true;
  const wording = findings.some(({ signal }) => signal === 'call-to-action' || signal === 'promotional-language');
  if (wording && score >= SEED && (hasWayOut || ownProduct)) return true;
  if (!wording || score < JOIN || !linkFollowsAlone(page, index)) return false;
  const next = scores[index + 1]!;
  return next.hasWayOut && combine([score, next.score]) >= SEED;
}

/** The next block is nothing but a link: a button. */
const linkFollowsAlone = (page: Page, index: number): boolean =>
  page.blocks[index + 1] !== undefined && page.blocks[index + 1]!.linkShare >= WHOLE_LINK && sameContainer(page, index, index + 1);

/** Siblings, or one of them inside a box beside the other. */
const sameContainer = (page: Page, a: number, b: number): boolean => {
  const [x, y] = [page.blocks[a]!.element, page.blocks[b]!.element];
  const [outerX, outerY] = [parentOf(page, x), parentOf(page, y)];
  return x === y || outerX === outerY || outerX === parentOf(page, outerY) || outerY === parentOf(page, outerX);
};

/** From a seed outwards over neighbours that promote too, a heading before it included. */
function widen(page: Page, scores: readonly BlockScore[], seed: number, free: (index: number) => boolean): number[] {
  const box = visualBox(page, page.blocks[seed]!.element);
  const joins = (index: number, beside: number): boolean => {
    if (!page.blocks[index] || !free(index)) return false;
    if (box >= 0 && visualBox(page, page.blocks[index]!.element) === box) return true;
    return scores[index]!.score >= JOIN && sameContainer(page, index, beside);
  };
  const run = [seed];
  while (joins(run[0]! - 1, run[0]!)) run.unshift(run[0]! - 1);
  while (joins(run.at(-1)! + 1, run.at(-1)!)) run.push(run.at(-1)! + 1);
  if (headsOnlyThis(page, run, free)) run.unshift(run[0]! - 1);
  return run;
}

/** A heading before the run heads nothing else when the run is followed by the next heading or by the article's end. */
function headsOnlyThis(page: Page, run: readonly number[], free: (index: number) => boolean): boolean {
  const heading = page.blocks[run[0]! - 1];
  if (heading?.kind !== 'heading' || !free(run[0]! - 1)) return false;
  const next = page.blocks.slice(run.at(-1)! + 1).find((block) => block.visible && block.kept);
  return !next || next.kind === 'heading' || next.start >= page.article!.end;
}
