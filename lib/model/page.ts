/**
 * The page as plain JSON: what the reader sees, mirrored once from the live document so that everything after it is pure.
 * Offsets are 0-based UTF-16 code units into {@link Page.text}, `end` exclusive.
 */

/** The computed styles that tell one stretch of a page from another. Colours are CSS `rgb()` strings as the browser gives them. */
export interface ElementStyle {
  fontSizePx: number;
  fontFamily: string;
  bold: boolean;
  /** WCAG contrast of text against what lies behind it, 1..21. */
  contrast: number;
  /** Background of its own, null when transparent. */
  background: string | null;
  /** It draws a border of its own on some side. */
  border: boolean;
}

/** One element of the live page. Its index in {@link Page.elements} is its identity; parents come before children. */
export interface PageElement {
  /** Lower-case tag name. */
  tag: string;
  /** Index of the parent, -1 for the root. */
  parent: number;
  /** Range of its text in the page's text; start === end when it has none. */
  start: number;
  end: number;
  /** It starts a line of its own (CSS display). */
  isBlock: boolean;
  /** A reader can see it: not `display: none`, hidden, clipped away or fully transparent. */
  visible: boolean;
  style: ElementStyle;
  /** The attributes the detectors read: class, id, role, href (absolute), rel, alt, title, aria-label, datetime, itemprop, src, data-*. */
  attributes: Readonly<Record<string, string>>;
}

/** Text that a reader sees or hears, but that no text node holds. */
export interface Note {
  text: string;
  /** `hidden-text` = text of an element that is not displayed. */
  how: 'pseudo-element' | 'attribute' | 'image' | 'hidden-text';
  /** The attribute's, pseudo-element's or style property's name: `alt`, `aria-label`, `::before` … */
  name: string;
  /** The element that carries it. */
  element: number;
  /** Where in the page's text it stands. */
  offset: number;
}

/** A run of text on lines of its own: a paragraph, a heading, one side of a `<br>`. */
export interface Block {
  start: number;
  end: number;
  /** The nearest block-level element around it. */
  element: number;
  kind: 'text' | 'heading' | 'list-item' | 'caption' | 'table' | 'control';
  /** A single line break parts it from the block before: both are one paragraph. */
  tight: boolean;
  /** Heading level 1..6, else 0. */
  level: number;
  /** Readability keeps it: it is part of the article's own flow. */
  kept: boolean;
  /** Inside nav, footer, aside, form or a dialog that stands outside the article's root. */
  chrome: boolean;
  visible: boolean;
  /** Share of its characters inside links, 0..1. */
  linkShare: number;
}

/** One sentence; `block` is the index of the block it stands in. */
export interface Sentence {
  start: number;
  end: number;
  block: number;
}

/** One link. `external` = it leaves for another site (another registrable-looking host) than the page's. */
export interface Link {
  start: number;
  end: number;
  element: number;
  href: string;
  rel: string;
  external: boolean;
}

export interface Page {
  /** The document's address. */
  url: string;
  /** Where it was published, as far as can be told: `url`, but of a page opened from a file the address it gives as its own. */
  publishedUnder: string;
  title: string;
  /** The language the text is in, BCP 47. */
  language: string;
  /** The document's own `lang`, or ''. */
  declaredLanguage: string;
  publisher: string | null;
  author: string | null;
  publishedAt: string | null;
  /** Meta tags, JSON-LD and microdata facts, by name: `og:site_name`, `json-ld:@type`, … */
  metadata: readonly { name: string; value: string }[];
  /** The visible text: white space collapsed, soft hyphens and zero-width characters dropped, one `\n` between blocks. */
  text: string;
  elements: readonly PageElement[];
  notes: readonly Note[];
  blocks: readonly Block[];
  sentences: readonly Sentence[];
  links: readonly Link[];
  /** Headline to the end of the body as Readability sees it; null when the page holds no article. */
  article: { start: number; end: number; root: number } | null;
  /** What could not be read. */
  problems: readonly { code: string; detail: string }[];
}
