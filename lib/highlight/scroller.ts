/** What scrolls a passage: the page itself, or a box inside it, as in many applications. */
import { read, styleOf } from '../page/dom.ts';
import type { Box } from './geometry.ts';
import type { Located } from './locate.ts';

/** What is scrolled, as far as marks beside it need it. */
export interface ScrollArea {
  /** Null = the page. */
  element: Element | null;
  /** Where it is on the screen, without its scroll bars. */
  box: Box;
  /** Height of all it holds, and how far it is scrolled. */
  height: number;
  scrolled: number;
  /** Its scroll bar, drawn over its content, needs the edge. */
  barOnTop: boolean;
  rightToLeft: boolean;
}

/** A pixel more is rounding. */
const isTaller = (element: Element): boolean => read(element, 'scrollHeight') > read(element, 'clientHeight') + 1;

/** What stands for the page's own scrolling: its body, in quirks mode. */
const pageOf = (document: Document, root: Element): Element =>
  Object.getOwnPropertyDescriptor(Document.prototype, 'scrollingElement')?.get?.call(document) ?? root;

/** The page, or else the box that scrolls most of the passages; null when nothing needs to be scrolled. */
export function scrollAreaOf(document: Document, root: Element, located: readonly Located[]): ScrollArea | null {
  const page = pageOf(document, root);
  if (isTaller(page) && styleOf(root)?.overflowY !== 'hidden') return pageArea(document, root, page);
  const votes = new Map<Element, number>();
  for (const { ranges } of located) {
    const scroller = scrollerOf(ranges[0]!.startContainer, root);
    if (scroller) votes.set(scroller, (votes.get(scroller) ?? 0) + 1);
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  return most ? boxArea(document, most[0]) : null;
}

/** The nearest box around a node that scrolls it; null = the page does. */
export function scrollerOf(node: Node, root: Element): Element | null {
  for (let at: Node | null = node; at && at !== root; at = read(at, 'parentNode') ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at instanceof Element && isTaller(at) && /auto|scroll/.test(styleOf(at)?.overflowY ?? '')) return at;
  }
  return null;
}

function pageArea(document: Document, root: Element, page: Element): ScrollArea {
  const view = document.defaultView!;
  const width = read(page, 'clientWidth');
  const rightToLeft = styleOf(root)?.direction === 'rtl';
  // A bar of its own on the left moves the page to the right; a fixed box begins where the page does.
  return {
    element: null,
    box: { left: 0, top: 0, right: width, bottom: read(page, 'clientHeight') },
    height: read(page, 'scrollHeight'),
    scrolled: view.scrollY,
    barOnTop: view.innerWidth <= width,
    rightToLeft,
  };
}

function boxArea(document: Document, element: Element): ScrollArea {
  const view = document.defaultView!;
  const { left, top } = Element.prototype.getBoundingClientRect.call(element);
  const start = { left: left + read(element, 'clientLeft'), top: top + read(element, 'clientTop') };
  const style = styleOf(element);
  const borders = Number.parseFloat(style?.borderLeftWidth ?? '') + Number.parseFloat(style?.borderRightWidth ?? '');
  const width = read(element, 'clientWidth');
  return {
    element,
    box: {
      left: start.left,
      top: Math.max(0, start.top),
      right: start.left + width,
      bottom: Math.min(view.innerHeight, start.top + read(element, 'clientHeight')),
    },
    height: read(element, 'scrollHeight'),
    scrolled: read(element, 'scrollTop') - Math.min(0, start.top),
    barOnTop: element instanceof HTMLElement && element.offsetWidth - borders <= width,
    rightToLeft: style?.direction === 'rtl',
  };
}
