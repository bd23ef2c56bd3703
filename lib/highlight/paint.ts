/**
 * Paints passages into the page with the CSS Custom Highlight API: ranges in a registry, no change to the document. The styles that go
 * with the names are in public/highlight.css, inserted by the background script.
 */
import type { Anchor, Report } from '../model/report.ts';
import { type LiveText, liveRanges, readLiveText } from '../page/live-text.ts';
import { resolve } from '../text/anchor.ts';

/** Names of ours in a registry that is shared with the page's own scripts. */
export const HIGHLIGHTS = { claim: 'sourcelight-claim', disclosure: 'sourcelight-disclosure', fact: 'sourcelight-fact' } as const;
/** The passage last jumped to. */
export const CURRENT = 'sourcelight-current';

type Layer = keyof typeof HIGHLIGHTS;

/** Later layers are painted over earlier ones. */
const PRIORITY: Record<Layer, number> = { fact: 1, claim: 2, disclosure: 3 };

/** What of the report is painted, by layer. */
export function passagesOf(report: Report, facts: readonly Anchor[]): Record<Layer, readonly Anchor[]> {
  return {
    claim: report.promotions.flatMap(({ passages }) => passages),
    disclosure: report.disclosures.flatMap(({ at, how }) => (at && how === 'text' ? [at] : [])),
    fact: facts,
  };
}

/**
 * Paints a report's passages, in place of what was painted before.
 * @param facts where its facts stand: they are told outside the page.
 * @returns how many could not be found in the page as it is now.
 */
export function paint(document: Document, report: Report, facts: readonly Anchor[]): number {
  const live = readLiveText(document);
  let missing = 0;
  for (const [layer, anchors] of Object.entries(passagesOf(report, facts)) as [Layer, readonly Anchor[]][]) {
    const highlight = new Highlight();
    highlight.priority = PRIORITY[layer];
    for (const anchor of anchors) {
      // A frame's document has a registry of its own.
      const ranges = rangesOf(live, anchor).filter(({ startContainer }) => startContainer.ownerDocument === document);
      for (const range of ranges) highlight.add(range);
      if (ranges.length === 0) missing += 1;
    }
    CSS.highlights.set(HIGHLIGHTS[layer], highlight);
  }
  return missing;
}

function rangesOf(live: LiveText, anchor: Anchor): Range[] {
  const place = resolve(live.text, anchor);
  return place ? liveRanges(live, place.start, place.end) : [];
}

/** Takes away all that was painted. */
export function clear(): void {
  for (const name of [...Object.values(HIGHLIGHTS), CURRENT]) CSS.highlights.delete(name);
}

/** Scrolls to a passage and marks it. @returns whether it is still in the page. */
export function jumpTo(document: Document, anchor: Anchor): boolean {
  const ranges = rangesOf(readLiveText(document), anchor);
  const [range] = ranges;
  const view = document.defaultView;
  if (!range || !view) return false;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // The element first, for scrolling containers; then the passage itself, which may be a line of a long element.
  const around = range.startContainer.parentElement;
  if (around) Element.prototype.scrollIntoView.call(around, { block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  if (top < 0 || top + height > view.innerHeight) view.scrollBy({ top: top - view.innerHeight / 3, behavior: calm ? 'instant' : 'auto' });
  CSS.highlights.set(CURRENT, new Highlight(...ranges));
  return true;
}
