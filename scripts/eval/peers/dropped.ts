/** A reader view taken for an ad detector: what it leaves out between the headline and the last block it keeps counts as promotion. */
import type { Block, Page } from '../../../lib/model/page.ts';
import { isWithin, phrase, runsOf, share, words } from '../text.ts';
import type { PeerFinding } from './finding.ts';

/** A block is kept when half of it is. */
const KEPT = 0.5;
/**
 * Shorter blocks make no run of four words: they are looked for as they are. "Home" in the footer is then taken for kept when the article
 * says it, so that the last block that is kept must be longer.
 */
const SHORT_WORDS = 4;

/** @param kept the reader view's text, '' where it finds no article */
export function droppedBy(kept: string, page: Pick<Page, 'text' | 'blocks' | 'article'>): PeerFinding {
  const keptRuns = runsOf(kept);
  const keptPhrase = phrase(kept);
  const textOf = ({ start, end }: Block) => page.text.slice(start, end);
  const isKept = (text: string) =>
    words(text).length < SHORT_WORDS ? isWithin(phrase(text), keptPhrase) : share(runsOf(text), keptRuns) >= KEPT;
  const lines = page.blocks
    .filter((block) => block.visible && words(textOf(block)).length > 0)
    .map((block) => ({ start: block.start, text: textOf(block), kept: isKept(textOf(block)) }));
  const last = lines.findLastIndex((line) => line.kept && words(line.text).length >= SHORT_WORDS);
  const first = page.article
    ? lines.findIndex(({ start }) => start > page.article!.start) // the headline itself is no part of a reader view's text
    : lines.findIndex((line) => line.kept);
  const promotions: PeerFinding['promotions'] = [];
  let open: string[] = [];
  for (const { text, kept: stays } of lines.slice(Math.max(0, first), last + 1)) {
    if (!stays) open.push(text);
    if (!stays || open.length === 0) continue;
    promotions.push({ text: open.join('\n'), inArticle: true });
    open = [];
  }
  return { article: last >= 0, promotions, labels: [] };
}
