import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, holds, placeTip } from '../../../lib/highlight/geometry.ts';

const VIEW = { width: 320, height: 480 };
const TIP = { width: 200, height: 100 };
const line = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('the place of a tooltip', () => {
  it('is below or above, as asked, where there is room', () => {
    expect(placeTip(line(40, 200), TIP, VIEW, 'below').y).toBeGreaterThanOrEqual(220);
    expect(placeTip(line(40, 200), TIP, VIEW, 'above').y + TIP.height).toBeLessThanOrEqual(200);
  });
  it('is on the other side where there is none', () => {
    expect(placeTip(line(40, 440), TIP, VIEW, 'below').y + TIP.height).toBeLessThanOrEqual(440);
    expect(placeTip(line(40, 20), TIP, VIEW, 'above').y).toBeGreaterThanOrEqual(40);
  });
  it('is beside what is as high as the window', () => {
    const tall = { left: 0, top: 0, right: 100, bottom: 480 };
    expect(placeTip(tall, TIP, VIEW, 'below').x).toBeGreaterThanOrEqual(100);
    expect(placeTip({ ...tall, left: 220, right: 320 }, TIP, VIEW, 'below').x + TIP.width).toBeLessThanOrEqual(220);
  });
  it('leaves the lines free that are being read: on the other side, or below them', () => {
    const [own, next] = [line(40, 200), { left: 0, top: 224, right: 300, bottom: 264 }];
    const lies = (spare: Parameters<typeof placeTip>[4], about = own) => placeTip(about, TIP, VIEW, 'below', spare).y;
    expect(lies([own])).toBeGreaterThanOrEqual(220);
    expect(lies([own, next]) + TIP.height).toBeLessThanOrEqual(200);
    // No room above: still near, and below what comes next.
    const high = (box: typeof own) => ({ ...box, top: box.top - 160, bottom: box.bottom - 160 });
    expect(lies([high(own), high(next)], high(own))).toBeGreaterThanOrEqual(104);
    // What stands elsewhere is in nobody's way.
    expect(lies([own, { left: 0, top: 440, right: 300, bottom: 460 }])).toBe(lies([own]));
  });
  it('keeps beside what it belongs to where every place covers something', () => {
    const own = line(40, 200);
    const everything = { left: 0, top: 0, right: 320, bottom: 480 };
    expect(placeTip(own, TIP, VIEW, 'below', [everything])).toEqual(placeTip(own, TIP, VIEW, 'below'));
  });
  it('goes no further down for what is being read than where a reader looks for it', () => {
    const own = line(40, 40);
    const paragraph = { left: 0, top: 64, right: 300, bottom: 300 };
    expect(placeTip(own, TIP, VIEW, 'below', [own, paragraph]).y).toBeLessThan(own.bottom + 60);
  });
  it('keeps off the edges of the window, and off what it belongs to', () => {
    const corners = [line(0, 0), line(240, 0), line(0, 460), line(240, 460)].map((box) => placeTip(box, TIP, VIEW, 'below'));
    for (const { x, y } of corners) {
      expect(Math.min(x, y, VIEW.width - x - TIP.width, VIEW.height - y - TIP.height)).toBeGreaterThanOrEqual(4);
    }
    const gap = placeTip(line(40, 200), TIP, VIEW, 'below').y - 220;
    expect(gap).toBeGreaterThanOrEqual(2);
    expect(gap).toBeLessThan(20);
  });
  it('covers as little as it can of what fills the window', () => {
    const filling = (top: number, bottom: number) => placeTip({ left: 0, top, right: 320, bottom }, TIP, VIEW, 'below').y;
    expect(filling(30, 420)).toBeGreaterThan(300);
    expect(filling(60, 450)).toBeLessThan(60);
  });
  it('is always inside the window, and never on a pointer where it can be avoided', () => {
    const at = fc.record({ x: fc.integer({ min: -50, max: 400 }), y: fc.integer({ min: -50, max: 600 }) });
    fc.assert(
      fc.property(at, fc.constantFrom('below' as const, 'above' as const), ({ x, y }, prefer) => {
        const pointer = { left: x, right: x, top: y, bottom: y + 20 };
        const place = placeTip(pointer, TIP, VIEW, prefer);
        expect(place.x).toBeGreaterThanOrEqual(0);
        expect(place.y).toBeGreaterThanOrEqual(0);
        expect(place.x + TIP.width).toBeLessThanOrEqual(VIEW.width);
        expect(place.y + TIP.height).toBeLessThanOrEqual(VIEW.height);
        const box = { left: place.x, top: place.y, right: place.x + TIP.width, bottom: place.y + TIP.height };
        expect(holds(box, { x, y })).toBe(false);
      }),
    );
  });
});

it('counts the space around a box to it on every side, where asked to', () => {
  const box = line(40, 200);
  const beside = [
    { x: 37, y: 210 },
    { x: 123, y: 210 },
    { x: 80, y: 197 },
    { x: 80, y: 223 },
  ];
  expect(beside.map((point) => holds(box, point))).toEqual([false, false, false, false]);
  expect(beside.map((point) => holds(box, point, 6))).toEqual([true, true, true, true]);
  expect(holds(box, { x: 80, y: 230 }, 6)).toBe(false);
});

it('goes around several boxes', () => {
  expect(around([])).toBeNull();
  expect(around([line(10, 10), line(5, 50)])).toEqual({ left: 5, top: 10, right: 90, bottom: 70 });
});
