/** Promotion that no label announces: units whose wording, links and looks promote so clearly that no label is needed to see it. */
import type { Page } from '../model/page.ts';
import { wordsOf } from '../text/words.ts';
import { likelihood, together, type UnitScore } from './likelihood.ts';
import { WHOLE_LINK } from './link-signs.ts';
import { sameContainer, widen } from './widen.ts';

/** A button alone ("Subscribe now") is reader service. */
const MIN_WORDS = 8;
/** A few blocks after the body still belong to the article: the pitch at its end. */
const BLOCKS_AFTER = 3;
/** A button below a paragraph without any sign of its own is that of the next offer, or of reading on. */
const FAINT = 0.1;

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
    const seeds = free(index) ? seedsOf(page, scores, index, threshold) : [];
    if (seeds.length === 0) continue;
    const run = widen({ page, scores, free }, seeds);
    const { start } = page.blocks[run[0]!]!;
    // After the body stand the publisher's newsletter, its app and its shop on every page: furniture, not a part of the article.
    if (
      start >= article.end &&
      !(page.blocks[index]!.kept && scores[index]!.counts.price) &&
      !scores[index]!.counts.leaves &&
      !scores[index]!.affiliate
    )
      continue;
    if (wordsOf(page.text.slice(start, page.blocks[run.at(-1)!]!.end)).length < MIN_WORDS) continue;
    for (const at of run) used.add(at);
    runs.push(run);
  }
  return runs;
}

const usable = (page: Page, index: number): boolean => {
  const { visible, chrome, kind, level } = page.blocks[index]!;
  return visible && !chrome && !(kind === 'heading' && level === 1);
};

/** The blocks by which a unit promotes, neighbours: one of its own, or all to the button that follows it; none when it does not. */
function seedsOf(page: Page, scores: readonly UnitScore[], index: number, threshold: number): number[] {
  const own = scores[index]!;
  if (own.score >= threshold) return [index];
  let next = index + 1;
  while (scores[next] === own) next += 1;
  const button = page.blocks[next];
  if (!button || own.score <= FAINT || button.linkShare < WHOLE_LINK || !scores[next]!.hasWayOut || !sameContainer(page, index, next))
    return [];
  if (likelihood(together([own, scores[next]!])) < threshold) return [];
  return Array.from({ length: next - index + 1 }, (_, step) => index + step);
}
