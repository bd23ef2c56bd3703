/** Which passage the reader has before them. */
import { boxesOf } from './hit.ts';
import type { Located } from './locate.ts';

/** Readers keep what they read in the upper part of the window. */
const READING_LINE = 1 / 3;

/** The index of the box nearest to the line people read at; -1 when none is seen. Of equally near ones the first. */
export function nearest(boxes: readonly { top: number; bottom: number }[], height: number): number {
  const line = height * READING_LINE;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  boxes.forEach(({ top, bottom }, index) => {
    if (bottom <= 0 || top >= height || bottom <= top) return;
    const distance = top > line ? top - line : line > bottom ? line - bottom : 0;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

/** The passage in view; a sentence before the stretch around it. Null when there is none. */
export function passageInView(located: readonly Located[], height: number): Located | null {
  const inner = [...located].sort((a, b) => Number(a.passage.part === 'stretch') - Number(b.passage.part === 'stretch'));
  const lines = inner.flatMap((passage) => boxesOf(passage.ranges).map(({ top, bottom }) => ({ passage, top, bottom })));
  return lines[nearest(lines, height)]?.passage ?? null;
}
