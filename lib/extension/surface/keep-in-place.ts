/** Keeps what the reader just used under the pointer while the report above it changes. */
import { flushSync } from 'react-dom';

/** Runs a change of state at once, then scrolls by as much as the element moved. */
export function keepInPlace(element: Element | null, change: () => void): void {
  const top = () => element?.getBoundingClientRect().top ?? 0;
  const before = top();
  flushSync(change);
  if (element?.isConnected) window.scrollBy({ top: top() - before, behavior: 'instant' });
}
