/** The popup against axe's rules, light and dark, with every fold open. */
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browsers/launch.ts';
import { popupReady } from '../../scripts/browsers/popup.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import type { LocalServer } from '../../scripts/lib/serve.ts';
import { serveSite } from './site.ts';

let site: LocalServer;
let axe: string;
beforeAll(async () => {
  site = await serveSite();
  axe = await readFile(inRoot('node_modules', 'axe-core', 'axe.min.js'), 'utf8');
});
afterAll(() => site.close());

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (kind) => {
  it.each(['light', 'dark'] as const)('has no violation when the reader prefers %s', async (scheme) => {
    const harness = await launch(kind, { scheme });
    try {
      for (const path of ['/de.html', '/list.html']) {
        const tabId = await harness.click(await harness.open(site.origin + path));
        const popup = await harness.popup(tabId);
        await popupReady(popup);
        expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
        await popup.$$eval('details', (folds) => {
          for (const fold of folds) fold.open = true;
        });
        if (path === '/de.html') await popup.focus('.map-mark'); // shows its name
        await popup.evaluate(axe);
        const { violations } = await popup.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
        expect(
          violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) })),
        ).toEqual([]);
      }
    } finally {
      await harness.close();
    }
  });
});
