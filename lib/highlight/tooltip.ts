/** The tooltip: what is said of a passage, beside it. It takes neither the focus nor a click, and a screen reader may hear it. */
import type { MarkLook, PassageNote } from '../model/marked.ts';
import { type Box, holds, type Point, placeTip } from './geometry.ts';
import type { Host } from './host.ts';

export interface Tip extends PassageNote {
  look: MarkLook | 'none';
  /** Which of how many it is, and whether the count began anew. */
  place?: string;
}

export interface Tooltip {
  /**
   * @param aloud whether a screen reader says it: what comes by keyboard or touch was asked for, what comes by pointer was passed over.
   * @param spare lines that it leaves free where it can
   */
  show(tip: Tip, about: Box, prefer: 'below' | 'above', aloud: boolean, spare?: readonly Box[]): void;
  /** Keeps it beside what it belongs to. */
  move(about: Box, spare?: readonly Box[]): void;
  hide(): void;
  /** Whether it lies over a point. */
  covers(point: Point): boolean;
  isShown(): boolean;
}

/** A live region says what comes into it, not what it came with. */
const SAID_AFTER_MS = 100;

/** @param language of its words. */
export function createTooltip(host: Host, view: Window, language: () => string): Tooltip {
  let shown: { element: HTMLElement; prefer: 'below' | 'above' } | null = null;
  let said: HTMLElement | null = null;
  let timer = 0;

  function sayAloud(text: string): void {
    said ??= host.create('p', 'said');
    // The role brings aria-live="polite" along; both are written for those that know only one.
    for (const [name, value] of [
      ['role', 'status'],
      ['aria-live', 'polite'],
      ['lang', language()],
    ] as const)
      said.setAttribute(name, value);
    said.textContent = '';
    host.add(said);
    timer = view.setTimeout(() => {
      if (said) said.textContent = text;
    }, SAID_AFTER_MS);
  }

  function hide(): void {
    view.clearTimeout(timer);
    if (shown) host.remove(shown.element);
    if (said) host.remove(said);
    shown = said = null;
  }

  function move(about: Box, spare: readonly Box[] = []): void {
    if (!shown) return;
    const { element, prefer } = shown;
    const size = element.getBoundingClientRect();
    moveTo(element, placeTip(about, size, { width: view.innerWidth, height: view.innerHeight }, prefer, spare));
  }

  return {
    show(tip, about, prefer, aloud, spare) {
      hide();
      const element = host.create('div', `tip ${tip.look}`);
      element.setAttribute('popover', 'manual');
      element.setAttribute('lang', language());
      // It is heard from the live region, or not at all.
      element.setAttribute('aria-hidden', 'true');
      const texts = [['title', tip.title], ...tip.lines.map((line) => ['line', line] as const), ['place', tip.place ?? '']] as const;
      for (const [name, text] of texts) {
        if (!text) continue;
        const line = host.create('p', name);
        line.textContent = text;
        element.append(line);
      }
      if (!host.add(element)) return;
      shown = { element, prefer };
      move(about, spare);
      if (aloud) sayAloud(texts.flatMap(([, text]) => (text ? [/\p{P}$/u.test(text) ? text : `${text}.`] : [])).join(' '));
    },
    move,
    hide,
    covers: (point) => shown !== null && holds(shown.element.getBoundingClientRect(), point),
    isShown: () => shown !== null,
  };
}

/** Puts a fixed box at a place of the viewport, also in a page that zooms its root: there a pixel of style is not one of the screen. */
export function moveTo(element: HTMLElement, { x, y }: { x: number; y: number }): void {
  const { style } = element;
  style.left = style.top = '0px';
  const from = element.getBoundingClientRect();
  style.left = style.top = '100px';
  const to = element.getBoundingClientRect();
  style.left = `${((x - from.left) * 100) / (to.left - from.left || 100)}px`;
  style.top = `${((y - from.top) * 100) / (to.top - from.top || 100)}px`;
}
