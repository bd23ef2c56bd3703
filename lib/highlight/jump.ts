/** Brings a passage into view. */

/** Scrolls to where a passage begins, in scrolling containers too; the reader's focus stays where it is. */
export function scrollTo(document: Document, [range]: readonly Range[]): void {
  const view = document.defaultView;
  if (!range || !view) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // The element first, for scrolling containers; then the passage itself, which may be a line of a long element.
  const around = range.startContainer.parentElement;
  if (around) Element.prototype.scrollIntoView.call(around, { block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  if (top < 0 || top + height > view.innerHeight) view.scrollBy({ top: top - view.innerHeight / 3, behavior: calm ? 'instant' : 'auto' });
}
