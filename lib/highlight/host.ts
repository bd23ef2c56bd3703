/**
 * The one element of ours that may stand in the page, after its body, while something is shown that a highlight cannot: tooltip, scroll
 * marks. All of it is in a closed shadow root. The element comes with the first part and goes with the last.
 */
import { read } from '../page/dom.ts';
import { OVERLAY_CSS } from './overlay-css.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

export interface Host {
  /** An element for a part, in no tree yet. */
  create(tag: string, className: string): HTMLElement;
  /** Puts a part into the page, above everything in it. @returns whether it could: a drawing or XML document has no place for it. */
  add(part: HTMLElement): boolean;
  remove(part: HTMLElement): void;
  /** Whether a node of the page is the element of ours. */
  is(node: unknown): boolean;
  /** The page's root, where it is one of HTML; null in a drawing or XML document. */
  root(): Element | null;
}

/** Past `<img name="createElementNS">`, which stands in for the document's own member. */
const createElement = (document: Document, tag: string): HTMLElement =>
  Document.prototype.createElementNS.call(document, XHTML, tag) as HTMLElement;
function rootOf(document: Document): Element | null {
  const root: Element | null | undefined = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(document);
  return root && read(root, 'namespaceURI') === XHTML ? root : null;
}

export function createHost(document: Document): Host {
  let host: HTMLElement | null = null;
  let shadow: ShadowRoot | null = null;
  const parts = new Set<HTMLElement>();

  /** Made anew each time: a page that kept a hold of the last one has no part in this. */
  function attach(): ShadowRoot | null {
    // The page may have taken it out, or with it its parts.
    if (host?.isConnected && shadow) return shadow;
    const root = rootOf(document);
    if (!root) return null;
    host?.remove();
    host = createElement(document, 'div');
    shadow = host.attachShadow({ mode: 'closed' });
    style(document, shadow);
    shadow.append(...parts);
    root.append(host);
    for (const part of parts) raise(part);
    return shadow;
  }

  return {
    create(tag, className) {
      const element = createElement(document, tag);
      element.className = className;
      return element;
    },
    add(part) {
      parts.add(part);
      const at = attach();
      if (!at) {
        parts.delete(part);
        return false;
      }
      if (part.parentNode !== at) at.append(part);
      raise(part);
      return true;
    },
    remove(part) {
      part.remove();
      parts.delete(part);
      if (parts.size > 0) return;
      host?.remove();
      host = null;
      shadow = null;
    },
    is: (node) => host !== null && node === host,
    root: () => rootOf(document),
  };
}

/** Into the browser's top layer: above any z-index of the page, and not moved by a transform of its root. */
function raise(part: HTMLElement): void {
  if (!part.hasAttribute('popover') || part.matches(':popover-open')) return;
  try {
    part.showPopover();
  } catch {
    // Without it, it is a fixed box like any other.
  }
}

/** Both ways pass a Content Security Policy that forbids styles; Firefox takes no constructed sheet from a content script. */
function style(document: Document, shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(OVERLAY_CSS);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const element = createElement(document, 'style');
    element.textContent = OVERLAY_CSS;
    shadow.append(element);
  }
}
