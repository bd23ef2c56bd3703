/** Blocks that are labels and nothing else. */
import type { LabelHit } from '../model/hits.ts';
import type { Page } from '../model/page.ts';
import { rangeAt } from '../text/ranges.ts';

/** Dashes and brackets around a label. */
const DECORATION = 3;

/** Blocks that hold nothing but a label (and its decoration). */
export function blocksOfLabels(page: Page, labels: readonly LabelHit[]): Set<number> {
  const found = new Set<number>();
  for (const { how, row, start, end } of labels) {
    if (how !== 'text' || row.scope === 'page' || end <= start) continue;
    const index = rangeAt(page.blocks, start);
    const block = page.blocks[index];
    if (block && start <= block.start + DECORATION && block.end <= end + DECORATION) found.add(index);
  }
  return found;
}
