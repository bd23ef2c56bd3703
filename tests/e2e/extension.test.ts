/** The extension as a reader uses it: the shipping build, the real toolbar button, both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, poll } from '../../scripts/browsers/harness.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { isHighlighting, openPopup, readTab, setHighlighting } from '../../scripts/browsers/popup.ts';
import type { LocalServer } from '../../scripts/lib/serve.ts';
import { serveSite } from './site.ts';

const outerHtml = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
/** Without the one element that stands after the body while scroll marks are shown. */
const outerHtmlOfItsOwn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    if (copy.children.length > 3) throw new Error('more than one element of ours');
    copy.querySelector(':scope > body + *')?.remove();
    return copy.outerHTML;
  });
const picture = async (page: Page): Promise<string> => Buffer.from(await page.screenshot()).toString('base64');

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

  /** Closes every tab but the page's own. */
  async function leaveAll(): Promise<void> {
    await harness.closePopup();
    for (const other of await harness.browser.pages()) if (other !== page && other.url().startsWith(harness.origin)) await other.close();
    await page.bringToFront();
  }

  describe('on an article with promotion in it', () => {
    beforeEach(async () => {
      page = await harness.open(`${site.origin}/de.html`);
    });
    afterEach(async () => {
      const { popup } = await openPopup(harness, page);
      await setHighlighting(popup, false);
      await leaveAll();
      await page.close();
    });

    it('shows the verdict in the panel that the toolbar button opens', async () => {
      await harness.click(page);
      const text = await poll('the report in the panel', async () => {
        const shown = await harness.popupText();
        return shown.includes('Promotion inside the article') && shown;
      });
      expect(text).toContain('What the article reports');
    });

    it('shows a claim with a fact beside it', async () => {
      const { popup, tabId } = await openPopup(harness, page);
      const pairs = await popup.$$eval('.pair', (rows) =>
        rows.map((row) => {
          const [claim, fact] = ['.card-claim', '.pair-facts .card'].map((card) => row.querySelector(card)?.getBoundingClientRect());
          return Boolean(claim && fact && claim.right <= fact.left && Math.abs(claim.top - fact.top) < claim.height);
        }),
      );
      expect(pairs).toContain(true);
      const reply = await readTab(popup, tabId);
      expect(reply).toMatchObject({ ok: true, report: { schema: 1, verdict: 'editorial-with-ads', language: 'de' } });
    });

    it('paints the passages and takes the paint off, and the page stays byte for byte what it was', async () => {
      const before = { html: await outerHtml(page), picture: await picture(page) };
      const { popup } = await openPopup(harness, page);
      await setHighlighting(popup, true);
      await leaveAll();
      expect(await picture(page)).not.toBe(before.picture);
      expect(await outerHtmlOfItsOwn(page)).toBe(before.html);
      const again = await openPopup(harness, page);
      await setHighlighting(again.popup, false);
      await leaveAll();
      expect(await picture(page)).toBe(before.picture);
      expect(await outerHtml(page)).toBe(before.html);
    });

    it('remembers that the reader wants the passages painted', async () => {
      const { popup } = await openPopup(harness, page);
      await setHighlighting(popup, true);
      await leaveAll();
      const again = await openPopup(harness, page);
      expect(await isHighlighting(again.popup)).toBe(true);
      await leaveAll();
      await page.reload();
      const afterReload = await openPopup(harness, page);
      await poll('the switch to stand as it was left', () => isHighlighting(afterReload.popup));
    });

    it('scrolls the page to a passage that is clicked in the popup', async () => {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      const { popup } = await openPopup(harness, page);
      const text = await popup.$eval('.card-claim button.passage', (button) => {
        (button as HTMLElement).click();
        return button.textContent ?? '';
      });
      // Left open: in Chromium a popup that closes at once may take its message with it.
      await poll('the passage to come into view', () => page.evaluate(isInView, text.trim().slice(0, 40)));
    });

    it('opens a second time with the same content', async () => {
      const first = await openPopup(harness, page);
      const text = await first.popup.$eval('main', (main) => main.textContent);
      await leaveAll();
      const second = await openPopup(harness, page);
      expect(await second.popup.$eval('main', (main) => main.textContent)).toBe(text);
    });
  });

  it('reads and paints a page that forbids every style and script', async () => {
    page = await harness.open(`${site.origin}/strict.html`);
    const before = await picture(page);
    const { popup } = await openPopup(harness, page);
    await setHighlighting(popup, true);
    expect(await popup.$$('.card-claim')).not.toHaveLength(0);
    await leaveAll();
    expect(await picture(page)).not.toBe(before);
    const again = await openPopup(harness, page);
    await setHighlighting(again.popup, false);
    await leaveAll();
    expect(await picture(page)).toBe(before);
    await page.close();
  });

  it.each([
    ['a page without an article', '/list.html', 'No article on this page'],
    ['a PDF', '/document.pdf', 'This is a PDF'],
    ['a page of the browser', kind === 'chromium' ? 'chrome://version' : 'about:config', 'This is one of the browser’s own pages'],
  ])('says what it is on %s', async (_, address, words) => {
    page = await harness.open(address.startsWith('/') ? site.origin + address : address);
    await harness.click(page);
    await poll(`"${words}"`, async () => (await harness.popupText()).includes(words)).catch(async () => {
      expect(await harness.popupText()).toContain(words);
    });
    await leaveAll();
    await page.close();
  });
});

/** Runs in the page: whether some text that starts so stands in the part of the page one can see. */
function isInView(start: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const normal = (text: string) => text.replace(/\s+/g, ' ').trim();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!normal(node.parentElement?.textContent ?? '').includes(start)) continue;
    const box = node.parentElement?.getBoundingClientRect();
    if (box && box.bottom > 0 && box.top < window.innerHeight) return true;
  }
  return false;
}
