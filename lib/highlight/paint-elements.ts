/** Paints whole elements as passages are painted, on pages of our own: same registry, same names, same styles. */
import { MARK_KINDS, type MarkKind } from '../model/settings.ts';
import { HIGHLIGHTS } from './names.ts';
import { clear } from './paint.ts';

/** Paints the elements of each kind, in place of what was painted before; null = takes all paint off. */
export function paintElements(marks: Readonly<Record<MarkKind, readonly Element[]>> | null): void {
  clear();
  if (!marks) return;
  for (const kind of MARK_KINDS) {
    const ranges = marks[kind].map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range;
    });
    CSS.highlights.set(HIGHLIGHTS[kind], new Highlight(...ranges));
  }
}
