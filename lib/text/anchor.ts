/** Anchors: describe a place in the page's text so that it can be found again, and find it. */
import type { Anchor } from '../model/report.ts';

/** Characters of context on each side; what Hypothesis settled on for telling equal quotes apart. */
const CONTEXT = 32;

/** Describes characters `start..end` of `text`. */
export function describe(text: string, start: number, end: number): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/** @returns what is left of an anchor without some ranges, piece by piece in reading order; offsets as those of the anchor. */
export function without(anchor: Anchor, ranges: readonly { start: number; end: number }[]): Anchor[] {
  const text = anchor.prefix + anchor.exact + anchor.suffix;
  const shift = anchor.start - anchor.prefix.length;
  const pieces: Anchor[] = [];
  const take = (start: number, end: number) => {
    if (start >= end || text.slice(start - shift, end - shift).trim() === '') return;
    pieces.push({ ...describe(text, start - shift, end - shift), start, end });
  };
  let from = anchor.start;
  for (const { start, end } of ranges
    .filter((range) => range.start < anchor.end && range.end > anchor.start)
    .sort((a, b) => a.start - b.start)) {
    take(from, Math.min(start, anchor.end));
    from = Math.max(from, end);
  }
  take(from, anchor.end);
  return pieces;
}

/**
 * Finds an anchor in `text`, which may have changed since: where it was, else the equal quote whose surroundings fit best, the nearer
 * one of two. The quote must be there word for word: a look-alike is not the passage.
 */
export function resolve(text: string, anchor: Anchor): { start: number; end: number } | null {
  const { exact, prefix, suffix, start, end } = anchor;
  if (exact === '') return null;
  if (text.slice(start, end) === exact && text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end)) return { start, end };
  let best: { start: number; score: number; distance: number } | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const score = sharedEnd(text.slice(Math.max(0, at - CONTEXT), at), prefix) + sharedStart(text.slice(at + exact.length), suffix);
    const distance = Math.abs(at - start);
    if (!best || score > best.score || (score === best.score && distance < best.distance)) best = { start: at, score, distance };
  }
  return best && { start: best.start, end: best.start + exact.length };
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
