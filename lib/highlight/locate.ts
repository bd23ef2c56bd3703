/** Finds the passages in the page as it is now. */
import type { MarkedPassage } from '../model/marked.ts';
import type { Anchor } from '../model/report.ts';
import { type LiveText, liveRanges, readLiveText } from '../page/live-text.ts';
import { resolve } from '../text/anchor.ts';

/** A passage with where it stands; never without a range. */
export interface Located {
  passage: MarkedPassage;
  /** In reading order; live. Of the document itself: a frame's has a registry of its own. */
  ranges: readonly Range[];
}

/** In UTF-16 units. */
export const lengthOf = ({ ranges }: Located): number => ranges.reduce((sum, range) => sum + String(range).length, 0);

/** @returns those that are in the page, and how many of their places are not. */
export function locate(document: Document, passages: readonly MarkedPassage[]): { located: Located[]; missing: number } {
  const live = readLiveText(document);
  const located: Located[] = [];
  let missing = 0;
  for (const passage of passages) {
    const places = passage.at.map((anchor) => rangesOf(document, live, anchor));
    if (passage.part === 'stretch') missing += places.filter(({ length }) => length === 0).length;
    const ranges = places.flat();
    if (ranges.length > 0) located.push({ passage, ranges });
  }
  return { located, missing };
}

/** Where an anchor stands; empty when it is not there any more. */
export function findAnchor(document: Document, anchor: Anchor): Range[] {
  return rangesOf(document, readLiveText(document), anchor);
}

function rangesOf(document: Document, live: LiveText, anchor: Anchor): Range[] {
  const place = resolve(live.text, anchor);
  if (!place) return [];
  return liveRanges(live, place.start, place.end).filter(({ startContainer }) => startContainer.ownerDocument === document);
}
