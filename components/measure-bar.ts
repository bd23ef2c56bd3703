/** Tells the styles how much of the window the bar covers: it takes one row or three, by width and language. */

/** A ref for the bar; sets `--bar-size` on the document. */
export function measureBar(bar: HTMLElement): () => void {
  const observer = new ResizeObserver(() => document.documentElement.style.setProperty('--bar-size', `${bar.offsetHeight}px`));
  observer.observe(bar);
  return () => observer.disconnect();
}
