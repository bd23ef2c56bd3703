/** Brings the row of what was chosen in the page into view. */
import { type RefObject, useEffect, useRef } from 'react';

/** Opens every fold around an element. */
function unfold(element: Element): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
}

/**
 * @param current what to bring into view, once for each change; null = nothing
 * @param isWhole all rows are there; before that, a row may still be on its way
 * @param showAll takes back what the reader chose to see, which may have left the row out
 */
export function useScrollToCurrent(
  root: RefObject<HTMLElement | null>,
  current: string | null,
  isWhole: boolean,
  showAll: () => void,
): void {
  const done = useRef<string | null>(null);
  const asked = useRef<string | null>(null);
  // After every drawing, because the row may only come with a later one.
  useEffect(() => {
    if (current === null) done.current = asked.current = null;
    if (current === null || done.current === current) return;
    const row = root.current?.querySelector('.report-body [aria-current]');
    if (row) {
      done.current = current;
      unfold(row);
      row.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
    } else if (isWhole && asked.current !== current) {
      asked.current = current;
      showAll();
    }
  });
}
