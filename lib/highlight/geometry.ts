/** Boxes on the screen: which holds a point, and where a tooltip goes. In CSS pixels of the viewport. */

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** From what a tooltip points at, and from the edge of the window. A mouse pointer is about 20 high. */
const GAP = 6;
const MARGIN = 8;
export const POINTER_HEIGHT = 20;

/** @param slack how far outside still counts: the space between two lines belongs to a passage that spans them. */
export const holds = (box: Box, { x, y }: Point, slack = 0): boolean =>
  x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;

/** The smallest box around several; null around none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  return { left, top, right: Math.max(...boxes.map((box) => box.right)), bottom: Math.max(...boxes.map((box) => box.bottom)) };
}

/** The value, or the end of the span that it lies beyond. */
export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const overlaps = (at: Point, { width, height }: Size, box: Box): boolean =>
  at.x < box.right && at.x + width > box.left && at.y < box.bottom && at.y + height > box.top;

/** Where it fits: below or above what it belongs to, as asked for, else beside it; never over it, always inside the window. */
function fittingPlaces(about: Box, tip: Size, view: Size, prefer: 'below' | 'above'): Point[] {
  const x = clamp(about.left, MARGIN, Math.max(MARGIN, view.width - tip.width - MARGIN));
  const y = clamp(about.top, MARGIN, Math.max(MARGIN, view.height - tip.height - MARGIN));
  const below = about.bottom + GAP;
  const above = about.top - GAP - tip.height;
  const right = about.right + GAP;
  const left = about.left - GAP - tip.width;
  const under = below + tip.height <= view.height - MARGIN ? [{ x, y: Math.max(MARGIN, below) }] : [];
  const over = above >= MARGIN ? [{ x, y: Math.min(above, view.height - tip.height - MARGIN) }] : [];
  return [
    ...(prefer === 'below' ? [...under, ...over] : [...over, ...under]),
    ...(right + tip.width <= view.width - MARGIN ? [{ x: right, y }] : []),
    ...(left >= MARGIN ? [{ x: left, y }] : []),
  ];
}

/** CSS pixels. Further than this from what it belongs to, a tooltip would stand where nobody looks for it. */
export const NEAR = 120;

/**
 * Where a tooltip stands: beside what it belongs to, and over that only where the window leaves no other place.
 * @param spare lines that are being read: none of them is covered where there is a place that covers none
 */
export function placeTip(about: Box, tip: Size, view: Size, prefer: 'below' | 'above', spare: readonly Box[] = []): Point {
  const places = fittingPlaces(about, tip, view, prefer);
  const lines = spare.filter(({ top }) => top < about.bottom + NEAR);
  const beyond = around([about, ...lines])!.bottom;
  const further = beyond <= about.bottom + NEAR ? fittingPlaces({ ...about, bottom: beyond }, tip, view, 'below') : [];
  const free = [...places, ...further].find((place) => !spare.some((box) => overlaps(place, tip, box)));
  const [place] = free ? [free] : places;
  if (place) return place;
  // Nowhere free: at the edge that is further away.
  const x = clamp(about.left, MARGIN, Math.max(MARGIN, view.width - tip.width - MARGIN));
  return { x, y: view.height - about.bottom > about.top ? Math.max(MARGIN, view.height - tip.height - MARGIN) : MARGIN };
}
