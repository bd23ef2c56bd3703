/** A first, cheap look at a page: is it one that can be read, and a sample of its text to find the language from. */

export interface Probe {
  /** The document's MIME type. */
  contentType: string;
  declaredLanguage: string;
  /** Up to 4,000 characters of running text. */
  sample: string;
}

const SAMPLE = 4_000;
/** Paragraphs this long are running text, not labels and menus. */
const MIN_PARAGRAPH = 80;

export function probePage(document: Document): Probe {
  const parts: string[] = [];
  let length = 0;
  for (const element of document.querySelectorAll('p, article div, main div, li, td')) {
    const text = element.localName === 'p' ? (element.textContent ?? '') : ownText(element);
    if (text.trim().length < MIN_PARAGRAPH) continue;
    parts.push(text.trim());
    length += text.length;
    if (length >= SAMPLE) break;
  }
  const sample = parts.length > 0 ? parts.join('\n') : (document.body?.textContent ?? '').replace(/\s+/g, ' ');
  return {
    contentType: document.contentType ?? 'text/html',
    declaredLanguage: document.documentElement?.lang ?? '',
    sample: sample.slice(0, SAMPLE),
  };
}

/** Text that stands directly in an element, not in its children. */
const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.textContent)
    .join(' ');
