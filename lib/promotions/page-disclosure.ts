/** Labels that speak about the whole page: at the headline, at the end, in a sentence that says so. */
import type { LabelHit } from '../model/hits.ts';
import type { Page, PageElement } from '../model/page.ts';
import { ancestors } from '../page/article.ts';
import { contains, isBesideEmptySlot, parentOf } from './elements.ts';

/** A headline with kicker, byline, date and teaser; longer wrappers hold more than the article's head. */
const MAX_HEAD = 700;
/** A kicker or a breadcrumb before the headline is no longer than this. */
const NEAR = 60;
/** Shorter text before the body is a teaser, a byline or a caption. */
const BODY_PARAGRAPH = 120;
/** Statements about the page stand in it or close by. */
const MARGIN = 800;

export function speaksOfPage(page: Page, hit: LabelHit): boolean {
  const { article } = page;
  if (!article || hit.row.kind !== 'paid' || !page.elements[hit.inner]!.visible) return false;
  if (hit.row.scope === 'page') return hit.start >= article.start - MARGIN && hit.start <= article.end + MARGIN;
  // "Contenuto sponsorizzato da Acme" is a statement on a block and, as a line of its own, a label. "This issue is brought to you by" goes on.
  const label = [hit.row, ...((!hit.inline && hit.also) || [])].find(({ scope }) => scope === 'label');
  if (!label) return false;
  if ((label.wholeArticle && isNearHeadline(page, hit)) || standsInTrail(page, hit)) return true;
  return (standsAtHeadline(page, hit) || leadsHeadline(page, hit)) && !isBesideEmptySlot(page, hit.inner, hit.element);
}

/** In a breadcrumb trail before the headline; no other label in a navigation is a disclosure. */
const standsInTrail = (page: Page, hit: LabelHit): boolean =>
  hit.start < page.article!.start &&
  [...ancestors(page, hit.element)].some(({ tag, attributes }) => tag === 'nav' || attributes.role === 'navigation');

/** Between the last lines before the headline and the first paragraph after it. */
function isNearHeadline(page: Page, hit: LabelHit): boolean {
  const { start } = page.article!;
  const body = firstParagraph(page, start);
  return hit.start >= start - NEAR && (!body || hit.start < body.start);
}

/** Label and headline share a small wrapper with nothing of the body in it. */
function standsAtHeadline(page: Page, hit: LabelHit): boolean {
  const headline = page.blocks.find((block) => block.start === page.article!.start && block.kind === 'heading');
  if (!headline) return false;
  let at = hit.element;
  while (at >= 0 && !contains(page, at, headline.start, headline.end)) at = parentOf(page, at);
  if (at < 0) return false;
  const { start, end, tag } = page.elements[at]!;
  const body = firstParagraph(page, headline.end);
  // What a long teaser parts from the headline in a `header` still stands at the head.
  return end - start <= MAX_HEAD && (!body || body.start >= end || (tag === 'header' && !leadsOn(page, hit)));
}

/** In its own wrapper a link or picture follows the label: the ad it is of. */
function leadsOn(page: Page, { element, end }: LabelHit): boolean {
  const wrapper = page.elements[parentOf(page, element)]!;
  return page.elements.some((each) => /^(a|img)$/.test(each.tag) && each.start >= end && each.end <= wrapper.end);
}

/**
 * The last line before the headline inside the same `article` element, or the one before a kicker, or the beginning of a line that goes on right behind it: "Anzeige | 5 November".
 * Labels of ad slots stand outside of it or alone behind the headline, and others of their class say the same.
 */
function leadsHeadline(page: Page, { element, inner, start, end, inline }: LabelHit): boolean {
  const { blocks, elements, text } = page;
  const at = blocks.findIndex((block) => block.start === page.article!.start && block.kind === 'heading');
  const headline = blocks[at];
  const isBehind = inline && start > page.article!.start;
  const kicker = blocks[at - 1];
  // A line that leads somewhere is the ad below its label.
  const isAd = elements.some((each) => each.tag === 'a' && kicker && each.start >= kicker.start && each.end <= kicker.end);
  const lines = isBehind ? [blocks[at + 1]] : [kicker, ...(isAd ? [] : [blocks[at - 2]])];
  const line = lines.find((each) => each && start >= each.start && end <= each.end);
  if (!headline || !line || line.end - line.start > NEAR || headline.start - line.end > NEAR) return false;
  const around = [...ancestors(page, line.element)].find(({ tag }) => tag === 'article');
  // A teaser before the headline is an `article` of its own.
  if (!around || around.start > headline.start || around.end < headline.end) return false;
  const classesOf = ({ attributes }: PageElement) => attributes.class?.split(/\s+/) ?? [];
  const own = [element, inner].flatMap((each) => classesOf(elements[each]!));
  const isAlike = (other: PageElement) => other.start !== start && text.slice(other.start, other.end) === text.slice(start, end);
  return !elements.some((other) => isAlike(other) && classesOf(other).some((each) => own.includes(each)));
}

const firstParagraph = (page: Page, after: number) =>
  page.blocks.find((block) => block.kept && block.kind === 'text' && block.start > after && block.end - block.start > BODY_PARAGRAPH);
