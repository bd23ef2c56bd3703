import path from 'node:path';
import { describe, expect, it } from 'vitest';
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
