// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { contentText } from '../../../lib/page/notes.ts';
import { blend, contrastRatio, parseColor } from '../../../lib/page/style.ts';

describe('styles', () => {
  it.each([
    ['rgb(255, 0, 0)', { r: 255, g: 0, b: 0, a: 1 }],
    ['rgba(0, 0, 0, 0.5)', { r: 0, g: 0, b: 0, a: 0.5 }],
    ['color(srgb 1 0.5 0 / 0.2)', { r: 255, g: 127.5, b: 0, a: 0.2 }],
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
});
