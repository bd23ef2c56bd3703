/** What stands after a passage, which a reader comes to next. */
import { type Located, lengthOf } from './locate.ts';
import { inReadingOrder } from './step.ts';

/** The first of `all` that begins where `passage` has ended; of those that begin together the shortest. Null after the last. */
export function following({ ranges }: Located, all: readonly Located[]): Located | null {
  const { endContainer, endOffset } = ranges.at(-1)!;
  const end = { startContainer: endContainer, startOffset: endOffset };
  const after = all.filter(({ ranges: [start] }) => start && inReadingOrder(start, end) >= 0);
  return after.sort((a, b) => inReadingOrder(a.ranges[0]!, b.ranges[0]!) || lengthOf(a) - lengthOf(b))[0] ?? null;
}
