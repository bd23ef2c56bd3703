// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { contentText } from '../../../lib/page/notes.ts';
import { blend, contrastRatio, parseColor, readStyle } from '../../../lib/page/style.ts';

describe('styles', () => {
  it.each([
    ['rgb(255, 0, 0)', { r: 255, g: 0, b: 0, a: 1 }],
    ['rgba(0, 0, 0, 0.5)', { r: 0, g: 0, b: 0, a: 0.5 }],
    ['transparent', null],
  ])('reads %s', (css, color) => {
    expect(parseColor(css)).toEqual(color);
  });

  it('has the contrast ratios of WCAG', () => {
    const grey = (level: number) => ({ r: level, g: level, b: level, a: 1 });
    expect(contrastRatio(grey(0), grey(255))).toBe(21);
    expect(contrastRatio(grey(255), grey(255))).toBe(1);
    expect(contrastRatio(grey(0x77), grey(255))).toBeCloseTo(4.48, 2);
    expect(blend({ r: 0, g: 0, b: 0, a: 0.5 }, grey(255))).toEqual({ r: 127.5, g: 127.5, b: 127.5, a: 1 });
  });

  it.each([
    ['"Anzeige"', 'Anzeige'],
    ['"An" "zeige"', 'Anzeige'],
    ['attr(data-label)', 'Werbung'],
    ['"\\41 nzeige"', 'Anzeige'],
    ['none', ''],
    ['url("a.png")', ''],
    ['counter(x)', ''],
  ])('reads content %s', (content, text) => {
    const element = document.createElement('p');
    element.setAttribute('data-label', 'Werbung');
    expect(contentText(content, element)).toBe(text);
  });

  describe('of nested elements', () => {
    const seen = (outer: string, inner: string) => {
      const parent = document.createElement('div');
      const child = document.createElement('p');
      parent.style.cssText = outer;
      child.style.cssText = inner;
      parent.append(child);
      document.body.replaceChildren(parent);
      const around = readStyle(parent, null);
      return { around, within: readStyle(child, around) };
    };

    it.each([
      ['a size of nothing, reset', 'font-size: 0px', 'font-size: 16px', true],
      ['hidden, reset', 'visibility: hidden', 'visibility: visible', true],
      ['transparent', 'opacity: 0', 'opacity: 1', false],
      ['off the screen', 'position: absolute; left: -9999px', 'position: static', false],
    ])('%s', (_, outer, inner, visible) => {
      const { around, within } = seen(outer, inner);
      expect([around.visible, within.visible]).toEqual([false, visible]);
    });

    it('take over what cannot be told', () => {
      const { around, within } = seen('color: rgb(200, 200, 200); background-color: rgb(255, 255, 255)', 'color: color(unheard-of 1 0 0)');
      expect(within.style.contrast).toBe(around.style.contrast);
      expect(within.style.contrast).toBeLessThan(2);
    });
  });
});
