/** The page that greets who installs the extension. */
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, poll, welcomePage } from '../../scripts/browsers/harness.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { inRoot } from '../../scripts/lib/paths.ts';

const HIGHLIGHTS = ['sourcelight-claim', 'sourcelight-disclosure', 'sourcelight-fact'];

describe.each(['chromium', 'firefox'] as const)('the welcome page in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  beforeAll(async () => {
    harness = await launch(kind, { keepWelcome: true });
    page = await welcomePage(harness.browser, harness.origin);
    await poll('the welcome', () => page.$('h1').catch(() => null));
    await page.bringToFront();
  });
  afterAll(() => harness?.close());

  const painted = () => page.evaluate(() => [...CSS.highlights.keys()].sort());
  const picture = async () => {
    const article = await page.$('.sample-article');
    return Buffer.from(await article!.screenshot()).toString('base64');
  };
  const current = () => page.$$eval('[data-current]', (items) => items.map(({ id }) => id));

  it('opens by itself, once', async () => {
    const addresses = await Promise.all((await harness.browser.pages()).map((open) => open.evaluate(() => location.href).catch(() => '')));
    expect(addresses.filter((address) => address.includes('welcome.html'))).toHaveLength(1);
    expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('Sourcelight');
  });

  it('paints the sample, and the switch takes the paint off', async () => {
    expect(await painted()).toEqual(HIGHLIGHTS);
    const marked = await picture();
    await page.click('[role="switch"]');
    await poll('the paint to go', async () => (await painted()).length === 0);
    expect(await picture()).not.toBe(marked);
    expect(await page.$$('.sample-mark')).toEqual([]);
    await page.click('[role="switch"]');
    await poll('the paint to come back', async () => (await painted()).length === 3);
    await page.mouse.move(0, 0);
    expect(
      await page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((marks) => [...marks].map((range) => (range as Range).toString().length > 5)),
      ),
    ).toEqual([true, true, true]);
  });

  it('explains the passage under the pointer', async () => {
    await page.hover('[data-mark="claim"]');
    await poll('the meaning', async () => (await current()).join() === 'meaning-claim');
    await page.hover('h1');
    await poll('no meaning', async () => (await current()).length === 0);
  });

  it('explains the passage reached by keyboard, and can be used without a pointer', async () => {
    await page.focus('[role="switch"]');
    const reached: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('Tab');
      reached.push(...(await current()));
    }
    expect(reached).toEqual(['meaning-fact', 'meaning-disclosure', 'meaning-claim']);
    await page.focus('[popovertarget]');
    await page.keyboard.press('Enter');
    await poll('the steps', () => page.$('#try:popover-open'));
    await page.keyboard.press('Escape');
    await poll('the steps to close', async () => !(await page.$('#try:popover-open')));
  });

  it('says how to find the button in this browser', async () => {
    const words = await page.$eval('main', (main) => main.textContent);
    expect(words).toContain(kind === 'chromium' ? 'then the pin' : 'Pin to Toolbar');
  });
});

describe.each(['chromium', 'firefox'] as const)('the welcome page in %s', (kind) => {
  it.each(['light', 'dark'] as const)('breaks no rule of axe and no width when the reader prefers %s', async (scheme) => {
    const axe = await readFile(inRoot('node_modules', 'axe-core', 'axe.min.js'), 'utf8');
    const harness = await launch(kind, { scheme, keepWelcome: true });
    try {
      const page = await welcomePage(harness.browser, harness.origin);
      await poll('the welcome', () => page.$('h1').catch(() => null));
      await page.$eval('#try', (popover) => (popover as HTMLElement).showPopover());
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
      expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) }))).toEqual([]);
      for (const width of [320, 800, 1280]) {
        await page.setViewport({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      }
    } finally {
      await harness.close();
    }
  });
});
