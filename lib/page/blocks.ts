/** Blocks: the page's lines, with what each of them is. */
import type { Block, PageElement } from '../model/page.ts';

const CHROME_TAGS = new Set(['nav', 'footer', 'dialog', 'menu']);
const CHROME_ROLES = new Set(['navigation', 'contentinfo', 'banner', 'search', 'dialog', 'alertdialog', 'menu', 'toolbar']);
const CONTROL_TAGS = new Set(['button', 'label', 'legend', 'summary']);
/** A table cell with more text than this is a layout table's, not a figure's. */
const LONG_CELL = 200;

/** What stands around a block, found once per element: parents come before children. */
interface Surroundings {
  kind: Block['kind'];
  level: number;
  chrome: boolean;
}

export function surroundingsOf(elements: readonly PageElement[]): Surroundings[] {
  const all: Surroundings[] = [];
  for (const { tag, parent, attributes } of elements) {
    const outer = all[parent] ?? { kind: 'text', level: 0, chrome: false };
    const role = attributes.role ?? '';
    const chrome = outer.chrome || CHROME_TAGS.has(tag) || CHROME_ROLES.has(role);
    const heading = /^h[1-6]$/.test(tag) ? Number(tag[1]) : role === 'heading' ? 2 : 0;
    let { kind, level } = outer;
    if (heading) {
      kind = 'heading';
      level = heading;
    } else if (tag === 'li') kind = 'list-item';
    else if (tag === 'figcaption' || tag === 'caption') kind = 'caption';
    else if (tag === 'td' || tag === 'th') kind = 'table';
    else if (CONTROL_TAGS.has(tag) || role === 'button') kind = 'control';
    all.push({ kind, level, chrome });
  }
  return all;
}

export function toBlock(
  line: { start: number; end: number; element: number; tight: boolean },
  around: Surroundings,
  seen: { kept: boolean; visible: boolean; linkShare: number },
): Block {
  const kind = around.kind === 'table' && line.end - line.start > LONG_CELL ? 'text' : around.kind;
  return { ...line, ...seen, kind, level: around.level, chrome: around.chrome };
}
