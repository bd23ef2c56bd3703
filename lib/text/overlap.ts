/** Whether two anchors share text, on a page that may have changed between the two. */
import type { Anchor } from '../model/report.ts';

/** As many characters in common are no accident. */
const NO_ACCIDENT = 24;

/**
 * True where both hold the same characters at the same place; else, since a page that grew has moved what stands below, where one holds
 * the words of the other, or one ends with the words the other begins with.
 */
export function overlap(a: Anchor, b: Anchor): boolean {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  if (start < end && a.exact.slice(start - a.start, end - a.start) === b.exact.slice(start - b.start, end - b.start)) return true;
  const [short, long] = a.exact.length <= b.exact.length ? [a, b] : [b, a];
  return reaches(long, short) || meet(a.exact, b.exact) || meet(b.exact, a.exact);
}

/** The words of the one stand in the other, or across its edge. Few words need those around them to be known again. */
function reaches({ prefix, exact, suffix }: Anchor, short: Anchor): boolean {
  const before = short.exact.length < NO_ACCIDENT ? short.prefix : '';
  const found = (prefix + exact + suffix).indexOf(before + short.exact + (short.exact.length < NO_ACCIDENT ? short.suffix : ''));
  const start = found + before.length;
  return found >= 0 && start < prefix.length + exact.length && start + short.exact.length > prefix.length;
}

/** The end of the one is the beginning of the other. */
function meet(one: string, other: string): boolean {
  for (let length = Math.min(one.length, other.length); length >= NO_ACCIDENT; length -= 1)
    if (other.startsWith(one.slice(-length))) return true;
  return false;
}
