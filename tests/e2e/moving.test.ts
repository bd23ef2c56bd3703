/** Pages that move after they were read: what is new in them is found and marked without another click. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, poll, sleep } from '../../scripts/browsers/harness.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { leavePopup, openPopup, setHighlighting } from '../../scripts/browsers/popup.ts';
import type { LocalServer } from '../../scripts/lib/serve.ts';
import { AD, EDITORIAL } from '../property/page-of.ts';
import { serveSite } from './site.ts';

const AD_HTML = `<p>Anzeige</p>${AD.map((text) => `<p>${text}</p>`).join('')}`;
const PIECE_HTML = `<article><h2>Mehr Geld für den Küstenschutz</h2>${EDITORIAL.map((text) => `<p>${text}</p>`).join('')}${AD_HTML}</article>`;
/** Longer than a reading that would come takes to come. */
const SETTLED_MS = 3_000;
/** No tab has it: a popup on it reads nothing and follows nothing. */
const NO_TAB = 999_999;

/** Why facts stand beside claims, as the popup says it. */
const pairs = (popup: Page): Promise<(string | null)[]> => popup.$$eval('.pair .why', (all) => all.map(({ textContent }) => textContent));
const outerHtml = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
/** The texts that are painted, claims and labels. */
const marks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ['sourcelight-claim', 'sourcelight-disclosure'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range))),
  );
const marked = (page: Page, text: string): Promise<true> =>
  poll(`a mark on "${text}"`, async () => (await marks(page)).some((mark) => mark.includes(text)) && (true as const));

/** Puts HTML before the last paragraph of the article, or at the end of the page. */
const insert = (page: Page, html: string, where: 'article' | 'end'): Promise<void> =>
  page.evaluate(
    (markup, place) => {
      const nodes = new DOMParser().parseFromString(markup, 'text/html').body.childNodes;
      if (place === 'end') document.body.append(...nodes);
      else [...document.querySelectorAll('article p, main p')].at(-1)!.before(...nodes);
    },
    html,
    where,
  );

/** What a client-side router does: another address, another article, the same document. */
const goWithoutLoad = (page: Page, address: string): Promise<void> =>
  page.evaluate(async (to) => {
    const text = await (await fetch(to)).text();
    history.pushState(null, '', to);
    const next = new DOMParser().parseFromString(text, 'text/html');
    document.title = next.title;
    document.body.replaceChildren(...next.body.childNodes);
  }, address);

let site: LocalServer;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let harness: Harness;
  let page: Page;
  beforeAll(async () => {
    harness = await launch(kind);
  });
  afterAll(() => harness?.close());

  async function setMarks(on: boolean): Promise<void> {
    const { popup } = await openPopup(harness, page);
    await setHighlighting(popup, on);
    await leavePopup(harness, popup, page);
  }

  beforeEach(async () => {
    page = await harness.open(`${site.origin}/de.html`);
  });
  afterEach(async () => {
    await setMarks(false);
    await page.close();
  });

  it('marks a labelled block that comes after the page was read, and changes nothing in the page', async () => {
    await setMarks(true);
    await insert(page, AD_HTML, 'article');
    const before = await outerHtml(page);
    await marked(page, AD[0]);
    expect(await outerHtml(page)).toBe(before);
  });

  it('reads the next piece of a page without end', async () => {
    await setMarks(true);
    await insert(page, PIECE_HTML, 'end');
    await marked(page, AD[1]);
  });

  it('drops the report of an article that another one replaces, and reads that one with the pack of its own language', async () => {
    const { popup } = await openPopup(harness, page);
    await setHighlighting(popup, true);
    const german = await marks(page);
    expect(german).not.toEqual([]);
    await goWithoutLoad(page, '/en.html');
    if (kind === 'firefox') await page.bringToFront(); // there the popup is a tab of its own
    await poll('a report in English, without a click', () => popup.evaluate(() => document.querySelector('.passage [lang="en"]') !== null));
    await poll('marks in the new article', async () => (await marks(page)).length > 0);
    const text = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    for (const mark of await marks(page)) expect(text).toContain(mark.replace(/\s+/g, ' '));
    expect((await marks(page)).filter((mark) => german.includes(mark))).toEqual([]);
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain('only labels were looked for');
    await leavePopup(harness, popup, page);
  });

  it('tells an open popup, which keeps its place and its focus', async () => {
    const { popup } = await openPopup(harness, page);
    const paired = await pairs(popup);
    expect(paired.length).toBeGreaterThan(0);
    const focused = await popup.$eval('.card-claim button.passage', (button) => {
      (button as HTMLElement).focus();
      return button.textContent;
    });
    await insert(page, AD_HTML, 'article');
    if (kind === 'firefox') await page.bringToFront(); // there the popup is a tab of its own
    await poll('the new claim in the popup', () =>
      popup.evaluate((text) => document.body.textContent?.includes(text), 'Jetzt kostenlose Analyse sichern'),
    );
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(focused);
    // What pairs claims with facts is not in the page: the report that came from there must have been completed.
    expect(await pairs(popup)).toEqual(expect.arrayContaining(paired));
    expect(await popup.$eval('.status', (status) => status.textContent)).toContain('The page has changed');
    await leavePopup(harness, popup, page);
  });

  it('does not look at the page any more once the marks are off and the popup is closed', async () => {
    const { popup, tabId } = await openPopup(harness, page);
    await setHighlighting(popup, true);
    await leavePopup(harness, popup, page);
    const listener = await harness.popupInTab(NO_TAB);
    await listener.evaluate(() => {
      const world = globalThis as unknown as {
        heard: number;
        chrome: { runtime: { onMessage: { addListener(listener: (message: { type: string }) => void): void } } };
      };
      world.heard = 0;
      world.chrome.runtime.onMessage.addListener(({ type }) => {
        if (type === 'page-moved') world.heard += 1;
      });
    });
    const heard = () => listener.evaluate(() => (globalThis as unknown as { heard: number }).heard);
    await page.bringToFront();
    await insert(page, '<p>Hier kommt ein neuer Satz.</p>', 'article');
    await poll('word of the page', heard);

    const other = await harness.popupInTab(tabId);
    await setHighlighting(other, false);
    await other.close();
    await page.bringToFront();
    const before = await heard();
    await insert(page, AD_HTML, 'article');
    await sleep(SETTLED_MS);
    expect(await heard()).toBe(before);
    expect(await marks(page)).toEqual([]);
    await listener.close();
  });
});
