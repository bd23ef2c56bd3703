/** In a private window the extension reads, paints and answers as elsewhere, and keeps nothing of it. In Chromium alone: Firefox opens none under test. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, poll } from '../../scripts/browsers/harness.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { chooseInMenu, runCommand } from '../../scripts/browsers/menus.ts';
import { allowInPrivateWindows } from '../../scripts/browsers/options.ts';
import { openPopup } from '../../scripts/browsers/popup.ts';
import type { LocalServer } from '../../scripts/lib/serve.ts';
import { serveSite } from './site.ts';

/** In the demo article. */
const PASSAGE = 'Für den Auftrag braucht der Hersteller mehr Platz';
const NO_TAB = 999_999;

interface Kept {
  local: object;
  sync: object;
  session: object;
}
type Area = { get(): Promise<object> };

let site: LocalServer;
let harness: Harness;
let own: Page;
beforeAll(async () => {
  site = await serveSite();
  harness = await launch('chromium');
  await allowInPrivateWindows(harness);
  own = await poll('the extension to be back', () => harness.popupInTab(NO_TAB).catch(() => null));
});
afterAll(async () => {
  await harness?.close();
  await site.close();
});

/** All that the extension has in the browser. */
const kept = (): Promise<Kept> =>
  own.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'sync' | 'session', Area> } }).chrome;
    return { local: await storage.local.get(), sync: await storage.sync.get(), session: await storage.session.get() };
  });
/** In a private window of the browser's own; what automation calls a context is another kind, which extensions cannot reach by id. */
async function openPrivate(url: string): Promise<Page> {
  await own.evaluate(
    (address) =>
      (globalThis as unknown as { chrome: { windows: { create(how: object): Promise<unknown> } } }).chrome.windows.create({
        url: address,
        incognito: true,
      }),
    url,
  );
  const target = await harness.browser.waitForTarget((one) => one.url() === url);
  const page = await poll('the private page', () => target.page());
  await page.waitForSelector('article, main');
  return page;
}
const isPrivate = (tabId: number): Promise<boolean> =>
  own.evaluate(
    async (id) =>
      (await (globalThis as unknown as { chrome: { tabs: { get(id: number): Promise<{ incognito: boolean }> } } }).chrome.tabs.get(id))
        .incognito,
    tabId,
  );
const answer = (popup: Page, pattern: RegExp): Promise<true> =>
  poll(`an answer like ${pattern}`, async () =>
    pattern.test(await popup.evaluate(() => document.querySelector('main > .answer')?.textContent ?? '')) ? true : null,
  );

it('reads, answers and steps, but keeps neither mark nor setting nor anything of the page', async () => {
  const before = await kept();
  const page = await openPrivate(`${site.origin}/de.html`);
  const { popup, tabId } = await openPopup(harness, page);
  expect(await isPrivate(tabId)).toBe(true);
  expect(await popup.$eval('h1', ({ textContent }) => textContent)).toBe('Promotion inside the article');

  await page.evaluate((start) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.trim().startsWith(start))!;
    getSelection()!.selectAllChildren(paragraph);
  }, PASSAGE);
  await chooseInMenu(harness, page, tabId, { id: 'ask', label: '' });
  await answer(await harness.popup(tabId), /Nothing found that speaks for promotion/);
  await chooseInMenu(harness, page, tabId, { id: 'advertising', label: '' });
  await answer(await harness.popup(tabId), /private window/);
  await harness.closePopup();
  await runCommand(harness, page, tabId, 'next-passage', 'J');
  await poll('the passage to be marked', () => page.evaluate(() => CSS.highlights.has('sourcelight-current')));
  expect(await kept()).toEqual(before);

  // The switch is the reader's own choice and stays; nothing else comes with it.
  await runCommand(harness, page, tabId, 'toggle-highlight', 'H');
  await poll('the switch to be kept', async () => 'highlight' in (await kept()).sync);
  const { sync, ...rest } = await kept();
  const { highlight: _, ...others } = sync as { highlight?: boolean };
  expect({ ...rest, sync: others }).toEqual(before);
});
