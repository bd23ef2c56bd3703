/** Text that a reader sees or hears, but that no text node holds: CSS pseudo-elements, image descriptions, labels for screen readers. */
import type { Note } from '../model/page.ts';
import { attributeOf, INVISIBLE, read, styleOf } from './dom.ts';
import type { LiveElement } from './live-text.ts';

/** A label is short; longer values are descriptions and prices nobody reads as a label. */
const MAX_NOTE = 120;
const HEARD = ['aria-label', 'title'];
/** `data-label`, `data-ad-label` …: shown through `content: attr(…)` or by scripts. */
const DATA_LABEL = /^data-(?:[a-z-]*-)?(?:label|text|title|badge|flag)$/;

/** Notes of one element. `index` is its place in the page's elements. */
export function notesOf(live: LiveElement, index: number): Note[] {
  const { element, start, end } = live;
  const notes: Note[] = [];
  const add = (how: Note['how'], name: string, raw: string, offset: number): void => {
    const text = raw.split(INVISIBLE).join('').replace(/\s+/g, ' ').trim();
    if (text && text.length <= MAX_NOTE && /\p{L}|\*/u.test(text)) notes.push({ text, how, name, element: index, offset });
  };
  if (live.display === 'none') {
    add('hidden-text', 'display', read(element, 'textContent') ?? '', start);
    return notes;
  }
  for (const pseudo of ['::before', '::after'] as const) {
    const css = styleOf(element, pseudo);
    const content = css && css.display !== 'none' ? contentText(css.content, element) : '';
    if (content) add('pseudo-element', pseudo, content, pseudo === '::before' ? start : end);
  }
  const tag = read(element, 'localName');
  if (tag === 'svg') add('image', 'svg', read(element, 'textContent') ?? '', start);
  // Also `<amp-img>` and other elements that stand for a picture.
  if (/(?:^|-)img$/.test(tag)) add('image', 'alt', attributeOf(element, 'alt'), start);
  if (tag === 'img') add('image', 'src', fileWords(attributeOf(element, 'src')), start);
  const [, picture] = styleOf(element)?.backgroundImage.match(/url\("([^"]+)"\)/) ?? [];
  if (picture) add('image', 'background-image', fileWords(picture), start);
  for (const name of HEARD) add('attribute', name, attributeOf(element, name), start);
  for (const { name, value } of read(element, 'attributes')) if (DATA_LABEL.test(name)) add('attribute', name, value, start);
  return notes;
}

/** The strings of a computed `content`, `attr()` resolved; '' for none, images and counters. */
export function contentText(content: string, element: Element): string {
  if (!content || content === 'none' || content === 'normal') return '';
  const parts = content
    .replace(/(?:url|counters?)\([^)]*\)/g, '')
    .matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|attr\(\s*([\w-]+)[^)]*\)/g);
  return [...parts]
    .map(([, double, single, attribute]) => (attribute ? attributeOf(element, attribute) : unescapeCss(double ?? single ?? '')))
    .join('');
}

function unescapeCss(text: string): string {
  return text.replace(/\\([0-9a-f]{1,6})\s?|\\(.)/gi, (_, hex?: string, character?: string) =>
    hex ? String.fromCodePoint(Math.min(Number.parseInt(hex, 16) || 0xfffd, 0x10ffff)) : (character ?? ''),
  );
}

/** What files are called beside what they show, the world over: `label_ad@2x.svg` shows an ad's label. Terms of the trade, no language. */
const FILE_TERMS = /\b(?:label|badge|icon|ico|img|image|btn|button|tag|flag|logo|text|white|black|dark|light|small|large|v?\d+x?)\b/gi;

/** `/img/anzeige-label.svg` → `anzeige`: labels come as image files too. */
function fileWords(src: string): string {
  if (src.startsWith('data:')) return '';
  const file = src.split(/[?#]/)[0]!.split('/').pop() ?? '';
  return file
    .replace(/\.\w+$/, '')
    .replace(/[-_+.@]|%20/g, ' ')
    .replace(FILE_TERMS, '')
    .trim();
}
