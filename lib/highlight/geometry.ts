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

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Where a tooltip stands: below or above what it belongs to, whichever is asked for and has room, else beside it; always inside the window,
 * and over `about` only where the window leaves no other place.
 */
export function placeTip(about: Box, tip: Size, view: Size, prefer: 'below' | 'above'): Point {
  const x = clamp(about.left, MARGIN, Math.max(MARGIN, view.width - tip.width - MARGIN));
  const below = about.bottom + GAP;
  const above = about.top - GAP - tip.height;
  const fitsBelow = below + tip.height <= view.height - MARGIN;
  const fitsAbove = above >= MARGIN;
  if (fitsBelow && (prefer === 'below' || !fitsAbove)) return { x, y: Math.max(MARGIN, below) };
  if (fitsAbove) return { x, y: Math.min(above, view.height - tip.height - MARGIN) };
  const y = clamp(about.top, MARGIN, Math.max(MARGIN, view.height - tip.height - MARGIN));
  if (about.right + GAP + tip.width <= view.width - MARGIN) return { x: about.right + GAP, y };
  if (about.left - GAP - tip.width >= MARGIN) return { x: about.left - GAP - tip.width, y };
  // Nowhere free: at the edge that is further away.
  return { x, y: view.height - about.bottom > about.top ? Math.max(MARGIN, view.height - tip.height - MARGIN) : MARGIN };
}
