/** Marks beside the scroll bar: where in the page there are passages. A slim strip that lets everything through but the marks themselves. */
import { MARK_LOOKS } from '../model/marked.ts';
import { read } from '../page/dom.ts';
import { clamp } from './geometry.ts';
import { boxesOf } from './hit.ts';
import type { Host } from './host.ts';
import type { Located } from './locate.ts';
import { mergeMarks, type RailMark } from './rail-marks.ts';
import { type ScrollArea, scrollAreaOf, scrollerOf } from './scroller.ts';
import { moveTo } from './tooltip.ts';

export interface Rail {
  /** Shows the marks of these passages, and keeps them right while the page changes its height. */
  show(located: readonly Located[]): void;
  hide(): void;
}

export interface RailEvents {
  /** A mark was clicked. */
  pick(passage: Located): void;
  /** The pointer is on a mark (its box), or has left it. */
  point(passage: Located, box: DOMRect): void;
  leave(): void;
}

/** Narrower windows have no room to give away. */
const NARROWEST_VIEW = 480;
const WIDTH = 10;
/** A scroll bar that is drawn over the page. */
const BAR = 14;
/** As in the style sheet. */
const LEAST_HEIGHT = 5;
/** A page that grows in many steps is measured once. */
const SETTLE_MS = 200;
/** The heights of so many parts of the page are watched. */
const MOST_WATCHED = 50;

export function createRail(document: Document, host: Host, events: RailEvents): Rail {
  const view = document.defaultView!;
  let located: readonly Located[] = [];
  let element: HTMLElement | null = null;
  let drawn = '';
  let timer = 0;
  let resized: ResizeObserver | null = null;

  const soon = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(() => view.requestAnimationFrame(update), SETTLE_MS);
  };

  function update(): void {
    if (!resized) return;
    const root = host.root();
    const area = root && view.innerWidth >= NARROWEST_VIEW && !document.fullscreenElement ? scrollAreaOf(document, root, located) : null;
    const marks = area && root ? marksIn(area, root) : [];
    if (area && marks.length > 0) draw(area, marks);
    else remove();
  }

  function marksIn(area: ScrollArea, root: Element): RailMark[] {
    const marks = located.flatMap(({ passage, ranges }, index) => {
      if (passage.part !== 'stretch') return [];
      return ranges.flatMap((range) => {
        if (boxesOf([range]).length === 0) return [];
        let { top, bottom } = range.getBoundingClientRect();
        const inner = scrollerOf(range.startContainer, root);
        // What a box inside it has scrolled away is found where that box is.
        if (inner && inner !== area.element) {
          const box = Element.prototype.getBoundingClientRect.call(inner);
          top = clamp(top, box.top, box.bottom);
          bottom = clamp(bottom, top, box.bottom);
        }
        const share = (y: number) => clamp((y - area.box.top + area.scrolled) / area.height, 0, 1);
        return [{ look: passage.look, start: share(top), end: share(bottom), index }];
      });
    });
    return mergeMarks(marks, LEAST_HEIGHT / Math.max(1, area.box.bottom - area.box.top));
  }

  function draw({ box, barOnTop, rightToLeft }: ScrollArea, marks: readonly RailMark[]): void {
    const now = JSON.stringify([box, barOnTop, rightToLeft, marks]);
    if (element?.isConnected && now === drawn) return;
    drawn = now;
    if (!element) {
      element = host.create('div', 'rail');
      element.setAttribute('popover', 'manual');
      // The same passages are reached by key, one after the other.
      element.setAttribute('aria-hidden', 'true');
    }
    element.replaceChildren(...marks.map(markElement));
    if (!host.add(element)) return;
    const gap = barOnTop ? BAR : 0;
    element.style.height = `${box.bottom - box.top}px`;
    moveTo(element, { x: rightToLeft ? box.left + gap : box.right - WIDTH - gap, y: box.top });
    // Where the page is zoomed, so is the strip: it must be as high as the window all the same.
    const { height } = element.getBoundingClientRect();
    if (height > 0) element.style.height = `${(box.bottom - box.top) ** 2 / height}px`;
  }

  function markElement({ look, start, end, index }: RailMark): HTMLElement {
    const mark = host.create('div', `mark ${MARK_LOOKS[look]} ${look}`);
    mark.style.top = `min(${start * 100}%, 100% - ${LEAST_HEIGHT}px)`;
    mark.style.height = `${(end - start) * 100}%`;
    const passage = located[index]!;
    // The page's focus and selection stay.
    mark.addEventListener('mousedown', (event) => event.preventDefault());
    mark.addEventListener('click', ({ isTrusted }) => isTrusted && events.pick(passage));
    mark.addEventListener('pointerenter', () => events.point(passage, mark.getBoundingClientRect()));
    mark.addEventListener('pointerleave', events.leave);
    return mark;
  }

  function remove(): void {
    if (element) host.remove(element);
    element = null;
  }

  function watch(): void {
    if (resized) return;
    resized = new ResizeObserver(soon);
    const root = host.root();
    const scroller = root && scrollAreaOf(document, root, located)?.element;
    const parts = scroller ? [scroller, ...read(scroller, 'children')].slice(0, MOST_WATCHED) : [];
    for (const part of [root, document.body, ...parts]) if (part) resized.observe(part);
    view.addEventListener('resize', soon);
    document.addEventListener('fullscreenchange', soon);
  }

  return {
    show(passages) {
      located = passages;
      watch();
      update();
    },
    hide() {
      resized?.disconnect();
      resized = null;
      view.removeEventListener('resize', soon);
      document.removeEventListener('fullscreenchange', soon);
      view.clearTimeout(timer);
      located = [];
      remove();
    },
  };
}
