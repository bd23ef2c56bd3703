/** Which passage is at a point of the screen. */
import { around, type Box, holds, type Point } from './geometry.ts';
import { type Located, lengthOf } from './locate.ts';

/** The space between two lines, at most. */
export const LINE_GAP = 6;

type CaretFinder = (x: number, y: number, options?: { shadowRoots: ShadowRoot[] }) => CaretPosition | null;

/** The passage whose words are at the point; of several, the one with the fewest words. */
export function passageAt(document: Document, located: readonly Located[], point: Point): Located | null {
  const find = (Document.prototype as { caretPositionFromPoint?: CaretFinder }).caretPositionFromPoint;
  if (!find || located.length === 0) return null;
  const caret = find.call(document, point.x, point.y, { shadowRoots: shadowRootsOf(located) });
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  // The browser answers with the nearest words, however far: they must be under the pointer.
  const holding = (range: Range) => range.isPointInRange(offsetNode, offset) && boxesOf([range]).some((box) => holds(box, point, LINE_GAP));
  const hits = located.filter(({ ranges }) => ranges.some(holding));
  return hits.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
}

/** The lines that passages take up on the screen now. */
export const boxesOf = (ranges: readonly Range[]): DOMRect[] =>
  ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);

function shadowRootsOf(located: readonly Located[]): ShadowRoot[] {
  const roots = new Set(located.flatMap(({ ranges }) => ranges.map(({ startContainer }) => startContainer.getRootNode())));
  return [...roots].filter((root): root is ShadowRoot => root instanceof ShadowRoot);
}

/** What is seen of them in a window of this height; null = nothing is. */
export const seenBox = (ranges: readonly Range[], height: number): Box | null =>
  around(boxesOf(ranges).filter(({ top, bottom }) => bottom > 0 && top < height));
