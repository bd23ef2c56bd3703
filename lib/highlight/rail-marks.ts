/** Which marks stand beside the scroll bar, and how high. */
import type { MarkLook } from '../model/marked.ts';

/** A stretch of what is scrolled, in shares 0..1 of its height; `index` is that of its passage. */
export interface RailMark {
  look: MarkLook;
  start: number;
  end: number;
  index: number;
}

/** More than anybody can tell apart on a screen; what is left out is what lies lowest. */
const MOST_MARKS = 400;

/** Facts lie under what they should not cover. */
const LAYERS: readonly MarkLook[] = ['fact-unproven', 'fact', 'claim-unlabelled', 'claim', 'disclosure'];

/**
 * Marks of one look that are as good as one become one, which leads to the first of them.
 * @param least the share of one mark at its lowest
 */
export function mergeMarks(marks: readonly RailMark[], least: number): RailMark[] {
  return LAYERS.flatMap((layer) => {
    const merged: RailMark[] = [];
    for (const mark of marks.filter(({ look }) => look === layer).sort((a, b) => a.start - b.start)) {
      const before = merged.at(-1);
      // What is lower than a mark at its lowest is drawn as high as that.
      if (before && mark.start < Math.max(before.end, before.start + least) + least / 2) before.end = Math.max(before.end, mark.end);
      else merged.push({ ...mark });
    }
    return merged;
  }).slice(-MOST_MARKS);
}
