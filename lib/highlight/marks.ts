/** What marks.js does in a page: shows passages, and goes to them. Nothing of it is there until it is asked for. */
import type { MarkedPage } from '../model/marked.ts';
import type { Anchor } from '../model/report.ts';
import { scrollTo } from './jump.ts';
import { findAnchor, locate } from './locate.ts';
import { clear, paint, paintCurrent } from './paint.ts';

export interface Marks {
  /** The style sheet that the background inserted last, by which alone it can take it out again; empty = none. */
  css: string;
  /** Paints the passages, in place of those before. @returns how many could not be found in the page as it is now. */
  show(page: MarkedPage): number;
  /** Takes away all that is shown. */
  hide(): void;
  /** Scrolls to a passage and marks it. @returns whether it is still in the page. */
  jump(anchor: Anchor): boolean;
}

export function createMarks(document: Document): Marks {
  return {
    css: '',
    show({ passages }) {
      const { located, missing } = locate(document, passages);
      paint(located);
      return missing;
    },
    hide: clear,
    jump(anchor) {
      const ranges = findAnchor(document, anchor);
      if (ranges.length === 0) return false;
      scrollTo(document, ranges);
      paintCurrent(ranges);
      return true;
    },
  };
}
