/** How a block stands out from the article's body. */
import type { Block, ElementStyle, Page } from '../model/page.ts';
import { describe } from '../text/anchor.ts';
import { visualBox } from './elements.ts';
import type { Sight } from './unit-signs.ts';

const FONT_DIFFERENCE_PX = 1.5;

const seen = (page: Page, { start, end }: Block, property: string, value: string): Sight => ({
  signal: 'appearance',
  entry: null,
  evidence: [{ kind: 'style', property, value, at: describe(page.text, start, end) }],
});

/** It stands in a box of its own. */
export function boxOf(page: Page, block: Block): Sight | null {
  const box = visualBox(page, block.element);
  return box >= 0 ? seen(page, block, 'box', page.elements[box]!.style.background ?? 'border') : null;
}

/** Its text is set in another font or size than the article's. */
export function typeOf(page: Page, block: Block, usual: ElementStyle | null): Sight | null {
  const { style } = page.elements[block.element]!;
  const differs = usual && (style.fontFamily !== usual.fontFamily || Math.abs(style.fontSizePx - usual.fontSizePx) >= FONT_DIFFERENCE_PX);
  return differs && block.kind === 'text' ? seen(page, block, 'font', `${style.fontSizePx}px`) : null;
}

/** The style most of the article's characters are set in. */
export function usualStyle(page: Page): ElementStyle | null {
  const lengths = new Map<string, { length: number; style: ElementStyle }>();
  for (const block of page.blocks) {
    if (!block.kept || block.kind !== 'text') continue;
    const { style } = page.elements[block.element]!;
    const key = `${style.fontSizePx}/${style.fontFamily}`;
    const entry = lengths.get(key) ?? { length: 0, style };
    entry.length += block.end - block.start;
    lengths.set(key, entry);
  }
  return [...lengths.values()].sort((a, b) => b.length - a.length)[0]?.style ?? null;
}
