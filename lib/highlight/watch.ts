/** Listens to what the reader does in the page, and stops nothing of it. What a script only pretends is passed over. */
import type { Point } from './geometry.ts';

export interface ReaderActs {
  /** The pointer moves, no button held. */
  move(point: Point): void;
  /** It has rested for a moment. */
  rest(point: Point): void;
  /** It left the window. */
  leave(): void;
  /** A button or finger goes down. */
  press(): void;
  /** A click or tap, where no text was selected by it. */
  click(point: Point, byTouch: boolean): void;
  scroll(): void;
  /** Some time after the last scrolling, when there is nothing else to do. */
  scrolled(): void;
  escape(): void;
}

const REST_MS = 300;
const SCROLLED_MS = 200;

/** @param isOurs whether an event happened in an element of ours, which has listeners of its own. @returns what ends it. */
export function watchReader(document: Document, acts: ReaderActs, isOurs: (target: EventTarget | null) => boolean): () => void {
  const view = document.defaultView!;
  const end = new AbortController();
  let resting = 0;
  let scrolling = 0;

  const on = <Name extends keyof WindowEventMap>(name: Name, act: (event: WindowEventMap[Name]) => void) =>
    view.addEventListener(name, (event) => event.isTrusted && !isOurs(event.target) && act(event), {
      capture: true,
      passive: true,
      signal: end.signal,
    });
  const pointOf = ({ clientX: x, clientY: y }: MouseEvent): Point => ({ x, y });

  on('pointermove', (event) => {
    view.clearTimeout(resting);
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const point = pointOf(event);
    acts.move(point);
    resting = view.setTimeout(() => acts.rest(point), REST_MS);
  });
  on('pointerout', ({ relatedTarget }) => {
    if (relatedTarget) return;
    view.clearTimeout(resting);
    acts.leave();
  });
  on('pointerdown', () => {
    view.clearTimeout(resting);
    acts.press();
  });
  on('click', (event) => {
    // A key on a button clicks as well, and points nowhere.
    if (event.detail === 0 || !view.getSelection()?.isCollapsed) return;
    acts.click(pointOf(event), (event as PointerEvent).pointerType === 'touch');
  });
  on('scroll', () => {
    view.clearTimeout(resting);
    acts.scroll();
    view.clearTimeout(scrolling);
    scrolling = view.setTimeout(() => view.requestIdleCallback(acts.scrolled), SCROLLED_MS);
  });
  on('keydown', ({ key }) => key === 'Escape' && acts.escape());

  return () => {
    end.abort();
    view.clearTimeout(resting);
    view.clearTimeout(scrolling);
  };
}
