/** Questions about the tree of elements that the extent of a promotion hangs on. */
import type { Page } from '../model/page.ts';
import { isWithin } from '../page/article.ts';
import { sharedLength } from '../text/ranges.ts';

/** An element holding this share of the article's characters is its body, never a box inside it. */
const BODY_SHARE = 0.3;
/** What banners are loaded into. */
const SLOTS = new Set(['div', 'ins', 'iframe', 'aside', 'section']);
/** Without an article: longer than any ad box. */
const LONG = 3_000;

export const parentOf = (page: Page, element: number): number => page.elements[element]?.parent ?? -1;

export const contains = (page: Page, outer: number, start: number, end: number): boolean =>
  page.elements[outer]!.start <= start && end <= page.elements[outer]!.end;

/** The article's body or something around it: what it holds is the article, not a promotion. */
export function isBodyLike(page: Page, element: number): boolean {
  const { start, end, tag } = page.elements[element]!;
  if (tag === 'body' || tag === 'html' || tag === 'main') return true;
  const { article } = page;
  if (!article) return end - start > LONG;
  const root = page.elements[article.root]!;
  if (element === article.root || (start <= root.start && root.end <= end && element < article.root)) return true;
  return sharedLength(page.elements[element]!, article) > (article.end - article.start) * BODY_SHARE;
}

/** The child of `ancestor` that `element` stands in; `element` itself when it is the ancestor or stands outside it. */
export function childToward(page: Page, ancestor: number, element: number): number {
  let at = element;
  while (at >= 0) {
    const parent = parentOf(page, at);
    if (parent === ancestor) return at;
    at = parent;
  }
  return element;
}

/** The nearest element around `element` that is set off by a background or border of its own and is no body; -1 when there is none. */
export function visualBox(page: Page, element: number): number {
  for (let at = element; at >= 0 && !isBodyLike(page, at); at = parentOf(page, at)) {
    const { style, isBlock } = page.elements[at]!;
    if (isBlock && (style.background || style.border)) return at;
  }
  return -1;
}

/** Right beside the label stands an empty slot, in a wrapper of theirs or among its siblings. `inner` and `outer` hold the label alone. */
export function isBesideEmptySlot(page: Page, inner: number, outer: number): boolean {
  for (let at = inner; at >= outer; at = parentOf(page, at)) {
    if (isEmptySlot(page, siblingOf(page, at, 1))) return true;
    // Before the label it is the label's own only inside the wrapper; outside it may be anybody's.
    if (at > outer && isEmptySlot(page, siblingOf(page, at, -1))) return true;
  }
  return false;
}

/** The element before or after `element` under the same parent; -1 when there is none. */
function siblingOf(page: Page, element: number, step: 1 | -1): number {
  const { parent } = page.elements[element]!;
  for (let at = element + step; at > parent && at < page.elements.length; at += step) if (page.elements[at]!.parent === parent) return at;
  return -1;
}

/** A place that a banner is loaded into, and none was: no text, no picture, no link. */
function isEmptySlot(page: Page, element: number): boolean {
  const slot = page.elements[element];
  if (!slot || slot.end > slot.start || !SLOTS.has(slot.tag)) return false;
  for (let inside = element + 1; inside < page.elements.length && isWithin(page.elements, inside, element); inside += 1)
    if (['img', 'picture', 'a', 'svg'].includes(page.elements[inside]!.tag)) return false;
  return true;
}
