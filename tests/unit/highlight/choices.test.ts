/** What is chosen without a page: the next stop, the passage in view, the marks beside the scroll bar, the styles. */
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../lib/highlight/in-view.ts';
import { mergeMarks } from '../../../lib/highlight/rail-marks.ts';
import { nextStop } from '../../../lib/highlight/step.ts';
import { markStyles } from '../../../lib/highlight/styles.ts';
import type { MarkLook } from '../../../lib/model/marked.ts';
import { UNSET } from '../../../lib/model/settings.ts';
import { blend, contrastRatio } from '../../../lib/page/style.ts';

const mark = (look: MarkLook, start: number, end: number, index = 0) => ({ look, start, end, index });

describe('the next stop', () => {
  const TOPS = [-300, -20, 100, 900];
  it.each([
    ['the first that is not scrolled away', -1, 1, 2, false],
    ['the last that is scrolled away, backwards', -1, -1, 1, false],
    ['the one after the current', 2, 1, 3, false],
    ['the one before the current', 2, -1, 1, false],
    ['the first after the last', 3, 1, 0, true],
    ['the last before the first', 0, -1, 3, true],
  ] as const)('is %s', (_, current, direction, index, wrapped) => {
    expect(nextStop(TOPS, current, direction)).toEqual({ index, wrapped });
  });
  it('is found where all are on one side', () => {
    expect(nextStop([-9, -5], -1, 1)).toEqual({ index: 0, wrapped: true });
    expect(nextStop([5, 9], -1, -1)).toEqual({ index: 1, wrapped: true });
    expect(nextStop([5], 0, 1)).toEqual({ index: 0, wrapped: true });
  });
});

it('takes for in view what is nearest to where people read', () => {
  const at = (top: number, bottom = top + 20) => ({ top, bottom });
  expect(nearest([at(10), at(310), at(800)], 900)).toBe(1);
  expect(nearest([at(0, 900), at(310)], 900)).toBe(0);
  expect(nearest([at(-100), at(950), at(5, 5)], 900)).toBe(-1);
});

describe('marks beside the scroll bar', () => {
  it('become one where nobody could tell them apart, and lead to the first', () => {
    expect(mergeMarks([mark('claim', 0.5, 0.51, 2), mark('claim', 0.1, 0.11, 0), mark('claim', 0.112, 0.13, 1)], 0.01)).toEqual([
      mark('claim', 0.1, 0.13, 0),
      mark('claim', 0.5, 0.51, 2),
    ]);
  });
  it('stay apart where they look different, labels on top', () => {
    const looks = mergeMarks(
      [mark('disclosure', 0.1, 0.1), mark('claim', 0.1, 0.2), mark('fact', 0.1, 0.1), mark('fact-unproven', 0.1, 0.1)],
      0.01,
    ).map(({ look }) => look);
    expect(looks).toEqual(['fact-unproven', 'fact', 'claim', 'disclosure']);
  });
});

describe('more marks than fit', () => {
  it('leave out facts before labels', () => {
    const many = (look: MarkLook) => Array.from({ length: 100 }, (_, index) => mark(look, index / 100, index / 100 + 0.001, index));
    const looks: MarkLook[] = ['claim', 'claim-unlabelled', 'disclosure', 'fact', 'fact-unproven'];
    const kept = mergeMarks(looks.flatMap(many), 0.001);
    expect(Object.groupBy(kept, ({ look }) => look)).toMatchObject({ disclosure: { length: 100 }, claim: { length: 100 } });
    expect(kept.some(({ look }) => look === 'fact-unproven')).toBe(false);
  });
});

describe('the styles of the marks', () => {
  it('are for the screen only, and of every kind', () => {
    const css = markStyles(UNSET.marks);
    expect(css.startsWith('@media screen{')).toBe(true);
    for (const kind of ['claim', 'disclosure', 'fact', 'fact-unproven', 'current'])
      expect(css).toContain(`::highlight(sourcelight-${kind})`);
  });
  it('are a line, a tint, or both, as chosen', () => {
    const css = markStyles({ claim: 'line', disclosure: 'tint', fact: 'both' });
    const rule = (kind: string) => new RegExp(`sourcelight-${kind}\\)\\{([^}]*)\\}`).exec(css)?.[1] ?? '';
    expect([/decoration/.test(rule('claim')), /background/.test(rule('claim'))]).toEqual([true, false]);
    expect([/decoration/.test(rule('disclosure')), /background/.test(rule('disclosure'))]).toEqual([false, true]);
    expect([/decoration/.test(rule('fact')), /background/.test(rule('fact'))]).toEqual([true, true]);
  });
  it('differ for each kind where only a line is left', () => {
    const css = markStyles({ claim: 'line', disclosure: 'line', fact: 'line' });
    expect(css.match(/wavy|double|dotted|dashed/g)).toEqual(['wavy', 'double', 'dotted', 'dashed']);
  });
  it('keep the line under what nobody vouches for, which no tint tells from other facts', () => {
    const css = markStyles({ claim: 'tint', disclosure: 'tint', fact: 'tint' });
    expect(css.match(/wavy|double|dotted|dashed/g)).toEqual(['dashed']);
  });

  // White, the darkest ground of the demo, and the grounds of its ads.
  it.each([
    [255, 255, 255],
    [18, 18, 18],
    [246, 241, 230],
    [36, 33, 28],
  ])('have lines that stand out against their tint on %i %i %i (WCAG 2.2, 1.4.11)', (r, g, b) => {
    const rules = [
      ...markStyles({ claim: 'both', disclosure: 'both', fact: 'both' }).matchAll(
        /2px rgb\((\d+) (\d+) (\d+)\);background-color:rgb\([\d ]+ \/ (\d+)%\)/g,
      ),
    ];
    expect(rules).toHaveLength(4);
    for (const [, ...numbers] of rules) {
      const [red, green, blue, percent] = numbers.map(Number) as [number, number, number, number];
      const line = { r: red, g: green, b: blue, a: 1 };
      expect(contrastRatio(line, blend({ ...line, a: percent / 100 }, { r, g, b, a: 1 }))).toBeGreaterThanOrEqual(3);
    }
  });
});
