import { expect, it } from 'vitest';
import { aroundPointer } from '../../../lib/highlight/attention.ts';

const line = (top: number) => ({ left: 0, right: 300, top, bottom: top + 20 });
const AT = { x: 40, y: 110 };

it('leaves free the lines of a passage near the pointer, above and below', () => {
  const { top, bottom, left, right } = aroundPointer(AT, [line(76), line(100), line(124)]);
  expect([left, right]).toEqual([AT.x, AT.x]);
  expect(top).toBeLessThanOrEqual(76);
  expect(bottom).toBeGreaterThan(144);
});

it('stays near the pointer in a long passage', () => {
  const lines = Array.from({ length: 40 }, (_, index) => line(index * 24));
  expect(aroundPointer({ x: 40, y: 480 }, lines).bottom).toBeLessThan(480 + 200);
  expect(aroundPointer({ x: 40, y: 480 }, lines).top).toBeGreaterThan(480 - 200);
});
