/** Disclosures: words that say a block or the page is advertising, wherever they stand. */

import type { LabelHit } from '../model/hits.ts';
import type { DisclosureRow } from '../model/pack.ts';
import type { Block, Page, PageElement } from '../model/page.ts';
import type { Anchor, Evidence } from '../model/report.ts';
import { ancestors } from '../page/article.ts';
import { isOnHost } from '../page/site.ts';
import { describe } from '../text/anchor.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { isOwn } from '../text/own-words.ts';
import { findPhrases, withoutMasked } from '../text/phrase.ts';
import { isQuoted } from '../text/quotes.ts';
import { firstAfter, rangeAt } from '../text/ranges.ts';
import { type LabelMatch, MAX_LABEL, matchInlineLabel, matchWholeLabel } from './label-text.ts';

const STRENGTH: Record<DisclosureRow['scope'], number> = { label: 0.9, block: 0.8, page: 0.9 };
/** This many short links beside a link make a menu; its entry "Advertising" leads to the rate card. */
const MENU_LINKS = 4;
/** A menu's entries are a word or three; a list of headlines under a linked label is none. */
const MENU_ENTRY = 32;
/** … when they are most of what stands there. */
const MENU_SHARE = 0.6;
/** A note on how an article came about is no longer than this, and no farther from where the article begins or ends. */
const MAX_NOTE = 400;
/** An icon or a count beside the word. */
const TRIFLE = 3;

export function findDisclosures(page: Page, pack: CompiledPack): LabelHit[] {
  const hits = [...oneNoteABlock(statements(page, pack)), ...ownElementLabels(page, pack), ...inlineLabels(page, pack)];
  const claimed = hits.flatMap((hit, index) => {
    const shared = hits.filter((other) => other !== hit && other.start < hit.end && hit.start < other.end);
    return shared.some((other) => hits.indexOf(other) < index) ? [] : [{ ...hit, also: shared.map(({ row }) => row) }];
  });
  return [...claimed, ...noteLabels(page, pack)].filter((hit) => !isSilenced(page, hit, pack)).sort((a, b) => a.start - b.start);
}

/** A false friend of the reader's own covers it: the packs' are for sentences, but what a reader knows to be none is none anywhere. */
function isSilenced(page: Page, { start, end, label }: LabelHit, pack: CompiledPack): boolean {
  const block = start < end && page.blocks[rangeAt(page.blocks, start)];
  const [text, from, to] = block
    ? [page.text.slice(block.start, block.end), start - block.start, end - block.start]
    : [label, 0, label.length];
  return findPhrases(text, pack.falseFriends).some((mask) => isOwn(mask.row) && mask.start < to && from < mask.end);
}

/** Elements and lines whose whole text is a label. */
function ownElementLabels(page: Page, pack: CompiledPack): LabelHit[] {
  const ranges = new Map<string, { start: number; end: number; outer: number; inner: number }>();
  const consider = (start: number, end: number, element: number): void => {
    if (end <= start || end - start > MAX_LABEL) return;
    const key = `${start}-${end}`;
    const known = ranges.get(key);
    if (known) known.inner = Math.max(known.inner, element);
    else ranges.set(key, { start, end, outer: element, inner: element });
  };
  for (const [index, { start, end }] of page.elements.entries()) consider(start, end, index);
  for (const block of page.blocks) consider(block.start, block.end, block.element);
  const hits: LabelHit[] = [];
  for (const { start, end, outer, inner } of ranges.values()) {
    const match = matchWholeLabel(page.text.slice(start, end), pack.labels);
    if (!match || isMenuEntry(page, outer, start, end) || inChrome(page, outer) || isEmbeddedPost(page, outer, pack)) continue;
    // "In partnership with the University of …": who is named pays for no advertising.
    if (match.sponsor && findPhrases(match.label, pack.falseFriends).length > 0) continue;
    const block = page.blocks.find((candidate) => candidate.start <= start && end <= candidate.end);
    const inline = block !== undefined && (block.start < start || end < block.end);
    if (inline && !standsApart(page, block, start, end) && !standsInRow(page, outer, block)) continue;
    hits.push(textHit(page, match, { base: start, start, end }, outer, inner, inline));
  }
  return hits;
}

/** Inside a block with other text, a label opens or closes it and the text beside it does not go on with the sentence. */
function standsApart(page: Page, block: { start: number; end: number }, start: number, end: number): boolean {
  const after = page.text.slice(end, block.end).trimStart();
  const before = page.text.slice(block.start, start).trimEnd();
  if (start === block.start) return !/^\p{Ll}/u.test(after);
  return end === block.end && !/[\p{L},]$/u.test(before);
}

/** The line is a row of elements (author, label, date) without a word between them: nobody's sentence. */
function standsInRow(page: Page, element: number, block: { start: number; end: number }): boolean {
  const { parent } = page.elements[element]!;
  let at = block.start;
  for (const other of page.elements) {
    if (other.parent !== parent || other.end <= at || other.start >= block.end) continue;
    if (/\p{L}/u.test(page.text.slice(at, other.start))) return false;
    at = other.end;
  }
  return !/\p{L}/u.test(page.text.slice(at, block.end));
}

/** "Anzeige: …", "… (Werbung)": the label is part of the block's own text. */
function inlineLabels(page: Page, pack: CompiledPack): LabelHit[] {
  return page.blocks.flatMap((block) => {
    const text = page.text.slice(block.start, block.end);
    const match = block.chrome ? null : (matchInlineLabel(text, pack.labels) ?? bareOpening(page, block, pack));
    // "Offer: …" opens many a line that is no more than that; words for deals count only where they stand alone.
    if (!match || match.row.offer || findPhrases(text, pack.falseFriends).some(({ start, end }) => start < match.end && match.start < end))
      return [];
    const place = { base: block.start, start: block.start + match.start, end: block.start + match.end };
    return [textHit(page, match, place, block.element, block.element, true)];
  });
}

/** `Ad <a>Acme, the better bank</a>`: all text before the block's first element is a label, and what follows starts anew. */
function bareOpening(page: Page, { start, end }: Block, pack: CompiledPack): LabelMatch | null {
  const first = page.elements[firstAfter(page.elements, start)];
  if (!first || first.start >= end || first.start - start > MAX_LABEL || /^\p{Ll}/u.test(page.text.slice(first.start, end))) return null;
  return matchWholeLabel(page.text.slice(start, first.start).trimEnd(), pack.labels);
}

/** Whole sentences that disclose. */
function statements(page: Page, pack: CompiledPack): LabelHit[] {
  return page.sentences.flatMap((sentence) => {
    const block = page.blocks[sentence.block]!;
    if (block.chrome) return [];
    const text = page.text.slice(sentence.start, sentence.end);
    const [match] = withoutMasked(findPhrases(text, pack.statements), findPhrases(text, pack.falseFriends));
    // A gift told of in the running text is the news.
    if (match?.row.kind === 'support' && !isNote(page, block, sentence.start)) return [];
    // What somebody says about advertising discloses nothing here.
    if (!match || isQuoted(page.text.slice(block.start, sentence.start + match.start))) return [];
    // A statement about the page is the whole sentence; one about a block only the words that say so.
    const [start, end] = match.row.scope === 'page' ? [0, text.length] : [match.start, match.end];
    const found: LabelMatch = {
      row: match.row,
      label: text.slice(start, end),
      start,
      end,
      sponsor: match.name && { name: match.name.text, start: match.name.start },
    };
    const place = { base: sentence.start, start: sentence.start + start, end: sentence.start + end };
    return [textHit(page, found, place, block.element, block.element, match.end - match.start < block.end - block.start)];
  });
}

/** The sentence opens a short paragraph at either end of the article, or outside it. */
const isNote = ({ article }: Page, { start, end }: Block, sentence: number): boolean =>
  sentence === start && end - start <= MAX_NOTE && (!article || start - article.start < MAX_NOTE || article.end - end < MAX_NOTE);

/** A note on affiliate links runs over several sentences, each of which would count: they are one disclosure. */
const oneNoteABlock = (hits: readonly LabelHit[]): LabelHit[] =>
  hits.filter(
    (hit, index) =>
      hit.row.kind !== 'affiliate' ||
      !hits.slice(0, index).some((other) => other.row.kind === 'affiliate' && other.element === hit.element),
  );

/** Labels that are no text nodes: pseudo-elements, alternative texts, labels for screen readers. */
function noteLabels(page: Page, pack: CompiledPack): LabelHit[] {
  return page.notes.flatMap((note): LabelHit[] => {
    const match = matchWholeLabel(note.text, pack.labels);
    if (!match || inChrome(page, note.element)) return [];
    const element = page.elements[note.element]!;
    // A name for screen readers on a place where nothing stands: nobody is shown it.
    if (note.how === 'attribute' && element.end === element.start) return [];
    const at = element.end > element.start ? describe(page.text, element.start, Math.min(element.end, element.start + MAX_LABEL)) : null;
    const evidence: Evidence = { kind: 'style', property: note.name, value: note.text, at };
    return [
      {
        ...hit(match, evidence),
        how: note.how === 'hidden-text' ? 'text' : note.how,
        start: note.offset,
        end: note.offset,
        element: note.element,
        inner: note.element,
        inline: false,
      },
    ];
  });
}

/** @param place where the label stands in the page's text; `base` is where the text began that was searched for it */
function textHit(
  page: Page,
  match: LabelMatch,
  { base, start, end }: { base: number; start: number; end: number },
  element: number,
  inner: number,
  inline: boolean,
): LabelHit {
  const at: Anchor = describe(page.text, start, end);
  const sponsor = match.sponsor && { name: match.sponsor.name, start: base + match.sponsor.start };
  return { ...hit(match, { kind: 'quote', at }), label: at.exact, sponsor, how: 'text', start, end, element, inner, inline };
}

const hit = (match: LabelMatch, evidence: Evidence): Pick<LabelHit, 'row' | 'label' | 'sponsor' | 'finding'> => ({
  row: match.row,
  label: match.label,
  sponsor: match.sponsor,
  finding: { signal: 'disclosure', entry: match.row.id, strength: STRENGTH[match.row.scope], evidence: [evidence] },
});

function inChrome(page: Page, element: number): boolean {
  for (const holder of ancestors(page, element)) {
    const { tag, attributes } = holder;
    // A footer's menu has an entry for advertising; what is no link there labels an ad.
    if (tag === 'footer' || attributes.role === 'contentinfo') return !insideArticle(page, element) && isLinked(page, element);
    if (tag === 'nav' || attributes.role === 'navigation') return !endsTrail(page, element, holder);
  }
  return false;
}

/** The last step of a breadcrumb trail is no link: it says what this page is. */
const endsTrail = (page: Page, element: number, nav: PageElement): boolean => {
  const { start, end } = page.elements[element]!;
  return start > nav.start && end === nav.end && !page.links.some((link) => link.start <= start && end <= link.end);
};

const isLinked = (page: Page, element: number): boolean => {
  const { start, end } = page.elements[element]!;
  return page.links.some((link) => link.start <= start && end <= link.end);
};

/** Somebody else's words: an embedded post that is labelled as advertising is no advertising here. A quotation that is none is a box. */
function isEmbeddedPost(page: Page, element: number, pack: CompiledPack): boolean {
  for (const { tag, start, end } of ancestors(page, element))
    if (tag === 'blockquote' || tag === 'q')
      return page.links.some((link) => link.start >= start && link.end <= end && isOnHost(link.href, pack.pack.platforms));
  return false;
}

const insideArticle = (page: Page, element: number): boolean =>
  page.article !== null && page.elements[element]!.start >= page.article.start && page.elements[element]!.end <= page.article.end;

/** The label is the whole text of a link in a list of short links: a menu. */
function isMenuEntry(page: Page, element: number, start: number, end: number): boolean {
  const link = page.links.find((candidate) => candidate.start <= start && end <= candidate.end);
  if (!link || link.end - link.start > end - start + TRIFLE) return false;
  for (const holder of ancestors(page, page.elements[element]!.parent)) {
    const inside = page.links.filter((other) => other.start >= holder.start && other.end <= holder.end && other.end > other.start);
    if (inside.length < MENU_LINKS) continue;
    const short = inside.filter((other) => other.end - other.start <= MENU_ENTRY);
    const linked = short.reduce((sum, other) => sum + other.end - other.start, 0);
    return linked > (holder.end - holder.start) * MENU_SHARE;
  }
  return false;
}
