/** Computed styles, reduced to what tells one stretch of a page from another. */
import type { ElementStyle } from '../model/page.ts';
import { read, styleOf } from './dom.ts';

export interface Rgba {
  r: number;
  g: number;
  b: number;
  a: number;
}

const WHITE: Rgba = { r: 255, g: 255, b: 255, a: 1 };
const BLACK: Rgba = { r: 0, g: 0, b: 0, a: 1 };
/** The root's size in every browser, taken where no style can be computed. */
const DEFAULT_FONT_PX = 16;
const BOLD_FROM = 600;

/** Colours of other spaces (`oklch()`, `color(display-p3 …)`), by the string they were read from. */
const painted = new Map<string, Rgba | null>();

/** Reads a computed colour: `rgb()` and `rgba()` as they stand, any other as the browser paints it; null where nothing can be told. */
export function parseColor(css: string): Rgba | null {
  if (css.startsWith('rgb')) {
    const [r, g, b, a = 1] = (css.match(/[\d.]+(?:e-\d+)?/g) ?? []).map(Number) as [number, number, number, number?];
    return { r, g, b, a };
  }
  if (!painted.has(css)) painted.set(css, paintColor(css));
  return painted.get(css)!;
}

function paintColor(css: string): Rgba | null {
  const context = 'OffscreenCanvas' in globalThis ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  if (!context) return null;
  // A value that is no colour leaves the style as it was.
  context.fillStyle = '#0000';
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data as unknown as [number, number, number, number];
  return a ? { r, g, b, a: a / 255 } : null;
}

/** `top` seen on `under`. */
export function blend(top: Rgba, under: Rgba): Rgba {
  const mix = (x: number, y: number) => x * top.a + y * (1 - top.a);
  return { r: mix(top.r, under.r), g: mix(top.g, under.g), b: mix(top.b, under.b), a: 1 };
}

/** WCAG 2 contrast ratio, 1..21. */
export function contrastRatio(a: Rgba, b: Rgba): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100;
}

function luminance({ r, g, b }: Rgba): number {
  const linear = (channel: number) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

export interface SeenStyle {
  style: ElementStyle;
  visible: boolean;
  /** Hidden in a way no child can undo: transparent, or its box clipped or off the screen. */
  gone: boolean;
  color: Rgba;
  /** What lies behind the element's text, for its children. */
  backdrop: Rgba;
}

/** The style of `element`, given what its parent shows. */
export function readStyle(element: Element, parent: SeenStyle | null): SeenStyle {
  const css = styleOf(element);
  const under = parent?.backdrop ?? WHITE;
  const own = css && parseColor(css.backgroundColor);
  const painted = own && own.a > 0 ? own : null;
  const backdrop = painted ? blend(painted, under) : under;
  const color = (css && parseColor(css.color)) ?? parent?.color ?? BLACK;
  // A body is shown once its scripts have run; pages are saved before that too.
  const isBody = read(element, 'localName') === 'body';
  const gone = !isBody && (parent?.gone || (css ? isGone(css) : false));
  return {
    style: {
      fontSizePx: Number.parseFloat(css?.fontSize ?? '') || DEFAULT_FONT_PX,
      fontFamily: css?.fontFamily ?? '',
      bold: css ? css.fontWeight === 'bold' || Number(css.fontWeight) >= BOLD_FROM : false,
      contrast: contrastRatio(blend(color, backdrop), backdrop),
      background: painted && css ? css.backgroundColor : null,
      border: /[1-9]/.test(css?.borderWidth ?? ''),
    },
    visible: isBody || !(gone || (css && (/hidden|collapse/.test(css.visibility) || css.fontSize === '0px'))),
    gone,
    color,
    backdrop,
  };
}

/** One of the ways to keep text from sighted readers while it stays in the page. */
function isGone(css: CSSStyleDeclaration): boolean {
  if (css.display === 'none' || css.opacity === '0') return true;
  if (css.position !== 'absolute' && css.position !== 'fixed') return false;
  const tiny = Number.parseFloat(css.width) <= 1 && Number.parseFloat(css.height) <= 1 && css.overflow !== 'visible';
  const farAway = Number.parseFloat(css.left) < -900 || Number.parseFloat(css.textIndent) < -900;
  const clipped = /^rect\((?:[01]px[, ]*){4}\)$/.test(css.clip) || /^inset\((50|100)%/.test(css.clipPath);
  return tiny || farAway || clipped;
}
