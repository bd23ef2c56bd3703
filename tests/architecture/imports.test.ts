import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { circleIn } from './circles.ts';
import { importViolations, readSources } from './imports.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('the import rule', () => {
  it('holds for every source file', () => {
    const sources = readSources(root);
    expect(sources.length).toBeGreaterThan(30);
    expect(importViolations(sources)).toEqual([]);
  });

  it.each([
    ['a stage that imports another stage', 'lib/facts/x.ts', "import { a } from '../promotions/index.ts';"],
    ['an analysis that takes along what is done outside the page', 'lib/analyze.ts', "import { a } from './complete/index.ts';"],
    ['an engine that imports a pack', 'lib/detectors/x.ts', "import pack from '../packs/de/about.json';"],
    ['a lower layer that imports a higher one', 'lib/text/x.ts', "export * from '../page/read-page.ts';"],
    ['a component that talks to the browser', 'components/X.tsx', "import { browser } from 'wxt/browser';"],
    ['a component that imports the analysis', 'components/X.tsx', "const a = import('../lib/analyze.ts');"],
    ['a pure stage that talks to the browser', 'lib/page/x.ts', "import { browser } from 'wxt/browser';"],
    ['anyone who imports an entry point', 'lib/extension/x.ts', "import '../../entrypoints/background.ts';"],
    ['a folder nobody knows', 'lib/misc/x.ts', ''],
  ])('catches %s', (_, file, text) => {
    expect(importViolations([{ path: file, text }])).toHaveLength(1);
  });
});

describe('circles', () => {
  it('are nowhere', () => {
    expect(circleIn(readSources(root))).toBeNull();
  });

  const file = (name: string, text: string) => ({ path: `lib/text/${name}.ts`, text });
  it.each([
    ["import { b } from './b.ts';", "import { c } from './c.ts';", "export * from './a.ts';", ['a', 'b', 'c', 'a']],
    ["import { type T, b } from './b.ts';", "await import('./a.ts');", '', ['a', 'b', 'a']],
    ["import type { T } from './b.ts';", "import { a } from './a.ts';", '', null],
    ["import { type T } from './b.ts';", "import { a } from './a.ts';", '', ['a', 'b', 'a']],
    ["import { c } from './c.ts';", "import { c } from './c.ts';", '', null],
  ])('are found however a module is needed: %s %s', (a, b, c, names) => {
    const circle = circleIn([file('a', a), file('b', b), file('c', c)]);
    expect(circle).toEqual(names?.map((name) => `lib/text/${name}.ts`) ?? null);
  });
});
