/** The live document as a {@link Page}: everything the stages after it need, read once. The document is not changed. */

import type { Grammar } from '../model/pack.ts';
import type { Link, Page, PageElement } from '../model/page.ts';
import { sharedLength } from '../text/ranges.ts';
import { splitSentences } from '../text/sentences.ts';
import { addressOf } from './address.ts';
import { findArticle, MIN_ARTICLE } from './article.ts';
import { surroundingsOf, toBlock } from './blocks.ts';
import { readByline } from './byline.ts';
import { attributeOf, read } from './dom.ts';
import { type Kept, keptByReadability } from './extract.ts';
import { type LiveText, readLiveText } from './live-text.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { notesOf } from './notes.ts';
import { isSameSite } from './site.ts';
import { readStyle, type SeenStyle } from './style.ts';

const ATTRIBUTES = ['class', 'id', 'role', 'rel', 'alt', 'title', 'aria-label', 'datetime', 'itemprop', 'itemtype'];

const NO_METADATA: Metadata = { entries: [], title: '', publisher: null, author: null, publishedAt: null, problems: [] };

/**
 * @param language BCP 47, found from the text before.
 * @param grammar of that language's pack.
 */
export function readPage(document: Document, language: string, grammar: Grammar): Page {
  const live = readLiveText(document);
  const { problems } = live;
  const attempt = <T>(stage: string, run: () => T, instead: T): T => {
    try {
      return run();
    } catch (error) {
      problems.push({ code: 'stage-failed', detail: `${stage}: ${String(error)}` });
      return instead;
    }
  };
  const metadata = attempt('metadata', () => readMetadata(document), NO_METADATA);
  problems.push(...metadata.problems);
  const elements = readElements(live);
  const kept = attempt('extract', () => keptByReadability(document), null);
  const publishedUnder = attempt('address', () => addressOf(document), document.URL);
  const links = readLinks(elements, publishedUnder);
  const around = surroundingsOf(elements);
  const keptText = keptLines(live, kept);
  const shares = linkShares(live.lines, links);
  const blocks = live.lines.map((line, index) =>
    toBlock(line, around[line.element]!, {
      kept: keptText[index]!,
      visible: elements[line.element]!.visible,
      linkShare: shares[index]!,
    }),
  );
  const sentences = blocks.flatMap((block, index) =>
    splitSentences(live.text.slice(block.start, block.end), language, grammar).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      block: index,
    })),
  );
  const article = kept && findArticle(live.text, elements, blocks, metadata.title);
  const byline = readByline({ text: live.text, blocks, article }, kept?.byline ?? null, grammar);
  // Readability does not see into shadow roots and frames; what is shorter than the article there (a consent dialog) is not it.
  const own = article ? article.end - article.start : 0;
  if (lengthOutside(live, document) >= Math.max(own, MIN_ARTICLE)) problems.push({ code: 'shadow-root', detail: '' });
  return {
    url: document.URL,
    publishedUnder,
    title: metadata.title,
    language,
    declaredLanguage: document.documentElement?.lang ?? '',
    publisher: metadata.publisher,
    author: metadata.author ?? byline.author,
    publishedAt: metadata.publishedAt ?? byline.publishedAt,
    metadata: metadata.entries,
    text: live.text,
    elements,
    notes: attempt('notes', () => live.elements.flatMap(notesOf), []),
    blocks,
    sentences,
    links,
    article,
    problems,
  };
}

/** Characters of the page's text that stand in other trees than the document's. */
const lengthOutside = ({ chunks }: LiveText, document: Document): number =>
  chunks.reduce((sum, { node, start, end }) => (node.getRootNode() === document ? sum : sum + end - start), 0);

function readElements(live: LiveText): PageElement[] {
  const seen: SeenStyle[] = [];
  const elements = live.elements.map(({ element, parent, start, end, isBlock }) => {
    const style = readStyle(element, seen[parent] ?? null);
    seen.push(style);
    const attributes: Record<string, string> = {};
    for (const name of ATTRIBUTES) {
      const value = attributeOf(element, name);
      if (value) attributes[name] = value.slice(0, 300);
    }
    const tag = read(element, 'localName');
    if (tag === 'a') attributes.href = (element as HTMLAnchorElement).href;
    return { tag, parent, start, end, isBlock, visible: style.visible, style: style.style, attributes };
  });
  // A wrapper that would hide its text, but for children that show it, is seen through them.
  for (const { parent, start, end, visible } of elements.toReversed())
    if (visible && end > start && parent >= 0) elements[parent]!.visible = true;
  return elements;
}

/** For each line, whether Readability keeps the text node it begins with, or the block around it. */
function keptLines(live: LiveText, kept: Kept | null): boolean[] {
  let at = 0;
  return live.lines.map(({ start, element }) => {
    if (!kept) return false;
    while (at < live.chunks.length && live.chunks[at]!.end <= start) at += 1;
    const node = live.chunks[at]?.node;
    if (node && kept.texts.has(node)) return true;
    for (let parent = node?.parentElement; parent; parent = read(parent, 'parentElement')) {
      if (kept.elements.has(parent)) return true;
      if (parent === live.elements[element]!.element) return false;
    }
    return false;
  });
}

function readLinks(elements: readonly PageElement[], url: string): Link[] {
  return elements.flatMap(({ tag, attributes, start, end }, element) =>
    tag === 'a' && /^https?:/.test(attributes.href ?? '') && URL.canParse(attributes.href!)
      ? [{ start, end, element, href: attributes.href!, rel: attributes.rel ?? '', external: !isSameSite(attributes.href!, url) }]
      : [],
  );
}

/** For each line the share of its characters inside links; lines and links are both in reading order. */
function linkShares(lines: LiveText['lines'], links: readonly Link[]): number[] {
  let first = 0;
  return lines.map((line) => {
    while (first < links.length && links[first]!.end <= line.start) first += 1;
    let linked = 0;
    for (let at = first; at < links.length && links[at]!.start < line.end; at += 1) linked += sharedLength(links[at]!, line);
    return Math.min(1, linked / Math.max(1, line.end - line.start));
  });
}
