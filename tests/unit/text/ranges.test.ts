import { expect, it } from 'vitest';
import { sharedLength } from '../../../lib/text/ranges.ts';

it('two stretches share what lies in both, and those apart nothing, however far from each other', () => {
  const article = { start: 100, end: 200 };
  expect(sharedLength(article, { start: 150, end: 300 })).toBe(50);
  expect(sharedLength({ start: 120, end: 140 }, article)).toBe(20);
  expect(sharedLength(article, { start: 200, end: 300 })).toBe(0);
  expect(sharedLength(article, { start: 900, end: 950 })).toBe(0);
});
