/** The article's range: headline to the last block of its body, as Readability sees the body. */
import type { Block, Page, PageElement } from '../model/page.ts';

/** Fewer characters of running text are a notice, a teaser list or a video page (Readability's own default is 500 for the whole). */
export const MIN_ARTICLE = 350;
/** Running text: long enough for a sentence and not mostly links. */
const MIN_PARAGRAPH = 60;
const MAX_LINK_SHARE = 0.5;
/** The body's container holds at least this share of the kept text; the rest are strays Readability took in from siblings. */
const ROOT_SHARE = 0.75;
/** A headline and the page's title share at least this much of the shorter one's words. */
const TITLE_LIKENESS = 0.6;

export const isParagraph = (block: Block): boolean =>
  block.kind !== 'heading' && block.kind !== 'control' && block.end - block.start >= MIN_PARAGRAPH && block.linkShare < MAX_LINK_SHARE;

export function findArticle(text: string, elements: readonly PageElement[], blocks: readonly Block[], title: string): Page['article'] {
  const kept = blocks.filter((block) => block.kept && block.visible);
  const paragraphs = kept.filter(isParagraph);
  const total = paragraphs.reduce((sum, block) => sum + block.end - block.start, 0);
  if (total < MIN_ARTICLE) return null;
  const root = commonRoot(elements, paragraphs, total * ROOT_SHARE);
  const inRoot = kept.filter((block) => isWithin(elements, block.element, root));
  const body = inRoot.filter(isParagraph);
  const first = body[0]!;
  const headline = findHeadline(text, blocks, first, title);
  const last = body.at(-1)!;
  return { start: headline?.start ?? inRoot[0]!.start, end: last.end, root };
}

/** The deepest element that holds `enough` characters of the paragraphs. */
function commonRoot(elements: readonly PageElement[], paragraphs: readonly Block[], enough: number): number {
  const length = new Map<number, number>();
  for (const { element, start, end } of paragraphs)
    for (let at = element; at >= 0; at = elements[at]!.parent) length.set(at, (length.get(at) ?? 0) + end - start);
  return Math.max(...[...length].filter(([, sum]) => sum >= enough).map(([element]) => element));
}

/** The element and those around it, from the inside out. */
export function* ancestors({ elements }: Pick<Page, 'elements'>, element: number): Generator<PageElement> {
  for (let at = element; at >= 0; at = elements[at]!.parent) yield elements[at]!;
}

export function isWithin(elements: readonly PageElement[], element: number, root: number): boolean {
  for (let at = element; at >= root; at = elements[at]!.parent) if (at === root) return true;
  return false;
}

/** The heading before the body that says what the page's title says; else the last h1 before it. */
function findHeadline(text: string, blocks: readonly Block[], first: Block, title: string): Block | null {
  const before = blocks.filter((block) => block.kind === 'heading' && block.visible && block.start <= first.start);
  const alike = before.filter((block) => likeness(text.slice(block.start, block.end), title) >= TITLE_LIKENESS);
  return alike.at(-1) ?? before.filter((block) => block.level === 1).at(-1) ?? null;
}

function likeness(a: string, b: string): number {
  const words = (value: string) => new Set(value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [x, y] = [words(a), words(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
}
