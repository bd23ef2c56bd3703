/** The popup at first glance, in both browsers: the map of the article, the choice of kinds, and every width it may have. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, poll } from '../../scripts/browsers/harness.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { openPopup, popupReady } from '../../scripts/browsers/popup.ts';
import { chooseLanguage } from '../../scripts/browsers/settings.ts';
import type { LocalServer } from '../../scripts/lib/serve.ts';
import { AD, SOFT_PITCH } from '../property/page-of.ts';
import { serveSite } from './site.ts';

/** Far from the page's top, in pixels. */
const FAR_DOWN = 100_000;
/** So much of a popup is seen at once, in pixels: Chromium makes it hardly higher. */
const FIRST_SIGHT = 500;
const PROMOTION = '.map-article .map-mark.lane-promotion';

const texts = (popup: Page, selector: string): Promise<string[]> =>
  popup.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent ?? ''));
const scrollTo = (page: Page, top: number): Promise<void> => page.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);

/** Runs in the page: whether the paragraph that begins so can be seen. */
function isInView(start: string): boolean {
  const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.trim().startsWith(start));
  const box = paragraph?.getBoundingClientRect();
  return Boolean(box && box.bottom > 0 && box.top < innerHeight);
}

let site: LocalServer;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch(kind);
  });
  afterAll(() => harness?.close());

  async function open(path: string): Promise<{ page: Page; popup: Page; tabId: number }> {
    const page = await harness.open(site.origin + path);
    return { page, ...(await openPopup(harness, page)) };
  }

  it('leads from a mark of the map to the passage in the page', async () => {
    const { page, popup } = await open('/soft.html');
    await page.evaluate((height) => {
      document.body.style.paddingBlockEnd = `${height}px`;
    }, FAR_DOWN);
    await scrollTo(page, FAR_DOWN);
    expect(await page.evaluate(isInView, AD[0])).toBe(false);
    await popup.$eval(PROMOTION, (mark) => (mark as HTMLElement).click());
    await poll('the ad to come into view', () => page.evaluate(isInView, AD[0]));
  });

  it('goes from mark to mark by the keyboard, names each, and jumps by Enter', async () => {
    const { page, popup } = await open('/soft.html');
    await page.evaluate((height) => {
      document.body.style.paddingBlockEnd = `${height}px`;
    }, FAR_DOWN);
    await scrollTo(page, FAR_DOWN);
    expect(await popup.$$('.map-mark[tabindex="0"]')).toHaveLength(1);
    await popup.focus('.map-mark[tabindex="0"]');
    const focused = () =>
      popup.evaluate(() => {
        const name = document.activeElement?.querySelector('.map-name');
        return name && getComputedStyle(name).display !== 'none' ? (name.textContent ?? '') : '';
      });
    const total = (await popup.$$('.map-mark')).length;
    const names = [await focused()];
    while (names.length < total) {
      await popup.keyboard.press('ArrowDown');
      names.push(await focused());
    }
    expect(new Set(names).size).toBe(total);
    expect(names.join('\n')).toContain(AD[0]);
    await popup.keyboard.press('Home');
    for (let at = 0; at < names.findIndex((name) => name.includes(AD[0])); at++) await popup.keyboard.press('ArrowDown');
    expect(await focused()).toContain(AD[0]);
    await popup.keyboard.press('Enter');
    await poll('the ad to come into view', () => page.evaluate(isInView, AD[0]));
  });

  it('lists the chosen kind alone', async () => {
    const { popup } = await open('/soft.html');
    const pitch = SOFT_PITCH.slice(0, 40);
    const claims = async () => (await texts(popup, '.pairs .card')).join('\n');
    expect(await claims()).toContain(pitch);
    expect(await claims()).toContain(AD[1]);
    const marks = (await popup.$$(PROMOTION)).length;
    await popup.$$eval('.filter [type="radio"]', (choices) => (choices.at(-1) as HTMLElement).click());
    await poll('the list to follow', async () => !(await claims()).includes(AD[1]));
    expect(await claims()).toContain(pitch);
    expect((await popup.$$(PROMOTION)).length).toBeLessThan(marks);
  });

  it.each(['en', 'de'])('shows the first claim beside its fact before anybody scrolls (%s)', async (language) => {
    const { page, popup, tabId } = await open(`/${language}.html`);
    await chooseLanguage(harness, language);
    // Where the browser shows its popup to nobody: the same, in a tab of the same width.
    const shown = kind === 'chromium' ? await harness.click(page).then((id) => harness.popup(id)) : await harness.popupInTab(tabId);
    if (kind === 'firefox') await shown.setViewport({ width: 640, height: FIRST_SIGHT });
    await popupReady(shown);
    const bottoms = await shown.$eval('.pair', (pair) =>
      ['.card-claim', '.card-fact'].map((card) => pair.querySelector(card)!.getBoundingClientRect().bottom),
    );
    expect(Math.max(...bottoms)).toBeLessThan(FIRST_SIGHT);
    if (!popup.isClosed()) await popup.close();
    await page.close();
  });

  it.each([320, 480, 640, 800])('fits into %i pixels, and the map stays in view however far one scrolls', async (width) => {
    const { page, tabId } = await open('/de.html');
    // The longer words of the two.
    await chooseLanguage(harness, 'de');
    const popup = await harness.popupInTab(tabId);
    await popup.setViewport({ width, height: 600 });
    await popupReady(popup);
    await popup.$$eval('details', (folds) => {
      for (const fold of folds) fold.open = true;
    });
    const seen = () =>
      popup.evaluate(() => {
        const map = document.querySelector('.map')?.getBoundingClientRect();
        const bar = document.querySelector('.bar')?.getBoundingClientRect();
        const status = [...document.querySelectorAll('.verdict h1, .share, [role="switch"]')].map(
          (part) => part.getBoundingClientRect().bottom,
        );
        return {
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          isClear: Boolean(map && bar && map.top >= bar.bottom && map.bottom <= innerHeight && map.height > innerHeight / 3),
          low: Math.max(...status) - innerHeight,
        };
      });
    expect(await seen()).toMatchObject({ overflow: 0, isClear: true });
    expect((await seen()).low).toBeLessThan(0);
    await popup.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    expect(await seen()).toMatchObject({ overflow: 0, isClear: true });
    await popup.close();
    await page.close();
  });
});
