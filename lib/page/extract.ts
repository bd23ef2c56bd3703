/**
 * Where the article is. Readability runs on a clone and says what belongs to it; its output is thrown away, because extraction destroys
 * the evidence (labels, sponsor boxes, calls to action). What survives is traced back to the live nodes through stamps on the clone.
 */
import Readability from '@mozilla/readability/Readability.js';
import { read } from './dom.ts';

const STAMP = 'data-sourcelight-node';
const TEXT_STAMP = 'data-sourcelight-text';
/** Tags whose loose text Readability leaves where it is; everywhere else it moves text into new, unstamped paragraphs. */
const KEEPS_TEXT = new Set(
  'p h1 h2 h3 h4 h5 h6 li blockquote pre span a b i em strong u s q cite small time figcaption td th dt dd code mark sup sub'.split(' '),
);
/** An element holding this share of the page's paragraph text is no sponsor box or sidebar, whatever its class says. */
const MAIN_SHARE = 0.34;
/** What has a name by which its form's properties can be covered, and the form itself. */
const NAMED = 'form, form img, button, fieldset, input, object, output, select, textarea';

export interface Kept {
  elements: Set<Element>;
  texts: Set<Text>;
  /** The line Readability takes for the author's, as written. */
  byline: string | null;
}

/** What Readability keeps of the page, as live nodes; null when it finds no article. The document is not changed. */
export function keptByReadability(document: Document): Kept | null {
  const clone = document.cloneNode(true) as Document;
  for (const copy of clone.querySelectorAll(NAMED))
    for (const name of ['name', 'id', 'form']) Element.prototype.removeAttribute.call(copy, name);
  const live = [...document.querySelectorAll('*')];
  const copies = [...clone.querySelectorAll('*')];
  for (const [index, copy] of copies.entries()) copy.setAttribute(STAMP, String(index));
  const liveTexts = stampLooseText(document, clone);
  for (const copy of copies) if (read(copy, 'localName').includes('-')) asDiv(copy);
  clearMainNames(clone);
  for (const script of clone.querySelectorAll('script, style, noscript, template')) script.remove();
  const parsed = new Readability<Node>(clone, { serializer: (node) => node, keepClasses: true, disableJSONLD: true }).parse();
  if (!parsed?.content) return null;
  const kept: Kept = { elements: new Set(), texts: new Set(), byline: parsed.byline || null };
  const root = parsed.content as Element;
  for (const copy of root.querySelectorAll(`[${STAMP}]`)) {
    const element = live[Number(copy.getAttribute(STAMP))];
    if (element) kept.elements.add(element);
  }
  for (const copy of root.querySelectorAll(`[${TEXT_STAMP}]`)) {
    const text = liveTexts[Number(copy.getAttribute(TEXT_STAMP))];
    if (text) kept.texts.add(text);
  }
  return kept;
}

/** Wraps text that stands directly in a container (`<div>text<br><br>text</div>`) in a stamped span of the clone. */
function stampLooseText(document: Document, clone: Document): Text[] {
  const loose = (root: Document) => {
    const found: Text[] = [];
    if (!root.body) return found;
    const walker = root.createTreeWalker(root.body, 4 /* NodeFilter.SHOW_TEXT */);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent && !KEEPS_TEXT.has(read(parent, 'localName')) && (node as Text).data.trim()) found.push(node as Text);
    }
    return found;
  };
  const liveTexts = loose(document);
  loose(clone).forEach((text, index) => {
    const parent = text.parentElement;
    if (!parent || ['script', 'style', 'textarea', 'title'].includes(parent.localName)) return;
    const span = clone.createElement('span');
    span.setAttribute(TEXT_STAMP, String(index));
    text.replaceWith(span);
    span.append(text);
  });
  return liveTexts;
}

/** Readability knows no elements of a page's own making; to it they must look like what they stand for. */
function asDiv(copy: Element): void {
  const div = copy.ownerDocument.createElement('div');
  // Moved, not set: the parser takes names (`@click`) that setAttribute refuses.
  for (const attribute of [...copy.attributes]) div.setAttributeNode(copy.removeAttributeNode(attribute));
  div.append(...copy.childNodes);
  copy.replaceWith(div);
}

/** Readability deletes what is called `sponsored` or `promo`; an article in such a wrapper would be lost and the teasers returned. */
function clearMainNames(clone: Document): void {
  const lengthOf = new Map<Element, number>();
  let total = 0;
  for (const paragraph of clone.querySelectorAll(`p, [${TEXT_STAMP}]`)) {
    const length = paragraph.textContent?.trim().length ?? 0;
    total += length;
    for (let element = paragraph.parentElement; element; element = element.parentElement)
      lengthOf.set(element, (lengthOf.get(element) ?? 0) + length);
  }
  for (const [element, length] of lengthOf) {
    if (length < total * MAIN_SHARE || element.localName === 'html') continue;
    element.removeAttribute('class');
    element.removeAttribute('id');
    // Its text may be shown all the same.
    (element as HTMLElement).style?.removeProperty('visibility');
  }
}
