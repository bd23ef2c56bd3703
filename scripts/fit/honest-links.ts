/**
 * Copies of a page with honest links in its editorial text. Written pages link little, pages of the web link to whom they quote and where
 * they read it; without such copies a fit would take every link to another site for a sign of promotion.
 */
import type { Link, Page } from '../../lib/model/page.ts';

/** Links a copy, one to so many. */
const MOST_LINKS = 3;
/** Shorter units are headlines and bylines. */
const MIN_UNIT = 100;

/** A repeatable stream of numbers in 0..1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

/**
 * @param editorial ranges of the page's text that promote nothing
 * @param deeds words that ask for a deed, of the page's language
 * @param seed the same seed makes the same copy
 */
export function withHonestLinks(
  page: Page,
  editorial: readonly { start: number; end: number }[],
  deeds: readonly string[],
  seed: number,
): Page {
  const next = random(seed);
  const places = editorial.filter(({ start, end }) => end - start >= MIN_UNIT);
  const count = Math.min(places.length, 1 + Math.floor(next() * MOST_LINKS));
  const links: Link[] = [...page.links];
  for (let made = 0; made < count; made += 1) {
    const { start, end } = places[Math.floor(next() * places.length)]!;
    const text = page.text.slice(start, end);
    // Names in the middle of a sentence, or any three words where the text names nobody.
    const names = [...text.matchAll(/(?<=\p{Ll},?\s)\p{Lu}[\p{L}\p{N}-]{3,}(?:\s\p{Lu}[\p{L}-]+){0,2}/gu)];
    const phrases = [...text.matchAll(/(?<=\s)\p{Ll}{3,}\s\p{Ll}+\s\p{Ll}{3,}/gu)];
    const candidates = names.length > 0 && next() < 0.7 ? names : phrases;
    const match = candidates[Math.floor(next() * candidates.length)];
    if (!match || links.some((link) => link.start < start + match.index + match[0].length && start + match.index < link.end)) continue;
    const host = slug(match[0].split(' ').slice(0, 2).join('')) || 'source';
    const href = next() < 0.5 ? `https://www.${host}.example/` : `https://${host}.example/2026/05/what-we-know-about-the-matter-so-far`;
    const from = start + match.index;
    links.push({ start: from, end: from + match[0].length, element: 0, href, rel: next() < 0.2 ? 'nofollow' : '', external: true });
  }
  // A link of the site's own whose text asks for a deed: "compare your contract", "read how to register".
  const asking = places.flatMap(({ start, end }) =>
    [...page.text.slice(start, end).matchAll(/[\p{L}-]+(?:\s[\p{L}-]+){1,4}/gu)].flatMap(({ 0: text, index }) =>
      deeds.includes(text.split(' ')[0]!.toLowerCase()) ? [{ start: start + index, end: start + index + text.length }] : [],
    ),
  );
  const deed = asking[Math.floor(next() * asking.length)];
  if (deed && !links.some((link) => link.start < deed.end && deed.start < link.end))
    links.push({ ...deed, element: 0, href: `${new URL('/guide/how-to', page.publishedUnder)}`, rel: '', external: false });
  return { ...page, links: links.toSorted((a, b) => a.start - b.start) };
}
