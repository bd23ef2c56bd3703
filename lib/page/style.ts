/** Computed styles, reduced to what tells one stretch of a page from another. */
import type { ElementStyle } from '../model/page.ts';

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

/** Reads `rgb()`, `rgba()` and `color(srgb …)`, which is all that computed styles hold; null for anything else. */
export function parseColor(css: string): Rgba | null {
  const numbers = css.match(/-?[\d.]+(?:e-?\d+)?%?/g)?.map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)));
  if (!numbers || numbers.length < 3) return null;
  const [r, g, b, a = 1] = numbers as [number, number, number, number?];
  if (css.startsWith('rgb')) return { r, g, b, a };
  if (css.startsWith('color(srgb')) return { r: r * 255, g: g * 255, b: b * 255, a };
  return null;
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
  /** What lies behind the element's text, for its children. */
  backdrop: Rgba;
}

/** The style of `element`, given what its parent shows. */
export function readStyle(element: Element, parent: SeenStyle | null): SeenStyle {
  const css = element.ownerDocument.defaultView?.getComputedStyle(element);
  const under = parent?.backdrop ?? WHITE;
  const own = css && parseColor(css.backgroundColor);
  const painted = own && own.a > 0 ? own : null;
  const backdrop = painted ? blend(painted, under) : under;
  const color = (css && parseColor(css.color)) ?? BLACK;
  const widths = css ? [css.borderTopWidth, css.borderRightWidth, css.borderBottomWidth, css.borderLeftWidth] : [];
  return {
    style: {
      fontSizePx: Number.parseFloat(css?.fontSize ?? '') || DEFAULT_FONT_PX,
      fontFamily: css?.fontFamily ?? '',
      bold: css ? css.fontWeight === 'bold' || Number(css.fontWeight) >= BOLD_FROM : false,
      contrast: contrastRatio(blend(color, backdrop), backdrop),
      background: painted && css ? css.backgroundColor : null,
      border: widths.some((width) => Number.parseFloat(width) > 0),
    },
    // A body is shown once its scripts have run; pages are saved before that too.
    visible: element.localName === 'body' || ((parent?.visible ?? true) && (css ? isShown(css) : true)),
    backdrop,
  };
}

/** Not hidden by one of the ways to keep text from sighted readers while it stays in the page. */
function isShown(css: CSSStyleDeclaration): boolean {
  if (
    css.display === 'none' ||
    css.visibility === 'hidden' ||
    css.visibility === 'collapse' ||
    css.opacity === '0' ||
    css.fontSize === '0px'
  )
    return false;
  if (css.position !== 'absolute' && css.position !== 'fixed') return true;
  const tiny = Number.parseFloat(css.width) <= 1 && Number.parseFloat(css.height) <= 1 && css.overflow !== 'visible';
  const farAway = Number.parseFloat(css.left) < -900 || Number.parseFloat(css.textIndent) < -900;
  const clipped = /^rect\((0|1)px[, ]+(0|1)px[, ]+(0|1)px[, ]+(0|1)px\)$/.test(css.clip) || /^inset\((50|100)%/.test(css.clipPath);
  return !(tiny || farAway || clipped);
}
