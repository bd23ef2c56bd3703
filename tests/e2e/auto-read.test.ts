/** Pages that are read without a click, and the number on the button. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, poll, sleep } from '../../scripts/browsers/harness.ts';
import { BUILD, launch } from '../../scripts/browsers/launch.ts';
import { setFirefoxAccess } from '../../scripts/browsers/menus.ts';
import type { LocalServer } from '../../scripts/lib/serve.ts';
import { AD } from '../property/page-of.ts';
import { serveSite } from './site.ts';

/** No tab has it: a popup on it is a page of ours that reads nothing. */
const NO_TAB = 999_999;
/** Longer than a reading that would come takes to come. */
const SETTLED_MS = 3_000;
const UNREAD = '–';

interface Face {
  text: string;
  title: string;
}
interface Chrome {
  permissions: { contains(what: object): Promise<boolean> };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  storage: { sync: { set(items: object): Promise<void>; clear(): Promise<void> } };
  tabs: {
    create(how: object): Promise<{ id: number }>;
    update(id: number, how: object): Promise<unknown>;
    query(of: object): Promise<{ id: number; active: boolean }[]>;
  };
}

let site: LocalServer;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

/** The build with access to all sites in its manifest: nobody can press the browser's own button that grants it. */
function withAccess(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-'));
  cpSync(BUILD.chromium, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }));
  return folder;
}

const set = (own: Page, settings: object): Promise<void> =>
  own.evaluate((items) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.sync.set(items), settings);
const face = (own: Page, tabId: number): Promise<Face> =>
  own.evaluate(async (id) => {
    const { action } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return { text: await action.getBadgeText({ tabId: id }), title: await action.getTitle({ tabId: id }) };
  }, tabId);
const shows = (own: Page, tabId: number, text: string): Promise<Face> =>
  poll(`"${text}" on the button`, async () => {
    const now = await face(own, tabId);
    return now.text === text && now;
  });
const hasAccess = (own: Page): Promise<boolean> =>
  own.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.permissions.contains({ origins: ['*://*/*'] }));
const activeTab = (own: Page): Promise<number> =>
  own.evaluate(async () => (await (globalThis as unknown as { chrome: Chrome }).chrome.tabs.query({ active: true }))[0]!.id);

describe.each([
  ['chromium', 'a copy of the build with host_permissions in its manifest'],
  ['firefox', 'the build, granted in the browser’s own scope'],
] as const)('in %s (%s)', (kind, _how) => {
  let harness: Harness;
  let own: Page;
  let copy: string | null = null;
  beforeAll(async () => {
    copy = kind === 'chromium' ? withAccess() : null;
    harness = await launch(kind, copy ? { extension: copy } : {});
    own = await harness.popupInTab(NO_TAB);
  });
  // Given back whenever reading is switched off, so granted anew each time.
  beforeEach(async () => {
    if (kind === 'firefox') await setFirefoxAccess(harness, true);
  });
  afterAll(async () => {
    await harness?.close();
    if (copy) rmSync(copy, { recursive: true });
  });

  it('reads nothing and shows nothing until the reader chooses so, then counts, paints, and stops with the choice', async () => {
    const page = await harness.open(`${site.origin}/de.html`);
    const tabId = await activeTab(own);
    await sleep(SETTLED_MS);
    expect((await face(own, tabId)).text).toBe('');

    await set(own, { reading: 'all', highlight: true });
    expect((await shows(own, tabId, '3')).title).toContain('3 promotional passages');
    await poll('marks', () => page.evaluate(() => Boolean(CSS.highlights.get('sourcelight-claim')?.size)));
    await set(own, { hiddenKinds: ['own-product'], highlight: false });
    expect((await shows(own, tabId, '2')).title).toContain('2 promotional passages');
    await set(own, { hiddenKinds: [] });
    await shows(own, tabId, '3');

    await set(own, { sites: { '127.0.0.1': 'off' } });
    expect((await shows(own, tabId, UNREAD)).title).toContain('has not been read');
    await set(own, { reading: 'sites', sites: { '127.0.0.1': 'on' } });
    await shows(own, tabId, '3');
    await set(own, { reading: 'off' });
    await shows(own, tabId, '');
    // What the manifest itself demands, as in the copy for Chromium, cannot be given back.
    if (kind === 'firefox') await poll('the permission to be given back', async () => !(await hasAccess(own)));
  });

  it('keeps up with the address, with a load and without', async () => {
    await set(own, { reading: 'all', sites: {} });
    const page = await harness.open(`${site.origin}/list.html`);
    const tabId = await activeTab(own);
    expect((await shows(own, tabId, '0')).title).toContain('no promotional passage');
    await page.goto(`${site.origin}/de.html`);
    await shows(own, tabId, '3');
    await page.evaluate(async () => {
      const next = new DOMParser().parseFromString(await (await fetch('/soft.html')).text(), 'text/html');
      history.pushState(null, '', '/soft.html');
      document.title = next.title;
      document.body.replaceChildren(...next.body.childNodes);
    });
    await shows(own, tabId, '2');
  });

  it('keeps up with a page that grows while nobody looks into it, until the reader wants no number', async () => {
    await set(own, { reading: 'all', sites: {}, highlight: false });
    const page = await harness.open(`${site.origin}/de.html`);
    const tabId = await activeTab(own);
    const grow = () =>
      page.evaluate((texts) => {
        const advertisement = document.createElement('div');
        advertisement.append(...['Anzeige', ...texts].map((text) => Object.assign(document.createElement('p'), { textContent: text })));
        [...document.querySelectorAll('article p, main p')].at(-1)!.before(advertisement);
      }, AD);
    await shows(own, tabId, '3');
    await grow();
    await shows(own, tabId, '4');
    await set(own, { reading: 'off' });
    await shows(own, tabId, '');
    await grow();
    await sleep(SETTLED_MS);
    expect((await face(own, tabId)).text).toBe('');
  });

  it('reads a tab that is not shown only once it is', async () => {
    await set(own, { reading: 'all', sites: {} });
    await own.bringToFront();
    const tabId = await own.evaluate(
      async (url) => (await (globalThis as unknown as { chrome: Chrome }).chrome.tabs.create({ url, active: false })).id,
      `${site.origin}/de.html`,
    );
    await sleep(SETTLED_MS);
    expect((await face(own, tabId)).text).toBe(UNREAD);
    await own.evaluate((id) => (globalThis as unknown as { chrome: Chrome }).chrome.tabs.update(id, { active: true }), tabId);
    await shows(own, tabId, '3');
  });

  it.runIf(kind === 'firefox')('stops when the permission is taken away', async () => {
    await set(own, { reading: 'all', sites: {} });
    const page = await harness.open(`${site.origin}/de.html`);
    const tabId = await activeTab(own);
    await shows(own, tabId, '3');
    await setFirefoxAccess(harness, false);
    await shows(own, tabId, UNREAD);
    await page.reload();
    await sleep(SETTLED_MS);
    expect((await face(own, tabId)).text).toBe(UNREAD);
  });
});

describe.each(['chromium', 'firefox'] as const)('in %s, as it is shipped', (kind) => {
  it('reads nothing without the permission, whatever the setting, and counts what a click reads', async () => {
    const harness = await launch(kind);
    try {
      const own = await harness.popupInTab(NO_TAB);
      await set(own, { reading: 'all' });
      const page = await harness.open(`${site.origin}/de.html`);
      const tabId = await activeTab(own);
      await sleep(SETTLED_MS);
      expect((await face(own, tabId)).text).toBe(UNREAD);
      expect(await harness.click(page)).toBe(tabId);
      await shows(own, tabId, '3');
    } finally {
      await harness.close();
    }
  });
});
