/** The live document as a {@link Page}: everything the stages after it need, read once. The document is not changed. */

import type { Grammar } from '../model/pack.ts';
import type { Link, Page, PageElement } from '../model/page.ts';
import { splitSentences } from '../text/sentences.ts';
import { findArticle } from './article.ts';
import { surroundingsOf, toBlock } from './blocks.ts';
import { type Kept, keptByReadability } from './extract.ts';
import { type LiveText, readLiveText } from './live-text.ts';
import { readMetadata } from './metadata.ts';
import { notesOf } from './notes.ts';
import { isSameSite } from './site.ts';
import { readStyle, type SeenStyle } from './style.ts';

const ATTRIBUTES = ['class', 'id', 'role', 'rel', 'alt', 'title', 'aria-label', 'datetime', 'itemprop', 'itemtype'];

/**
 * @param language BCP 47, found from the text before.
 * @param grammar of that language's pack.
 */
export function readPage(document: Document, language: string, grammar: Grammar): Page {
  const live = readLiveText(document);
  const metadata = readMetadata(document);
  const problems = [...live.problems, ...metadata.problems];
  const elements = readElements(live);
  const kept = tryKept(document, problems);
  const links = readLinks(elements, document.URL);
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
  return {
    url: document.URL,
    title: metadata.title,
    language,
    declaredLanguage: document.documentElement?.lang ?? '',
    publisher: metadata.publisher,
    author: metadata.author,
    publishedAt: metadata.publishedAt,
    metadata: metadata.entries,
    text: live.text,
    elements,
    notes: live.elements.flatMap((element, index) => notesOf(element, index)),
    blocks,
    sentences,
    links,
    article: kept && findArticle(live.text, elements, blocks, metadata.title),
    problems,
  };
}

function readElements(live: LiveText): PageElement[] {
  const seen: SeenStyle[] = [];
  return live.elements.map(({ element, parent, start, end, isBlock }) => {
    const style = readStyle(element, seen[parent] ?? null);
    seen.push(style);
    const attributes: Record<string, string> = {};
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value) attributes[name] = value.slice(0, 300);
    }
    if (element.localName === 'a') attributes.href = (element as HTMLAnchorElement).href;
    return { tag: element.localName, parent, start, end, isBlock, visible: style.visible, style: style.style, attributes };
  });
}

function tryKept(document: Document, problems: { code: string; detail: string }[]): Kept | null {
  try {
    return keptByReadability(document);
  } catch (error) {
    problems.push({ code: 'stage-failed', detail: `extract: ${String(error)}` });
    return null;
  }
}

/** For each line, whether Readability keeps the text node it begins with, or the block around it. */
function keptLines(live: LiveText, kept: Kept | null): boolean[] {
  let at = 0;
  return live.lines.map(({ start, element }) => {
    if (!kept) return false;
    while (at < live.chunks.length && live.chunks[at]!.end <= start) at += 1;
    const node = live.chunks[at]?.node;
    if (node && kept.texts.has(node)) return true;
    for (let parent = node?.parentElement; parent; parent = parent.parentElement) {
      if (kept.elements.has(parent)) return true;
      if (parent === live.elements[element]!.element) return false;
    }
    return false;
  });
}

function readLinks(elements: readonly PageElement[], url: string): Link[] {
  return elements.flatMap(({ tag, attributes, start, end }, element) =>
    tag === 'a' && /^https?:/.test(attributes.href ?? '')
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
    for (let at = first; at < links.length && links[at]!.start < line.end; at += 1)
      linked += Math.max(0, Math.min(links[at]!.end, line.end) - Math.max(links[at]!.start, line.start));
    return Math.min(1, linked / Math.max(1, line.end - line.start));
  });
}
