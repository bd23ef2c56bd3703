/**
 * The text of the live page as a reader sees it, and the way back from an offset in it to a text node. White space is collapsed, soft
 * hyphens and zero-width characters are dropped, and every line of its own (block, `<br>`) is set off by one `\n`.
 *
 * The walk follows what is shown, not what is written: shadow roots (closed ones too, where the browser lets an extension look), slots,
 * and frames of the same origin are read in place.
 */

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
  /** Runs of text on lines of their own; `element` is the index of the nearest block-level element. */
  lines: { start: number; end: number; element: number }[];
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
const SKIPPED = new Set(
  'script style noscript template head svg math canvas video audio object embed select textarea input datalist progress meter map br'.split(
    ' ',
  ),
);
/** Block-level tags, for documents whose styles cannot be computed. */
const BLOCK_TAGS = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SPACE = /[\s\u00a0]/;
/** Soft hyphen, zero-width space, joiners and marks, word joiner, byte-order mark: there, but not for the reader. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
/** The tags that may host a shadow root beside custom elements (HTML standard, attachShadow). */
const SHADOW_HOSTS = new Set('article aside blockquote div footer header main nav p section span'.split(' '));

/** Children in the order a reader meets them: of the shadow root where there is one, of the slot, of the frame's document. */
function shownChildren(node: Node, problems: LiveText['problems']): Iterable<Node> {
  if (node.nodeType !== 1) return node.childNodes;
  const element = node as Element;
  if (element.localName === 'iframe') return frameBody(element as HTMLIFrameElement, problems);
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  return shadowRootOf(element)?.childNodes ?? element.childNodes;
}

/** Also closed roots, which only a content script may open. */
function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-') && !SHADOW_HOSTS.has(element.localName)) return null;
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

/** A body that waits for its scripts to show it counts as shown; so does a page saved without them. */
function displayOf(element: Element): string {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  return display || (BLOCK_TAGS.has(element.localName) ? 'block' : 'inline');
}

/** Reads the live page. The document is not changed. */
export function readLiveText(document: Document): LiveText {
  const live: LiveText = { text: '', chunks: [], elements: [], lines: [], problems: [] };
  const parts: string[] = [];
  let length = 0;
  let lineStart = -1;
  let lineElement = 0;
  let spaceWaits = false;
  let waiting: LiveElement[] = [];
  let full = false;

  const closeLine = (): void => {
    if (lineStart >= 0) live.lines.push({ start: lineStart, end: length, element: lineElement });
    lineStart = -1;
    spaceWaits = false;
  };
  const emit = (text: string, block: number): void => {
    if (lineStart < 0) {
      if (length > 0) {
        parts.push('\n');
        length += 1;
      }
      lineStart = length;
      lineElement = block;
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
      if (SPACE.test(character)) spaceWaits = lineStart >= 0;
      if (SPACE.test(character) || INVISIBLE.test(character)) {
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
    const text = element.textContent ?? '';
    if (text.length <= MAX_HIDDEN && text.trim())
      live.elements.push({ element, parent, start: length, end: length, isBlock: true, display: 'none' });
  };
  const walk = (node: Node, parent: number, block: number, depth: number): void => {
    if (full) return;
    if (node.nodeType === 3) readText(node as Text, block);
    if (node.nodeType !== 1 && node.nodeType !== 11) return;
    if (live.elements.length >= MAX_ELEMENTS || length >= MAX_CHARACTERS || depth > MAX_DEPTH) {
      full = live.elements.length >= MAX_ELEMENTS || length >= MAX_CHARACTERS;
      if (!live.problems.some(({ code }) => code === 'page-too-large')) live.problems.push({ code: 'page-too-large', detail: '' });
      return;
    }
    const element = node as Element;
    if (element.localName === 'br') closeLine();
    if (SKIPPED.has(element.localName)) return;
    const display = displayOf(element);
    if (display === 'none' && element !== document.body) {
      rememberHidden(element, parent);
      return;
    }
    const isBlock = !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
    const here: LiveElement = { element, parent, start: -1, end: -1, isBlock, display };
    const index = live.elements.push(here) - 1;
    waiting.push(here);
    if (isBlock) closeLine();
    else if (display.startsWith('inline-') && lineStart >= 0) spaceWaits = true;
    for (const child of shownChildren(element, live.problems)) walk(child, index, isBlock ? index : block, depth + 1);
    if (isBlock) closeLine();
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
  return live;
}

/** The live range of characters `start..end` of the page's text; null when they are not there. */
export function liveRange(live: LiveText, start: number, end: number): Range | null {
  const first = chunkAt(live.chunks, start);
  const last = chunkAt(live.chunks, end - 1);
  if (!first || !last || end <= start || first.node.ownerDocument !== last.node.ownerDocument) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.nodeStart + start - first.start);
  range.setEnd(last.node, last.nodeStart + end - last.start);
  return range;
}

/** The chunk that holds `offset`, or the next one where a separator stands there. */
function chunkAt(chunks: readonly Chunk[], offset: number): Chunk | null {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chunks[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  const chunk = chunks[low];
  return chunk && chunk.start <= offset ? chunk : null;
}
