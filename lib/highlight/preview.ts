/** Marks elements of a page of ours in the very styles that pages get, and anew when the styles change. */
import type { MarkKind, MarkStyle } from '../model/settings.ts';
import { paintElements } from './paint-elements.ts';
import { markStyles } from './styles.ts';

let sheet: CSSStyleSheet | null = null;

/** @param elements by kind; null = takes the paint off. */
export function previewMarks(
  elements: Readonly<Record<MarkKind, readonly Element[]>> | null,
  styles: Readonly<Record<MarkKind, MarkStyle>>,
): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.replaceSync(markStyles(styles));
  paintElements(elements);
}
