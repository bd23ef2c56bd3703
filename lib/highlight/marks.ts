/** What marks.js does in a page: shows passages, goes to them, says what they are. Nothing of it is there until it is asked for. */
import { type MarkedPage, type MarkWords, UNMARKED } from '../model/marked.ts';
import type { Anchor } from '../model/report.ts';
import { around, type Box, holds, POINTER_HEIGHT, type Point } from './geometry.ts';
import { boxesOf, LINE_GAP, passageAt } from './hit.ts';
import { createHost } from './host.ts';
import { passageInView } from './in-view.ts';
import { scrollTo } from './jump.ts';
import { findAnchor, type Located, locate } from './locate.ts';
import { clear, clearCurrent, paint, paintCurrent } from './paint.ts';
import { createRail } from './rail.ts';
import { type Direction, nextStop, stopsOf } from './step.ts';
import { createTooltip } from './tooltip.ts';
import { watchReader } from './watch.ts';

export interface Marks {
  /** The style sheet that the background inserted last, by which alone it can take it out again; empty = none. */
  css: string;
  /** Paints the passages, in place of those before. @returns how many could not be found in the page as it is now. */
  show(page: MarkedPage): number;
  /** Takes away all that is shown. */
  hide(): void;
  /** Scrolls to a passage and marks it. @returns whether it is still in the page. */
  jump(anchor: Anchor): boolean;
  /** Goes to the next promotion or label, or the one before, and says what it is. @returns whether there is one. */
  step(page: MarkedPage, direction: Direction): boolean;
  /** Tells a listener that has come what is before the reader. */
  greet(): void;
  /** Whether a node is the element that stands in the page while something is shown. */
  isOurs(node: unknown): boolean;
}

/** Who is told what the reader does with the passages. */
export interface MarksListener {
  /** Somebody listens. */
  isHeard(): boolean;
  /** A passage was clicked (its id in the report), or its mark. */
  picked(id: string): void;
  /** Another passage is before the reader now, or none is. */
  inView(id: string | null): void;
}

/** Where the pointer is, it hides what lies under it. */
const underPointer = ({ x, y }: Point): Box => ({ left: x, right: x, top: y - LINE_GAP, bottom: y + POINTER_HEIGHT });

export function createMarks(document: Document, listener: MarksListener): Marks {
  const view = document.defaultView!;
  let painted: readonly Located[] | null = null;
  let words: MarkWords = UNMARKED.words;
  /** What the tooltip belongs to: a passage that was gone to, whose place it keeps, or one under the pointer. */
  let about: { located: Located; gone: boolean; boxes: readonly Box[] } | null = null;
  /** The passage last gone to. */
  let current: readonly Range[] | null = null;
  let currentId = '';
  let seen: string | null = null;
  let stopWatching: (() => void) | null = null;

  const host = createHost(document);
  const tooltip = createTooltip(host, view, () => words.language);
  const rail = createRail(document, host, {
    pick: (located) => {
      goTo(located);
      listener.picked(located.passage.id);
    },
    point: (located, box) => {
      about = { located, gone: false, boxes: [box] };
      tooltip.show(located.passage, box, 'below', false);
    },
    leave: () => about?.gone || endTip(),
  });

  function watch(): void {
    stopWatching ??= watchReader(document, { move, rest, leave, press: dismiss, click, scroll, scrolled, escape: dismiss }, host.is);
  }

  function endTip(): void {
    tooltip.hide();
    about = null;
  }

  /** Takes away what is of the moment; what is painted stays. */
  function dismiss(): void {
    endTip();
    if (current) clearCurrent();
    current = null;
    currentId = '';
    if (painted) return;
    stopWatching?.();
    stopWatching = null;
  }

  function leave(): void {
    if (about && !about.gone) endTip();
  }

  function move(point: Point): void {
    if (about?.gone) return;
    if (about && (tooltip.covers(point) || !about.boxes.some((box) => holds(box, point, LINE_GAP)))) endTip();
  }

  function rest(point: Point): void {
    if (!painted || (about && !about.gone)) return;
    const located = passageAt(document, painted, point);
    if (!located || located.passage.id === about?.located.passage.id) return;
    about = { located, gone: false, boxes: boxesOf(located.ranges) };
    tooltip.show(located.passage, underPointer(point), 'below', false);
  }

  function click(point: Point, byTouch: boolean): void {
    const located = painted && passageAt(document, painted, point);
    if (!located) return;
    listener.picked(located.passage.id);
    if (!byTouch) return;
    about = { located, gone: true, boxes: [] };
    tooltip.show(located.passage, underPointer(point), 'above', true);
  }

  function scroll(): void {
    if (about?.gone) {
      const box = seenBox(about.located.ranges);
      if (box) tooltip.move(box);
      else endTip();
    } else endTip();
  }

  function scrolled(): void {
    if (!painted || !listener.isHeard()) return;
    const now = passageInView(painted, view.innerHeight)?.passage.id ?? null;
    if (now !== seen) listener.inView(now);
    seen = now;
  }

  const seenBox = (ranges: readonly Range[]): Box | null =>
    around(boxesOf(ranges).filter(({ top, bottom }) => bottom > 0 && top < view.innerHeight));

  function mark(ranges: readonly Range[]): void {
    scrollTo(document, ranges);
    paintCurrent(ranges);
    current = ranges;
    watch();
  }

  function goTo(located: Located, place = ''): void {
    dismiss();
    mark(located.ranges);
    currentId = located.passage.id;
    const box = seenBox(located.ranges) ?? boxesOf(located.ranges)[0];
    if (!box) return;
    about = { located, gone: true, boxes: [] };
    tooltip.show({ ...located.passage, place }, box, 'below', true);
  }

  return {
    css: '',
    show(page) {
      words = page.words;
      endTip();
      const { located, missing } = locate(document, page.passages);
      painted = located;
      paint(located);
      rail.show(located);
      watch();
      scrolled();
      return missing;
    },
    hide() {
      painted = null;
      seen = null;
      dismiss();
      rail.hide();
      clear();
    },
    jump(anchor) {
      const ranges = findAnchor(document, anchor);
      if (ranges.length === 0) return false;
      dismiss();
      mark(ranges);
      return true;
    },
    step(page, direction) {
      words = page.words;
      const stops = stopsOf(locate(document, page.passages).located);
      if (stops.length === 0) {
        dismiss();
        watch();
        tooltip.show({ kind: 'none', title: words.none, lines: [] }, { left: 0, top: 0, right: 0, bottom: 0 }, 'below', true);
        return false;
      }
      const at = current && seenBox(current) ? stops.findIndex(({ passage: { passage } }) => passage.id === currentId) : -1;
      const { index, wrapped } = nextStop(
        stops.map(({ top }) => top),
        at,
        direction,
      );
      const note = wrapped ? [direction === 1 ? words.fromTop : words.fromEnd] : [];
      goTo(stops[index]!.passage, [...note, `${index + 1} / ${stops.length}`].join(' · '));
      return true;
    },
    greet() {
      seen = null;
      scrolled();
    },
    isOurs: host.is,
  };
}
