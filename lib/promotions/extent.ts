/**
 * Where the promotion that a label announces begins and ends. A label in a box speaks for the box. A label in the flow of the text speaks
 * for what follows it as long as that promotes, else for what stands before it, else for nothing: an empty slot.
 */
import type { LabelHit } from '../model/hits.ts';
import type { Page } from '../model/page.ts';
import { childToward, contains, isBesideEmptySlot, isBodyLike, parentOf } from './elements.ts';
import type { UnitScore } from './likelihood.ts';

/** Longer than any ad box seen; what is longer is a section of the article. */
const MAX_BOX = 2_500;
/** After a label little is needed to believe it; to go on from one unit to the next, more. */
const FIRST = 0.24;
/** After a label that names content, a link or a box is enough. */
const ANNOUNCED = 0.1;
/** A paragraph that looks like the article's own must promote more clearly: most labels in articles are empty slots. */
const FIRST_PARAGRAPH = 0.45;
const NEXT = 0.34;
/** What stands before a label: the label below its ad. */
const CLEAR = 0.6;
/** A headline or a line of a banner; longer units without a sign are editorial text. */
const SHORT = 140;
/** A teaser is a link with little beside it. */
const MOSTLY_LINK = 0.5;
/** A box around label and teaser may have a line of its own for "about this ad"; less than this is no content. */
const TRIFLE = 25;

export interface Context {
  page: Page;
  scores: readonly UnitScore[];
  labels: readonly LabelHit[];
  /** Blocks that are nothing but a label. */
  labelBlocks: ReadonlySet<number>;
}

/** Indexes of the blocks the label speaks for, in reading order; empty = an empty slot. */
export function extentOf(context: Context, label: LabelHit): number[] {
  if (!label.inline && label.how === 'text' && isBesideEmptySlot(context.page, label.inner, label.element)) return [];
  const box = boxOf(context, label);
  if (box >= 0) return contentBlocks(context, box);
  const section = announcedSection(context, label);
  if (section.length > 0) return section;
  const ahead = flowAfter(context, label);
  return ahead.length > 0 ? ahead : flowBefore(context, label);
}

/** "Sponsored by X", "Promoted content": such words speak of what is there to read, never of a banner to be loaded. */
export const namesContent = ({ row, sponsor }: LabelHit): boolean => row.wholeArticle === true || sponsor !== null;

/**
 * A line of its own that names a sponsor ("Today's issue is brought to you by X") announces the section up to the next heading, when that
 * section speaks of the sponsor or links out.
 */
function announcedSection(context: Context, label: LabelHit): number[] {
  const { page, scores } = context;
  const own = page.blocks.findIndex((block) => block.start <= label.start && label.end <= block.end);
  if (!label.sponsor || own < 0 || page.blocks[own]!.end - page.blocks[own]!.start > SHORT) return [];
  const section: number[] = [];
  for (const unit of unitsBeside(context, { ...label, end: page.blocks[own]!.end }, 1)) {
    if (unit.some((index) => page.blocks[index]!.kind === 'heading') && section.length > 0) break;
    section.push(...unit);
    if (lengthOf(page, section) > MAX_BOX) return [];
  }
  const [name] = label.sponsor.name.toLowerCase().split(/[\s.]/);
  const speaksOfSponsor = section.some((index) =>
    page.text.slice(page.blocks[index]!.start, page.blocks[index]!.end).toLowerCase().includes(name!),
  );
  return speaksOfSponsor || section.some((index) => scores[index]!.hasWayOut) ? section : [];
}

/** Visible blocks inside an element that are more than a label. */
function contentBlocks({ page, labelBlocks }: Context, element: number): number[] {
  return page.blocks.flatMap((block, index) =>
    block.visible && !labelBlocks.has(index) && contains(page, element, block.start, block.end) ? [index] : [],
  );
}

const lengthOf = (page: Page, blocks: readonly number[]): number =>
  blocks.reduce((sum, i) => sum + page.blocks[i]!.end - page.blocks[i]!.start, 0);
const best = ({ scores }: Context, blocks: readonly number[]): number => Math.max(0, ...blocks.map((index) => scores[index]!.score));

/** The smallest element that holds the label and something to label; -1 when that is no box. */
function boxOf(context: Context, label: LabelHit): number {
  const { page } = context;
  if (label.inline) return -1;
  let at = label.element;
  while (at >= 0 && lengthOf(page, contentBlocks(context, at)) < TRIFLE) at = parentOf(page, at);
  if (at < 0 || !isBox(context, label, at)) return -1;
  return at;
}

function isBox(context: Context, label: LabelHit, element: number): boolean {
  const { page, scores } = context;
  if (isBodyLike(page, element)) return false;
  const blocks = contentBlocks(context, element);
  const length = lengthOf(page, blocks);
  if (length > MAX_BOX || isFurniture(page, blocks)) return false;
  const others = context.labels.filter(
    (other) => other !== label && other.start !== label.start && contains(page, element, other.start, other.end),
  );
  if (others.some((other) => !other.inline)) return false;
  if (!namesContent(label) && !holdsSign(context, blocks)) return false;
  // Editorial paragraphs that share a wrapper with a label are a chunk of the article, not a box.
  const editorial = blocks.filter(
    (index) => page.blocks[index]!.kept && scores[index]!.score < FIRST && page.blocks[index]!.end - page.blocks[index]!.start > SHORT,
  );
  return lengthOf(page, editorial) < length / 2;
}

/** Something in the box says advertising besides its looks; inside the article a link to click is enough. */
function holdsSign({ page, scores }: Context, blocks: readonly number[]): boolean {
  const { article } = page;
  const inside =
    article !== null && blocks.some((index) => page.blocks[index]!.start >= article.start && page.blocks[index]!.end <= article.end);
  return blocks.some(
    (index) =>
      scores[index]!.findings.some(({ signal }) => signal !== 'appearance') || (inside && page.blocks[index]!.linkShare > MOSTLY_LINK),
  );
}

/** The units that follow the label among its siblings: each an element set beside it, or one block of its own container. */
function unitsBeside(context: Context, label: LabelHit, direction: 1 | -1): number[][] {
  const { page, labelBlocks } = context;
  let at = label.element;
  let container =
    contains(page, at, label.start, label.end) && page.elements[at]!.end - page.elements[at]!.start > label.end - label.start
      ? at
      : parentOf(page, at);
  const beyond = (index: number) => (direction > 0 ? page.blocks[index]!.start >= label.end : page.blocks[index]!.end <= label.start);
  for (; container >= 0; at = container, container = parentOf(page, container)) {
    const inside = contentBlocks(context, container).filter(beyond);
    if (inside.length === 0) {
      if (isBodyLike(page, container) || direction < 0) return [];
      continue;
    }
    if (direction < 0) inside.reverse();
    const units: number[][] = [];
    let lastKey = -1;
    for (const index of inside) {
      const previous = units.at(-1)?.at(-1);
      if (previous !== undefined && between(labelBlocks, previous, index)) break; // the next label speaks for itself
      const { element } = page.blocks[index]!;
      const key = element === container ? -1 : childToward(page, container, element);
      if (key >= 0 && key === lastKey) units.at(-1)!.push(index);
      else units.push([index]);
      lastKey = key;
    }
    return units.flatMap((unit) => (lengthOf(page, unit) > MAX_BOX ? unit.map((index) => [index]) : [unit]));
  }
  return [];
}

const between = (labelBlocks: ReadonlySet<number>, a: number, b: number): boolean => {
  for (let index = Math.min(a, b) + 1; index < Math.max(a, b); index += 1) if (labelBlocks.has(index)) return true;
  return false;
};

function flowAfter(context: Context, label: LabelHit): number[] {
  const { page } = context;
  const own = label.inline ? page.blocks.findIndex((block) => block.start <= label.start && label.end <= block.end) : -1;
  if (own >= 0 && page.blocks[own]!.end - label.end > TRIFLE / 2 && label.end < page.blocks[own]!.end)
    return [own, ...goOn(context, unitsBeside(context, label, 1), true)];
  if (own >= 0 && label.start > page.blocks[own]!.start) return [own];
  return goOn(context, unitsBeside(context, label, 1), false, namesContent(label) ? ANNOUNCED : FIRST);
}

/** Takes units as long as they promote. `begun` = the promotion has begun before the first of them. */
function goOn(context: Context, units: readonly number[][], begun: boolean, first = FIRST): number[] {
  const taken: number[] = [];
  let waiting: number[] = [];
  for (const [position, unit] of units.entries()) {
    if (isFurniture(context.page, unit)) break;
    const score = best(context, unit);
    const needed = begun || taken.length > 0 ? NEXT : looksEditorial(context, unit) ? FIRST_PARAGRAPH : first;
    const isHeadline = lengthOf(context.page, unit) <= SHORT;
    if (score >= needed) taken.push(...waiting, ...unit);
    else if (isHeadline && waiting.length === 0 && promisesMore(context, units, position)) {
      waiting = [...unit];
      continue;
    } else break;
    waiting = [];
  }
  return taken;
}

/** Links of a menu are this short. */
const MENU_LINK = 20;
const MENU_LINKS = 5;

/** The article's headline, or a menu: no label speaks for them. */
function isFurniture({ article, blocks, links }: Page, unit: readonly number[]): boolean {
  const [start, end] = [blocks[unit[0]!]!.start, blocks[unit.at(-1)!]!.end];
  if (article && start <= article.start && article.start < end) return true;
  const inside = links.filter((link) => link.start >= start && link.end <= end && link.end > link.start);
  return inside.length >= MENU_LINKS && inside.reduce((sum, link) => sum + link.end - link.start, 0) / inside.length <= MENU_LINK;
}

/** Long running text that the article's own flow keeps, without a link out. */
const looksEditorial = ({ page, scores }: Context, unit: readonly number[]): boolean =>
  unit.some(
    (index) => page.blocks[index]!.kept && page.blocks[index]!.end - page.blocks[index]!.start > SHORT && !scores[index]!.hasWayOut,
  );

/** A short unit without a sign of its own belongs to the promotion when the next one clearly does: a headline, a product's name. */
const promisesMore = (context: Context, units: readonly number[][], position: number): boolean => {
  const next = units[position + 1];
  return next !== undefined && best(context, next) >= NEXT;
};

function flowBefore(context: Context, label: LabelHit): number[] {
  const taken: number[] = [];
  for (const unit of unitsBeside(context, label, -1)) {
    if (best(context, unit) < (taken.length === 0 ? CLEAR : NEXT)) break;
    taken.unshift(...unit.toSorted((a, b) => a - b));
  }
  return taken;
}
