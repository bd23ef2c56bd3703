/**
 * Where the promotion that a label announces begins and ends. A label in a box speaks for the box. A label in the flow of the text speaks
 * for what follows it as long as that promotes, else for what stands before it, else for nothing: an empty slot.
 */
import type { LabelHit } from '../model/hits.ts';
import type { Block, Page } from '../model/page.ts';
import { ancestors } from '../page/article.ts';
import { rangeAt } from '../text/ranges.ts';
import { contains, isBesideEmptySlot, isBodyLike, parentOf } from './elements.ts';
import type { UnitScore } from './likelihood.ts';
import { MAX_UNIT, PARAGRAPH } from './units.ts';
import { sameContainer, widen } from './widen.ts';

/** After a label little is needed to believe it. */
const FIRST = 0.35;
/** After a label that names content, a link or a box is enough. */
const ANNOUNCED = 0.1;
/** A paragraph that looks like the article's own must promote more clearly: most labels in articles are empty slots. */
const FIRST_PARAGRAPH = 0.6;
/** A headline belongs to what follows it when that promotes so clearly. */
const NEXT = 0.34;
/** What stands before a label: the label below its ad. */
const CLEAR = 0.6;
/** A teaser is a link with little beside it. */
const MOSTLY_LINK = 0.5;
/** A box around label and teaser may have a line of its own for "about this ad"; less than this is no content. */
const TRIFLE = 25;
/** Links of a menu are this short, and so many. */
const MENU_LINK = 20;
const MENU_LINKS = 5;

export interface Context {
  page: Page;
  scores: readonly UnitScore[];
  labels: readonly LabelHit[];
  /** Blocks that are nothing but a label. */
  labelBlocks: ReadonlySet<number>;
}

/**
 * Indexes of the blocks the label speaks for, in reading order; empty = an empty slot.
 * @param taken blocks that labels before it speak for
 */
export function extentOf(context: Context, label: LabelHit, taken: ReadonlySet<number>): number[] {
  const { page, scores, labels, labelBlocks } = context;
  if (!label.inline && label.how === 'text' && isBesideEmptySlot(page, label.inner, label.element)) return [];
  const box = boxOf(context, label);
  if (box >= 0) return contentBlocks(context, box);
  const section = announcedSection(context, label);
  if (section.length > 0) return section;
  // What opens with a label of its own is the next ad.
  const labelled = new Set(
    labels.flatMap((other) =>
      other.inline && other.row.scope === 'label' && other.start !== label.start ? [rangeAt(page.blocks, other.start)] : [],
    ),
  );
  const free = (index: number): boolean =>
    page.blocks[index]!.visible &&
    !labelBlocks.has(index) &&
    !taken.has(index) &&
    !labelled.has(index) &&
    !isFurniture(page, [index], scores);
  const from = (seed: number): number[] => widen({ page, scores, free }, [seed]);
  const own = label.inline ? page.blocks.findIndex((block) => block.start <= label.start && label.end <= block.end) : -1;
  // The label opens or closes a text that is the promotion, or its beginning.
  const rest = own < 0 ? 0 : page.blocks[own]!.end - page.blocks[own]!.start - (label.end - label.start);
  if (rest > TRIFLE || (rest > TRIFLE / 2 && scores[own]!.score >= FIRST)) return from(own);
  const after = beside(context, label, 1);
  const before = beside(context, label, -1);
  const below = before >= 0 && free(before) && sharesParent(page, label, before) ? scores[before]!.score : 0;
  const ahead = after >= 0 && free(after) ? headOf(context, label, after) : -1;
  if (below >= CLEAR && (ahead < 0 || below > scores[ahead]!.score)) return from(before);
  if (ahead < 0) return [];
  const run = from(ahead);
  return run.includes(after) ? run : [after, ...run];
}

/** "Sponsored by X", "Promoted content": such words speak of what is there to read, never of a banner to be loaded. */
const namesContent = ({ row, sponsor }: LabelHit): boolean => row.wholeArticle === true || sponsor !== null;

/** The block after the label that promotes: the next one, or, behind a headline, the one after that; -1 when neither does. */
function headOf({ page, scores, labelBlocks }: Context, label: LabelHit, after: number): number {
  const block = page.blocks[after]!;
  const length = block.end - block.start;
  const needed = looksEditorial(block, scores[after]!) ? FIRST_PARAGRAPH : namesContent(label) ? ANNOUNCED : FIRST;
  if (scores[after]!.score >= needed) return after;
  const next = after + 1;
  const follows = page.blocks[next] && !labelBlocks.has(next) && sameContainer(page, after, next);
  return length <= PARAGRAPH && block.kind !== 'caption' && follows && scores[next]!.score >= NEXT ? next : -1;
}

/** Long running text that the article's own flow keeps, without a link out. */
const looksEditorial = ({ kept, start, end }: Block, { hasWayOut }: UnitScore): boolean => kept && end - start > PARAGRAPH && !hasWayOut;

/** The nearest visible block before or after the label that is no label; -1 where another label comes first. */
function beside({ page, labelBlocks }: Context, label: LabelHit, step: 1 | -1): number {
  let at = page.blocks.findIndex(({ start, end }) => (step > 0 ? start >= label.end : end > label.start || start >= label.start));
  if (step < 0) at = (at < 0 ? page.blocks.length : at) - 1;
  while (page.blocks[at] && !page.blocks[at]!.visible) at += step;
  return page.blocks[at] && !labelBlocks.has(at) ? at : -1;
}

/** The block stands beside the label, under the same parent. */
const sharesParent = (page: Page, label: LabelHit, block: number): boolean => {
  const { start, end } = page.blocks[block]!;
  return contains(page, Math.max(0, parentOf(page, label.element)), start, end);
};

/**
 * A line of its own that names a sponsor ("Today's issue is brought to you by X") announces the section up to the next heading, when that
 * section speaks of the sponsor or links out.
 */
function announcedSection({ page, scores, labelBlocks }: Context, label: LabelHit): number[] {
  const own = page.blocks.findIndex((block) => block.start <= label.start && label.end <= block.end);
  if (!label.sponsor || own < 0 || page.blocks[own]!.end - page.blocks[own]!.start > PARAGRAPH) return [];
  const section: number[] = [];
  const { article, blocks } = page;
  for (let at = own + 1; blocks[at] && !labelBlocks.has(at) && !(article && blocks[at]!.start >= article.end); at += 1) {
    if (blocks[at]!.kind === 'heading' && section.length > 0) break;
    if (blocks[at]!.visible) section.push(at);
  }
  if (section.length === 0 || lengthOf(page, section) > MAX_UNIT || isFurniture(page, section, scores)) return [];
  const [name] = label.sponsor.name.toLowerCase().split(/[\s.]/);
  const text = page.text.slice(page.blocks[section[0]!]!.start, page.blocks[section.at(-1)!]!.end).toLowerCase();
  return text.includes(name!) || section.some((index) => scores[index]!.hasWayOut) ? section : [];
}

/** Visible blocks inside an element that are more than a label. */
function contentBlocks({ page, labelBlocks }: Context, element: number): number[] {
  return page.blocks.flatMap((block, index) =>
    block.visible && !labelBlocks.has(index) && contains(page, element, block.start, block.end) ? [index] : [],
  );
}

const lengthOf = (page: Page, blocks: readonly number[]): number =>
  blocks.reduce((sum, i) => sum + page.blocks[i]!.end - page.blocks[i]!.start, 0);

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
  if (length > MAX_UNIT || isFurniture(page, blocks, scores)) return false;
  const others = context.labels.filter(
    (other) => !other.inline && other.start !== label.start && contains(page, element, other.start, other.end),
  );
  if (others.length > 0 || !(namesContent(label) || isAside(page, element) || holdsSign(context, blocks))) return false;
  // Editorial paragraphs that share a wrapper with a label are a chunk of the article, not a box; but what "paid content" is set off with is.
  const editorial = blocks.filter((index) => {
    const { kept, start, end } = page.blocks[index]!;
    const isSetOff = namesContent(label) && scores[index]!.counts.box;
    return kept && !isSetOff && scores[index]!.score < FIRST && end - start > PARAGRAPH;
  });
  return lengthOf(page, editorial) < length / 2;
}

/** Set apart from the article it stands in, by the page's own word; beside the article such elements are rails of anything. */
const isAside = ({ article, elements }: Page, element: number): boolean => {
  const { tag, start, end } = elements[element]!;
  return tag === 'aside' && article !== null && start >= article.start && end <= article.end;
};

/** Something in the box says advertising besides its looks; inside the article a link to click is enough. */
function holdsSign({ page, scores }: Context, blocks: readonly number[]): boolean {
  const { article } = page;
  return blocks.some((index) => {
    const { start, end, linkShare } = page.blocks[index]!;
    const inside = article !== null && start >= article.start && end <= article.end;
    return scores[index]!.findings.some(({ signal }) => signal !== 'appearance') || (inside && linkShare > MOSTLY_LINK);
  });
}

/** The article's headline, the site's own header above it, or a menu: no label speaks for them. */
const isInHeader = (page: Page, element: number): boolean => [...ancestors(page, element)].some(({ tag }) => tag === 'header');

function isFurniture(page: Page, part: readonly number[], scores: readonly UnitScore[]): boolean {
  const { article, blocks, links } = page;
  const unit = blocks.flatMap((block, index) => (part.includes(index) || scores[index] === scores[part[0]!] ? [block] : []));
  const [start, end] = [unit[0]!.start, unit.at(-1)!.end];
  if (article && start <= article.start && (article.start < end || isInHeader(page, unit[0]!.element))) return true;
  const inside = links.filter((link) => link.start >= start && link.end <= end && link.end > link.start);
  return inside.length >= MENU_LINKS && inside.reduce((sum, link) => sum + link.end - link.start, 0) / inside.length <= MENU_LINK;
}
