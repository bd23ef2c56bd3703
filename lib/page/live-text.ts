/**
 * The text of the live page as a reader sees it, and the way back from an offset in it to a text node. White space is collapsed, soft
 * hyphens and zero-width characters are dropped, and every line of its own (block, `<br>`) is set off by one `\n`.
 *
 * The walk follows what is shown, not what is written: shadow roots (closed ones too, where the browser lets an extension look), slots,
 * and frames of the same origin are read in place.
 */

import { rangeFrom } from '../text/ranges.ts';
import { INVISIBLE, read, styleOf } from './dom.ts';

/** Characters `start..end` of the page's text stand one to one in `node`, from `nodeStart` on. */
export interface Chunk {
  node: Text;
  nodeStart: number;
  start: number;
  end: number;
}

export interface LiveElement {
  element: Element;
  /** Index of the parent in the list, -1 for the root. */
  parent: number;
  start: number;
  end: number;
  isBlock: boolean;
  /** `none` = hidden, and without text of the page's. */
  display: string;
}

export interface LiveText {
  text: string;
  chunks: Chunk[];
  /** Every element on the way, parents first. */
  elements: LiveElement[];
  /**
   * Runs of text on lines of their own; `element` is the index of the nearest block-level element. `tight` = a single `<br>` parts it from
   * the line before, as in an address: no new paragraph.
   */
  lines: { start: number; end: number; element: number; tight: boolean }[];
  problems: { code: string; detail: string }[];
}

/** Far above any article seen (the largest saved page had 17,000); a page beyond it is read up to here and says so. */
const MAX_ELEMENTS = 60_000;
const MAX_CHARACTERS = 2_000_000;
/** The HTML parser itself stops at 512; only scripts build deeper trees. */
const MAX_DEPTH = 1_000;

/** Hidden text is read only where it may be a label: an ad blocker, or the page, may hide the label and leave the ad. */
const MAX_HIDDEN = 80;

/** Elements whose content is no text of the page. */
export const SKIPPED = new Set(
  'script style noscript template head svg math canvas video audio object embed select textarea input datalist progress meter map br'.split(
    ' ',
  ),
);
const SPACE = /\s/;
/** The tags that may host a shadow root beside custom elements (HTML standard, attachShadow). */
const SHADOW_HOSTS = new Set('article aside blockquote div footer header main nav p section span'.split(' '));

/** Children in the order a reader meets them: of the shadow root where there is one, of the slot, of the frame's document. */
function shownChildren(element: Element, tag: string, problems: LiveText['problems']): Iterable<Node> {
  if (tag === 'iframe') return frameBody(element as HTMLIFrameElement, problems);
  const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : null;
  return assigned?.length ? assigned : (shadowRootOf(element, tag)?.childNodes ?? read(element, 'childNodes'));
}

/** Also closed roots, which only a content script may open. */
function shadowRootOf(element: Element, tag: string): ShadowRoot | null {
  if (!tag.includes('-') && !SHADOW_HOSTS.has(tag)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  const own = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const dom = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } }).chrome?.dom;
  try {
    return dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}

function frameBody(frame: HTMLIFrameElement, problems: LiveText['problems']): Node[] {
  try {
    const body = frame.contentDocument?.body;
    if (body) return [body];
  } catch {
    // Another origin's frame: said below.
  }
  if (frame.src && !problems.some(({ code }) => code === 'frame-unread')) problems.push({ code: 'frame-unread', detail: '' });
  return [];
}

/** Reads the live page. The document is not changed. */
export function readLiveText(document: Document): LiveText {
  const live: LiveText = { text: '', chunks: [], elements: [], lines: [], problems: [] };
  const parts: string[] = [];
  let length = 0;
  let lineStart = -1;
  let lineElement = 0;
  let lineTight = false;
  let spaceWaits = false;
  let waiting: LiveElement[] = [];
  /** Line breaks since the last text; the edge of a block counts as more than one. */
  let breaks = 2;
  let full = false;

  const closeLine = (): void => {
    if (lineStart >= 0) live.lines.push({ start: lineStart, end: length, element: lineElement, tight: lineTight });
    lineStart = -1;
    spaceWaits = false;
  };
  const closeBlock = (): void => {
    closeLine();
    breaks = 2;
  };
  const emit = (text: string, block: number): void => {
    if (lineStart < 0) {
      if (length > 0) {
        parts.push('\n');
        length += 1;
      }
      lineStart = length;
      lineElement = block;
      lineTight = breaks === 1;
      breaks = 0;
    } else if (spaceWaits) {
      parts.push(' ');
      length += 1;
    }
    spaceWaits = false;
    for (const element of waiting) element.start = length;
    waiting = [];
    parts.push(text);
    length += text.length;
  };
  const readText = (node: Text, block: number): void => {
    const data = node.data;
    let from = 0;
    while (from < data.length) {
      const character = data[from]!;
      // First what is invisible: to a pattern, the byte-order mark is white space.
      const invisible = INVISIBLE.test(character);
      if (invisible || SPACE.test(character)) {
        if (!invisible) spaceWaits = lineStart >= 0;
        from += 1;
        continue;
      }
      // Words with one plain space between them stay in one chunk.
      let to = from + 1;
      while (to < data.length && !INVISIBLE.test(data[to]!)) {
        if (SPACE.test(data[to]!) && (to + 1 >= data.length || SPACE.test(data[to + 1]!) || INVISIBLE.test(data[to + 1]!))) break;
        to += 1;
      }
      emit(data.slice(from, to).replace(/\s/g, ' '), block);
      live.chunks.push({ node, nodeStart: from, start: length - (to - from), end: length });
      from = to;
    }
  };
  const rememberHidden = (element: Element, parent: number): void => {
    const text = read(element, 'textContent') ?? '';
    if (text.length <= MAX_HIDDEN && text.trim())
      live.elements.push({ element, parent, start: length, end: length, isBlock: true, display: 'none' });
  };
  const walk = (node: Node, parent: number, block: number, depth: number): void => {
    if (full) return;
    const type = read(node, 'nodeType');
    if (type === 3) readText(node as Text, block);
    if (type !== 1) return;
    if (live.elements.length >= MAX_ELEMENTS || length >= MAX_CHARACTERS || depth > MAX_DEPTH) {
      full = live.elements.length >= MAX_ELEMENTS || length >= MAX_CHARACTERS;
      if (!live.problems.some(({ code }) => code === 'page-too-large')) live.problems.push({ code: 'page-too-large', detail: '' });
      return;
    }
    const element = node as Element;
    const tag = read(element, 'localName');
    if (tag === 'br') {
      closeLine();
      breaks += 1;
    }
    // A drawing has no text of the page's, but it may be a label.
    if (tag === 'svg') live.elements.push({ element, parent, start: length, end: length, isBlock: false, display: 'inline' });
    if (SKIPPED.has(tag)) return;
    const display = styleOf(element)?.display || 'inline';
    // A body that waits for its scripts to show it counts as shown; so does a page saved without them.
    if (display === 'none' && element !== document.body) {
      rememberHidden(element, parent);
      return;
    }
    const isBlock = !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
    const here: LiveElement = { element, parent, start: -1, end: -1, isBlock, display };
    const index = live.elements.push(here) - 1;
    waiting.push(here);
    if (isBlock) closeBlock();
    else if (display.startsWith('inline-') && lineStart >= 0) spaceWaits = true;
    for (const child of shownChildren(element, tag, live.problems)) walk(child, index, isBlock ? index : block, depth + 1);
    if (isBlock) closeBlock();
    else if (display.startsWith('inline-') && lineStart >= 0) spaceWaits = true;
    if (here.start < 0) {
      waiting.pop(); // a stack: what opened after it is closed by now
      here.start = length;
    }
    here.end = length;
  };
  if (document.body) walk(document.body, -1, 0, 0);
  closeLine();
  live.text = parts.join('');
  // What is empty may have opened before the line break in front of its parent's text.
  for (const element of live.elements) {
    const from = live.elements[element.parent]?.start ?? 0;
    if (element.start < from) element.start = element.end = from;
  }
  return live;
}

/**
 * The live ranges of characters `start..end` of the page's text, in reading order: one where it can be, more where the text goes on in
 * another tree (shadow root, frame) or in a slot that is shown elsewhere. None when the characters are not there.
 */
export function liveRanges({ chunks }: LiveText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (let at = rangeFrom(chunks, start); start < end && at < chunks.length && chunks[at]!.start < end; at += 1) {
    const { node, nodeStart, start: from, end: to } = chunks[at]!;
    let range = ranges.at(-1);
    if (!range || !goesOn(range.endContainer, node)) {
      range = node.ownerDocument.createRange();
      range.setStart(node, nodeStart + Math.max(start - from, 0));
      ranges.push(range);
    }
    range.setEnd(node, nodeStart + Math.min(end, to) - from);
  }
  return ranges;
}

/** `next` is the same node or follows it in the same tree: 1 = disconnected, 4 = following (DOM standard, compareDocumentPosition). */
const goesOn = (node: Node, next: Node): boolean => node === next || (node.compareDocumentPosition(next) & 5) === 4;
