/** The text of a promotion as anchors, without its labels. */
import type { LabelHit } from '../model/hits.ts';
import type { Page } from '../model/page.ts';
import type { Promotion } from '../model/report.ts';
import { describe } from '../text/anchor.ts';

/** One passage a run of neighbouring blocks; a label inside a block is cut out. */
export function passagesOf(page: Page, blocks: readonly number[], labels: readonly LabelHit[]): Promotion['passages'] {
  const ranges: { start: number; end: number }[] = [];
  let previous = -2;
  for (const index of blocks) {
    let { start, end } = page.blocks[index]!;
    for (const hit of labels) {
      if (hit.how !== 'text' || hit.end <= start || hit.start >= end || hit.row.scope !== 'label') continue;
      if (hit.start - start <= end - hit.end) start = hit.end + (page.text.slice(hit.end, end).match(/^[\s:–—|-]*/)?.[0].length ?? 0);
      else end = hit.start - (page.text.slice(start, hit.start).match(/[\s([–—-]*$/)?.[0].length ?? 0);
    }
    if (end <= start) continue;
    const last = ranges.at(-1);
    if (last && index === previous + 1 && start === page.blocks[index]!.start) last.end = end;
    else ranges.push({ start, end });
    previous = index;
  }
  return ranges.map(({ start, end }) => describe(page.text, start, end));
}
