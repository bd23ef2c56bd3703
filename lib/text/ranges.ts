/** Looking things up by offset, in lists in reading order without overlaps. */

interface Range {
  start: number;
  end: number;
}

/** Index of the range that holds `offset`, or of the next one; the list's length when there is none. */
export function rangeFrom(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the range that holds `offset`; -1 when none does. */
export function rangeAt(ranges: readonly Range[], offset: number): number {
  const at = rangeFrom(ranges, offset);
  return ranges[at] && ranges[at].start <= offset ? at : -1;
}

/** Index of the first item that starts after `offset`, in a list ordered by start; the list's length when there is none. */
export function firstAfter(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
