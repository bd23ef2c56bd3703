import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PAGES_ONLY, slimCatalogue } from '../../../scripts/lib/slim-catalogues.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');

/** A module and all it imports from this repo. */
function modules(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry) || !existsSync(entry)) return seen;
  seen.add(entry);
  if (!/\.tsx?$/.test(entry)) return seen;
  for (const [, target] of readFileSync(entry, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
    modules(path.resolve(path.dirname(entry), target!), seen);
  }
  return seen;
}

/** First words of the keys, or families of keys, that a module asks for. */
const askedIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:text|member)\(\s*'(\w+)'/g)].map(([, key]) => key!.split('_')[0]!);

test.each(['popup/main.tsx', 'sidepanel/main.tsx'])('%s asks for no text that it is not given', (entry) => {
  const sources = [...modules(path.join(ROOT, 'entrypoints', entry))].filter((file) => /\.tsx?$/.test(file));
  expect(sources.length).toBeGreaterThan(20);
  const asked = new Set(sources.flatMap(askedIn));
  expect(asked.has('error')).toBe(true);
  expect([...asked].filter((word) => PAGES_ONLY.has(word))).toEqual([]);
});

test('every text is in one of the two files, without what is said to translators', () => {
  const text = { message: 'x', description: 'y' };
  const catalogue = { extName: text, retry: text, options_title: text, optional: text };
  expect(slimCatalogue(catalogue, false)).toEqual({ extName: 'x', retry: 'x', optional: 'x' });
  expect(slimCatalogue(catalogue, true)).toEqual({ options_title: 'x' });
});
