/** Which passage the tooltip is about: one under the pointer, or one that was gone to or tapped, beside which it stays. */
import { following } from './following.ts';
import { type Box, holds, NEAR, POINTER_HEIGHT, type Point } from './geometry.ts';
import { boxesOf, LINE_GAP, seenBox } from './hit.ts';
import type { Located } from './locate.ts';
import type { Tooltip } from './tooltip.ts';

export interface Attention {
  /** The pointer rests on a passage. */
  point(located: Located, at: Point): void;
  /** The pointer is on a passage's mark beside the scroll bar. */
  pointMark(located: Located, mark: Box): void;
  /** A finger tapped a passage. */
  tap(located: Located, at: Point): void;
  /** A passage was gone to. @param place which of how many it is; empty = not said. */
  goTo(located: Located, place: string): void;
  /** The pointer moves. */
  move(to: Point): void;
  /** The pointer left the window, or the mark. */
  leave(): void;
  /** The page moved under it. */
  scroll(): void;
  /** The pointer may bring this passage up: it brought up no other, and it is not the one that is shown. */
  isFree(id: string): boolean;
  end(): void;
}

/** Where the pointer is, and the lines of the passage near it: the tooltip must not hide what it explains. */
export function aroundPointer(at: Point, boxes: readonly Box[]): Box {
  const pointer = underPointer(at);
  const near = boxes.filter(({ top, bottom }) => bottom > at.y - NEAR && top < at.y + NEAR);
  return {
    ...pointer,
    top: Math.min(pointer.top, ...near.map(({ top }) => top)),
    bottom: Math.max(pointer.bottom, ...near.map(({ bottom }) => bottom + LINE_GAP)),
  };
}

/** Where the pointer is, it hides what lies under it. */
const underPointer = ({ x, y }: Point): Box => ({ left: x, right: x, top: y - LINE_GAP, bottom: y + POINTER_HEIGHT });

/** @param painted all that is marked now, in any order */
export function createAttention(tooltip: Tooltip, view: Window, painted: () => readonly Located[]): Attention {
  /** `stays` = it does not go with the pointer; else the pointer is in one of the boxes. */
  let about: { located: Located; read: readonly Located[]; stays: boolean; boxes: readonly Box[] } | null = null;

  /** What a reader of a passage has before them: it, and the marked one they come to next. */
  function readFrom(located: Located): Located[] {
    const next = following(located, painted());
    return next ? [located, next] : [located];
  }

  const linesOf = (passages: readonly Located[]): Box[] => passages.flatMap(({ ranges }) => boxesOf(ranges));

  function end(): void {
    tooltip.hide();
    about = null;
  }

  return {
    point(located, at) {
      const boxes = boxesOf(located.ranges);
      about = { located, read: readFrom(located), stays: false, boxes };
      tooltip.show(located.passage, aroundPointer(at, boxes), 'below', false, linesOf(about.read));
    },
    pointMark(located, mark) {
      about = { located, read: [], stays: false, boxes: [mark] };
      tooltip.show(located.passage, mark, 'below', false);
    },
    tap(located, at) {
      about = { located, read: readFrom(located), stays: true, boxes: [] };
      tooltip.show(located.passage, underPointer(at), 'above', true, linesOf(about.read));
    },
    goTo(located, place) {
      const box = seenBox(located.ranges, view.innerHeight) ?? boxesOf(located.ranges)[0];
      if (!box) return;
      about = { located, read: readFrom(located), stays: true, boxes: [] };
      tooltip.show({ ...located.passage, place }, box, 'below', true, linesOf(about.read));
    },
    move(to) {
      if (!about || about.stays) return;
      if (tooltip.covers(to) || !about.boxes.some((box) => holds(box, to, LINE_GAP))) end();
    },
    leave() {
      if (about && !about.stays) end();
    },
    scroll() {
      const box = about?.stays ? seenBox(about.located.ranges, view.innerHeight) : null;
      if (about && box) tooltip.move(box, linesOf(about.read));
      else end();
    },
    isFree: (id) => !about || (about.stays && about.located.passage.id !== id),
    end,
  };
}
