/**
 * The page in units: blocks that stand together by the way the page is built, so that what one of them says speaks for all. A box with a
 * heading, a paragraph and a button is one unit; a chapter with several paragraphs is as many.
 */
import type { Page } from '../model/page.ts';
import { firstAfter } from '../text/ranges.ts';
import { isBodyLike } from './elements.ts';
import { WHOLE_LINK } from './link-signs.ts';

/** Longer than any ad box seen; what is longer is a section of the article. */
export const MAX_UNIT = 2_500;
/** A line of this many characters is a paragraph; shorter ones are headlines, list items, buttons and small print. */
export const PARAGRAPH = 140;
/** More lines of text than a box has between its headline and its button are running text in short paragraphs. */
const MAX_LINES = 5;
/** No line of a product's card is longer: title, badge, features, prices and at its end a button; and so many lines of text it has. */
const CARD_LINE = 90;
const MAX_CARD = 14;
/** Lines parted by single breaks make one paragraph only while they are few: some pages break every paragraph so. */
const MAX_TIGHT = 5;

/** For each block the index of its unit; units are numbered in reading order, and their blocks are neighbours. */
export function unitsOf(page: Page): number[] {
  const units: number[] = new Array(page.blocks.length).fill(-1);
  const children = childrenOf(page);
  let unit = 0;
  const take = (from: number, to: number): void => {
    units.fill(unit, from, to);
    unit += 1;
  };
  const visit = (element: number, from: number, to: number): void => {
    if (to <= from) return;
    if (isUnit(page, element, from, to)) {
      take(from, to);
      return;
    }
    let at = from;
    for (const child of children[element] ?? []) {
      const { start, end } = page.elements[child]!;
      if (end <= start) continue;
      const first = Math.min(to, Math.max(at, firstAfter(page.blocks, start - 1)));
      const after = Math.min(to, Math.max(first, firstAfter(page.blocks, end - 1)));
      // An inline element is a part of the line it stands in.
      if (page.blocks[first]?.element === element) continue;
      lines(page, at, first, take);
      visit(child, first, after);
      at = after;
    }
    lines(page, at, to, take);
  };
  visit(0, 0, page.blocks.length); // the body
  return units;
}

function childrenOf(page: Page): number[][] {
  const children: number[][] = [];
  page.elements.forEach(({ parent }, index) => {
    const siblings = children[parent];
    if (siblings) siblings.push(index);
    else if (parent >= 0) children[parent] = [index];
  });
  return children;
}

/** Text that stands directly in a container: lines parted by single breaks belong together. */
function lines(page: Page, from: number, to: number, take: (from: number, to: number) => void): void {
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    if (at < to && page.blocks[at]!.tight && at - start < MAX_TIGHT) continue;
    take(start, at);
    start = at;
  }
}

/** A box of its own, or no more than one paragraph with what goes with it. */
function isUnit(page: Page, element: number, from: number, to: number): boolean {
  const { style, isBlock } = page.elements[element]!;
  const blocks = page.blocks.slice(from, to);
  if (isBodyLike(page, element) || blocks.at(-1)!.end - blocks[0]!.start > MAX_UNIT) return false;
  if (blocks.every(({ element: own, tight }, index) => own === element && (index === 0 || tight))) return blocks.length <= MAX_TIGHT;
  const paragraphs = blocks.filter(({ start, end, kind }) => kind !== 'heading' && end - start > PARAGRAPH).length;
  const lines = blocks.filter(({ kind }) => kind === 'text').length;
  const isCard = lines <= MAX_CARD && blocks.every(({ start, end }) => end - start <= CARD_LINE) && blocks.at(-1)!.linkShare >= WHOLE_LINK;
  return (paragraphs <= 1 && lines <= MAX_LINES) || isCard || (isBlock && (style.background !== null || style.border));
}
