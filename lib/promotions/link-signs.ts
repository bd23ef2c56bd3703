/** What a unit's links say: where they lead, what they ask for, and whether they close the text. */
import type { Block, Link, Page } from '../model/page.ts';
import { isOnHost, targetOf } from '../page/site.ts';
import { describe } from '../text/anchor.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { rangeAt } from '../text/ranges.ts';
import { asksForDeed } from './deeds.ts';
import { nameSpelledByHost } from './sponsor.ts';
import { type Signs, see } from './unit-signs.ts';

/** A block that is nothing but a link but for a few signs: a button, a teaser. */
export const WHOLE_LINK = 0.8;
/** So many lines that are nothing but a link are a list of headlines. */
export const LIST = 3;
/** Parameters by which a link says where the reader came from: campaign counters, affiliate and referral programmes. */
const TRACKING = /[?&](?:utm_\w+|g?clid|fbclid|click_?id|sub_?id|aff\w*|ref\w*|partner\w*|pid|cid|wt_mc|camp\w*|promo\w*)=/i;
/** What a publisher does not vouch for (rel values of the HTML standard and of search engines). */
const NOT_VOUCHED = /\b(?:nofollow|sponsored)\b/i;
/** Shorter names stand in other words. */
export const MIN_NAME = 4;
/** Small print after a link: so many characters still leave it the end of the text. */
const CLOSING = 40;
/** Longer paths are those of articles. */
const LANDING = 32;

/** Paths by which sites send readers elsewhere: such a link is of the site, but leads away. */
export const REDIRECT = /\/(?:go|goto|out|outbound|redirect|redir|click|visit|recommends|deal|offer|r|l)(?:\/|\?|$)/i;

/**
 * @param links of the unit, those with text
 * @param blocks of the unit
 * @param lower the page's text in lower case, made once a page
 */
export function seeLinks(
  page: Page,
  pack: CompiledPack,
  links: readonly Link[],
  blocks: readonly number[],
  signs: Signs,
  lower: string,
): void {
  const [first, last] = [page.blocks[blocks[0] ?? -1], page.blocks[blocks.at(-1) ?? -1]];
  if (!first || !last) return;
  const leaving = links.filter(({ external, href }) => (external || REDIRECT.test(href)) && !isOnHost(href, pack.pack.platforms));
  const whole = blocks.filter((index) => page.blocks[index]!.linkShare >= WHOLE_LINK);
  const texts = new Set(whole.map((index) => page.text.slice(page.blocks[index]!.start, page.blocks[index]!.end)));
  const isList = texts.size >= LIST;
  if (texts.size > 0) see(signs, isList ? 'list' : 'button');
  // A verb in a list of headlines asks for nothing.
  const asking = isList ? null : asksForDeed(page, pack, links, blocks);
  if (asking) {
    signs.hasWayOut = true;
    see(signs, 'action', { signal: 'call-to-action', entry: null, evidence: [{ kind: 'quote', at: asking }] });
    if (leaving.length === 0) see(signs, 'actionStays');
  }
  const out = asking ? [...leaving, asking] : leaving;
  const closes = (end: number) => last.end - end <= CLOSING || page.blocks[rangeAt(page.blocks, end - 1)]!.end - end <= 2;
  if (out.some(({ end }) => closes(end))) see(signs, 'closing');
  const [link] = leaving;
  if (!link) return;
  signs.hasWayOut = true;
  const at = describe(page.text, link.start, link.end);
  see(signs, 'leaves', { signal: 'outbound-link', entry: null, evidence: [{ kind: 'link', href: link.href, rel: link.rel, at }] });
  if (leaving.some(({ href }) => isLanding(href))) see(signs, 'landing');
  if (leaving.some(({ href, rel }) => TRACKING.test(href) || NOT_VOUCHED.test(rel))) see(signs, 'tracked');
  const named = nameSpelledByHost(page, leaving, { start: first.start, end: last.end });
  if (!named) return;
  see(signs, 'brand');
  if (named.name.length >= MIN_NAME && !isNamedOutside(lower, named.name.toLowerCase(), first.start, last.end)) see(signs, 'stranger');
  const names = ({ start, end, linkShare }: Block) =>
    linkShare < WHOLE_LINK ? lower.slice(start, end).split(named.name.toLowerCase()).length - 1 : 0;
  if (signs.counts.stranger && blocks.reduce((sum, index) => sum + names(page.blocks[index]!), 0) > 1) see(signs, 'insists');
}

const isNamedOutside = (text: string, name: string, start: number, end: number): boolean => {
  const first = text.indexOf(name);
  return (first >= 0 && first < start) || text.indexOf(name, end) >= 0;
};

/** The address of a page that offers something, not of an article or a document. */
function isLanding(href: string): boolean {
  const { pathname } = new URL(targetOf(href));
  return (
    pathname.length <= LANDING && !/\d{4}|\.(?:pdf|html?|php|aspx?|docx?)$/i.test(pathname) && (pathname.match(/[-_]/g) ?? []).length < 3
  );
}
