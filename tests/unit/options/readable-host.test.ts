import { expect, test } from 'vitest';
import { readableHost } from '../../../lib/options/readable-host.ts';

test.each([
  'überall.example',
  'bücher.zürich.example',
  'münchen-süd.example',
  'газета.example',
  '新聞.example',
  'ελλάδα.example',
  'żółw.example',
  'straße.example',
])('%s is written back as it was', (host) => {
  expect(readableHost(new URL(`http://${host}`).hostname)).toBe(host);
});

test('an address without such letters, with a port, or of numbers stays', () => {
  for (const host of ['zeitung.example', 'localhost:8080', '127.0.0.1']) expect(readableHost(host)).toBe(host);
});

test.each(['аpple.example', 'аррӏе.example'])('%s, which is read as another, stays in code', (host) => {
  const { hostname } = new URL(`http://${host}`);
  expect(hostname).toMatch(/^xn--/);
  expect(readableHost(hostname)).toBe(hostname);
});

test.each(['xn--.example', 'xn--!.example', 'xn--99999999999.example'])('%s, which nobody encoded, stays', (host) => {
  expect(readableHost(host)).toBe(host);
});
