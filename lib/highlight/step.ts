/** Going from passage to passage in reading order, round the end. */
import { boxesOf } from './hit.ts';
import type { Located } from './locate.ts';

export type Direction = 1 | -1;

export interface Stop {
  passage: Located;
  /** Its first line, from the top of the window. */
  top: number;
}

/** Where a step may lead: what is shown on the page now, in reading order. */
export function stopsOf(located: readonly Located[]): Stop[] {
  return located
    .filter(({ passage }) => passage.stop)
    .flatMap((passage) => {
      const [first] = boxesOf(passage.ranges);
      return first ? [{ passage, top: first.top }] : [];
    })
    .sort((a, b) => inReadingOrder(a.passage.ranges[0]!, b.passage.ranges[0]!));
}

type Beginning = Pick<Range, 'startContainer' | 'startOffset'>;

/** 4 = following (DOM standard, compareDocumentPosition); ranges of two trees cannot be compared by their boundaries. */
export function inReadingOrder(a: Beginning, b: Beginning): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  return a.startContainer.compareDocumentPosition(b.startContainer) & 4 ? -1 : 1;
}

/**
 * @param tops of all stops, in reading order, from the top of the window; never empty.
 * @param current the stop the reader is at; -1 = none, then it goes by what is seen.
 */
export function nextStop(tops: readonly number[], current: number, direction: Direction): { index: number; wrapped: boolean } {
  const last = tops.length - 1;
  const next =
    current >= 0 ? current + direction : direction === 1 ? tops.findIndex((top) => top >= 0) : tops.findLastIndex((top) => top < 0);
  if (next < 0) return { index: direction === 1 ? 0 : last, wrapped: true };
  if (next > last) return { index: 0, wrapped: true };
  return { index: next, wrapped: false };
}
