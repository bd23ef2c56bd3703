/**
 * Paints passages into the page with the CSS Custom Highlight API: ranges in a registry, no change to the document. The styles that go
 * with the names are in styles.ts, inserted by the background script.
 */
import type { Located } from './locate.ts';
import { CURRENT, HIGHLIGHTS, PAINTS, type Paint, paintOf } from './names.ts';

/** Later layers are painted over earlier ones. */
const PRIORITY: Readonly<Record<Paint, number>> = { 'fact-unproven': 1, fact: 1, claim: 2, disclosure: 3 };
const CURRENT_PRIORITY = 4;

/** Paints what was found, in place of what was painted before. */
export function paint(located: readonly Located[]): void {
  for (const wanted of PAINTS) {
    const highlight = new Highlight();
    highlight.priority = PRIORITY[wanted];
    for (const { passage, ranges } of located) {
      if (paintOf(passage.look) !== wanted || passage.part !== 'stretch') continue;
      for (const range of ranges) highlight.add(range);
    }
    CSS.highlights.set(HIGHLIGHTS[wanted], highlight);
  }
}

/** Marks the passage that was gone to, in place of the one before. */
export function paintCurrent(ranges: readonly Range[]): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = CURRENT_PRIORITY;
  CSS.highlights.set(CURRENT, highlight);
}

export function clearCurrent(): void {
  CSS.highlights.delete(CURRENT);
}

/** Takes away all that was painted. */
export function clear(): void {
  for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
  clearCurrent();
}
