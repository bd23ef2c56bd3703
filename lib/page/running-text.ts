/** The article's own sentences: those of its paragraphs and list items, each with the quotations in it. */
import type { Block, Page, Sentence } from '../model/page.ts';
import type { RunningSentence } from '../model/page-report.ts';
import type { Verdict } from '../model/report.ts';
import { describe } from '../text/anchor.ts';
import { quotations } from '../text/quotes.ts';
import { isParagraph, isWithin } from './article.ts';
import { MAX_BYLINE, mentionsNoSentence } from './byline.ts';

/** Sentences of the running text: none of a heading, byline, caption, table or control, and no line about the author. */
function runningSentences(page: Page, foot: number): Sentence[] {
  const running = runningBlocks(page, foot);
  return page.sentences.filter(({ start, end, block }) => running.has(block) && !isAboutAuthor(page, start, end));
}

/** "Ada Lund writes about money." A name of one word may be anybody's the article is about. */
function isAboutAuthor({ text, author }: Page, start: number, end: number): boolean {
  if (!author || !/\s/.test(author)) return false;
  const sentence = text.slice(start, end);
  return sentence.startsWith(author) && !/^[\p{L}\p{N}]/u.test(sentence.slice(author.length));
}

/** The element that holds what stands below the body: conditions, effects, who wrote it. Readability leaves that out. */
function footOf({ elements, article }: Page): number {
  const { root } = article!;
  for (let at = root; at >= 0; at = elements[at]!.parent) if (elements[at]!.tag === 'article') return at;
  return elements[root]!.parent;
}

/** Indexes of the article's kept paragraphs and list items, and of the paragraphs below its body in the `foot`, if that is an element. */
function runningBlocks(page: Page, foot: number): Set<number> {
  const { start, end } = page.article!;
  const times = page.elements.filter(({ tag }) => tag === 'time');
  const isByline = (block: Block): boolean => {
    if (block.end - block.start > MAX_BYLINE) return false;
    if (times.some((time) => time.start >= block.start && time.end <= block.end && time.end > time.start)) return true;
    const text = page.text.slice(block.start, block.end);
    return page.author !== null && text.includes(page.author) && mentionsNoSentence(text);
  };
  const found = new Set<number>();
  page.blocks.forEach((block, index) => {
    const isBelow = foot >= 0 && block.start >= end && !block.chrome && isParagraph(block) && isWithin(page.elements, block.element, foot);
    if (!block.visible || !(isBelow || (block.kept && block.start >= start && block.end <= end))) return;
    if ((block.kind === 'text' || block.kind === 'list-item') && !isByline(block)) found.add(index);
  });
  return found;
}

/**
 * The article's running text, sentence by sentence; nothing where there is no article. Of an advertorial the small print below it too: there it takes back
 * what the text promises. Elsewhere authors and teasers stand in that place.
 */
export function runningText(page: Page, verdict: Verdict): RunningSentence[] {
  if (!page.article) return [];
  const foot = verdict === 'advertorial' ? footOf(page) : -1;
  const ofBlock = new Map<number, ReturnType<typeof quotations>>();
  return runningSentences(page, foot).map(({ start, end, block }) => {
    const from = page.blocks[block]!.start;
    if (!ofBlock.has(block)) ofBlock.set(block, quotations(page.text.slice(from, page.blocks[block]!.end)));
    // The part of each quotation that falls into the sentence: one may open in the sentence before and close in the next.
    const quotes = ofBlock
      .get(block)!
      .map((quote) => ({ start: Math.max(0, quote.start + from - start), end: Math.min(end, quote.end + from) - start }))
      .filter((quote) => quote.end > quote.start);
    const links = page.links.filter((link) => link.start < end && link.end > start).map(({ href }) => href);
    return { at: describe(page.text, start, end), block, quotes, links };
  });
}
