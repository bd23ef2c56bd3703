import { expect, test } from 'vitest';
import { readsByItself } from '../../../lib/extension/site-access.ts';

const SITES = { 'zeitung.example': 'on', 'bank.example': 'off', 'live.bank.example': 'on' } as const;
test.each([
  ['off', 'https://zeitung.example/', false],
  ['sites', 'https://zeitung.example/a', true],
  ['sites', 'https://www.zeitung.example/a', true],
  ['sites', 'https://m.zeitung.example/a', true],
  ['sites', 'https://andere.example/', false],
  ['sites', 'https://bank.example/', false],
  ['sites', 'https://xzeitung.example/', false],
  ['all', 'https://andere.example/', true],
  ['all', 'https://www.bank.example/', false],
  ['all', 'https://live.bank.example/', true],
  ['all', 'about:blank', false],
  ['all', 'file:///tmp/a.html', false],
  ['all', 'nonsense', false],
] as const)('%s: %s is read by itself: %s', (reading, url, expected) => {
  expect(readsByItself({ reading, sites: SITES }, url)).toBe(expected);
});
