/** What marks.js does in a page: shows passages, goes to them, says what they are. Nothing of it is there until it is asked for. */
import { type MarkedPage, type MarkWords, UNMARKED } from '../model/marked.ts';
import type { Anchor } from '../model/report.ts';
import { createAttention } from './attention.ts';
import type { Point } from './geometry.ts';
import { passageAt, seenBox } from './hit.ts';
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

export function createMarks(document: Document, listener: MarksListener): Marks {
  const view = document.defaultView!;
  let painted: readonly Located[] | null = null;
  let words: MarkWords = UNMARKED.words;
  /** The passage last gone to. */
  let current: readonly Range[] | null = null;
  let currentId = '';
  let seen: string | null = null;
  let stopWatching: (() => void) | null = null;

  const host = createHost(document);
  const tooltip = createTooltip(host, view, () => words.language);
  const attention = createAttention(tooltip, view, () => painted ?? []);
  const rail = createRail(document, host, {
    pick: (located) => {
      goTo(located);
      listener.picked(located.passage.id);
    },
    point: attention.pointMark,
    leave: attention.leave,
  });

  function watch(): void {
    const { move, leave, scroll } = attention;
    stopWatching ??= watchReader(document, { move, rest, leave, press: dismiss, click, scroll, scrolled, escape: dismiss }, host.is);
  }

  /** Takes away what is of the moment; what is painted stays. */
  function dismiss(): void {
    attention.end();
    if (current) clearCurrent();
    current = null;
    currentId = '';
    if (painted) return;
    stopWatching?.();
    stopWatching = null;
  }

  function rest(point: Point): void {
    const located = painted && passageAt(document, painted, point);
    if (located && attention.isFree(located.passage.id)) attention.point(located, point);
  }

  function click(point: Point, byTouch: boolean): void {
    const located = painted && passageAt(document, painted, point);
    if (!located) return;
    listener.picked(located.passage.id);
    if (byTouch) attention.tap(located, point);
  }

  function scrolled(): void {
    if (!painted || !listener.isHeard()) return;
    const now = passageInView(painted, view.innerHeight)?.passage.id ?? null;
    if (now !== seen) listener.inView(now);
    seen = now;
  }

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
    attention.goTo(located, place);
  }

  return {
    css: '',
    show(page) {
      words = page.words;
      attention.end();
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
        tooltip.show({ look: 'none', title: words.none, lines: [] }, { left: 0, top: 0, right: 0, bottom: 0 }, 'below', true);
        return false;
      }
      const at =
        current && seenBox(current, view.innerHeight) ? stops.findIndex(({ passage: { passage } }) => passage.id === currentId) : -1;
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
