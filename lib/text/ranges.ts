/** Looking things up by offset, in lists in reading order without overlaps. */

interface Range {
  start: number;
  end: number;
}

/** Index of the first item that lies beyond, in a list where all after it do too; the list's length when there is none. */
function firstBeyond<Item>(items: readonly Item[], isBeyond: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBeyond(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the range that holds `offset`, or of the next one; the list's length when there is none. */
export const rangeFrom = (ranges: readonly Range[], offset: number): number => firstBeyond(ranges, ({ end }) => end > offset);

/** Index of the range that holds `offset`; -1 when none does. */
export function rangeAt(ranges: readonly Range[], offset: number): number {
  const at = rangeFrom(ranges, offset);
  return ranges[at] && ranges[at].start <= offset ? at : -1;
}

/** Index of the first item that starts after `offset`, in a list ordered by start; the list's length when there is none. */
export const firstAfter = (items: readonly { start: number }[], offset: number): number =>
  firstBeyond(items, ({ start }) => start > offset);

/** How many characters two ranges share. */
export const sharedLength = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
