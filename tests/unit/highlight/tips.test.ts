// @vitest-environment happy-dom
/** When the tooltip comes, stays and goes. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aroundPointer, createAttention } from '../../../lib/highlight/attention.ts';
import type { Located } from '../../../lib/highlight/locate.ts';

/** A paragraph of one line, at a height of the window, that is marked. */
function marked(id: string, top: number): Located {
  const paragraph = document.body.appendChild(document.createElement('p'));
  paragraph.textContent = `Words of ${id}.`;
  const range = document.createRange();
  range.selectNodeContents(paragraph.firstChild!);
  let at = top;
  range.getClientRects = () => [{ left: 0, right: 300, width: 300, top: at, bottom: at + 20 }] as never;
  scrolls.push((by) => {
    at -= by;
  });
  return { passage: { id } as Located['passage'], ranges: [range] };
}
const scrolls: ((by: number) => void)[] = [];
const tooltip = { show: vi.fn(), move: vi.fn(), hide: vi.fn(), covers: vi.fn(() => false), isShown: vi.fn() };
const view = { innerHeight: 480 } as Window;

let first: Located;
let second: Located;
let attention: ReturnType<typeof createAttention>;
const scroll = (by: number) => {
  for (const each of scrolls) each(by);
  attention.scroll();
};
beforeEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
  tooltip.covers.mockReturnValue(false);
  [first, second] = [marked('first', 100), marked('second', 150)];
  attention = createAttention(tooltip, view, () => [second, first]);
});
/** The tops of the lines that it was asked to leave free. */
const spared = (call: readonly unknown[] | undefined): number[] => (call!.at(-1) as { top: number }[]).map(({ top }) => top);

describe('a tooltip that came by pointer', () => {
  beforeEach(() => attention.point(first, { x: 40, y: 110 }));

  it('stays while the pointer is on the passage, or in the gap between two of its lines', () => {
    attention.move({ x: 200, y: 112 });
    attention.move({ x: 200, y: 124 });
    expect(tooltip.hide).not.toHaveBeenCalled();
  });
  it.each([
    ['off the passage', () => attention.move({ x: 40, y: 140 })],
    ['out of the window', () => attention.leave()],
    ['off what scrolls under it', () => scroll(5)],
    [
      'onto the tooltip, which covers the words under it',
      () => {
        tooltip.covers.mockReturnValue(true);
        attention.move({ x: 40, y: 110 });
      },
    ],
  ])('goes when the pointer moves %s', (_, act) => {
    act();
    expect(tooltip.hide).toHaveBeenCalledOnce();
  });
  it('lets no other take its place as long as the pointer is there', () => {
    expect(attention.isFree('second')).toBe(false);
    attention.leave();
    expect(attention.isFree('second')).toBe(true);
  });
  it('leaves the passage and the one after it to be read', () => {
    expect(spared(tooltip.show.mock.lastCall)).toEqual([100, 150]);
  });
});

describe('a tooltip beside a passage that was gone to', () => {
  beforeEach(() => attention.goTo(first, '1 / 2'));

  it('stays wherever the pointer goes, until that comes to rest on another passage', () => {
    attention.move({ x: 10, y: 400 });
    attention.leave();
    expect(tooltip.hide).not.toHaveBeenCalled();
    expect([attention.isFree('first'), attention.isFree('second')]).toEqual([false, true]);
  });
  it('goes along with its passage, and off with it', () => {
    scroll(60);
    expect(tooltip.move.mock.lastCall?.[0]).toMatchObject({ top: 40 });
    expect(spared(tooltip.move.mock.lastCall)).toEqual([40, 90]);
    scroll(100);
    expect(tooltip.hide).toHaveBeenCalledOnce();
  });
});

it('keeps clear of the pointer itself, and no further from the words than that', () => {
  const { top, bottom } = aroundPointer({ x: 40, y: 110 }, []);
  expect(top).toBeLessThan(110);
  expect(bottom).toBeGreaterThanOrEqual(110 + 16); // what browsers draw of an arrow
  expect(bottom).toBeLessThan(110 + 40);
});
