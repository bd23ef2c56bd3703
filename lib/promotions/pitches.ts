/** Pitches of several paragraphs: the last of them links to whom all speak of, and nothing else on the page names it. */
import type { Page } from '../model/page.ts';
import { rangeAt } from '../text/ranges.ts';
import { MIN_NAME } from './link-signs.ts';
import { nameSpelledByHost } from './sponsor.ts';
import { MAX_UNIT } from './units.ts';

/** So many blocks before the link its name may stand. */
const REACH = 3;

/**
 * Units that are one pitch become one.
 * @param units for each block the index of its unit
 * @param labelBlocks no pitch runs across a label
 */
export function joinPitches(page: Page, units: readonly number[], labelBlocks: ReadonlySet<number>): number[] {
  const joined = [...units];
  const { article, blocks, links } = page;
  const lower = page.text.toLowerCase();
  const isPart = (at: number): boolean => {
    const { kind, visible, kept, start } = blocks[at]!;
    return kind === 'text' && visible && kept && !labelBlocks.has(at) && start > article!.start;
  };
  for (const link of links) {
    if (!article || !link.external || link.end <= link.start || link.end > article.end) continue;
    const own = rangeAt(blocks, link.start);
    let from = own;
    while (from >= 0 && own - from <= REACH && isPart(from)) from -= 1;
    from += 1;
    if (from >= own) continue;
    const { end } = blocks[own]!;
    const name = nameSpelledByHost(page, [link], { start: blocks[from]!.start, end })?.name.toLowerCase();
    if (!name || name.length < MIN_NAME || lower.lastIndexOf(name) > end) continue;
    const first = rangeAt(blocks, lower.indexOf(name));
    if (first < from || end - blocks[first]!.start > MAX_UNIT) continue;
    joined.fill(joined[first]!, first, own + 1);
  }
  return joined;
}
