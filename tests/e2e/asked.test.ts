/** What the reader asks by keyboard and by the menu on a selection. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, poll, sleep } from '../../scripts/browsers/harness.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { chooseInMenu, runCommand } from '../../scripts/browsers/menus.ts';
import { openOptions } from '../../scripts/browsers/options.ts';
import { leavePopup, openPopup, setHighlighting } from '../../scripts/browsers/popup.ts';
import type { LocalServer } from '../../scripts/lib/serve.ts';
import { serveSite } from './site.ts';

/** As long as a panel may take to say what stands in it. */
const ASK_MS = 2_000;
const ASK = { id: 'ask', label: 'Is this advertising?' };
const ADVERTISING = { id: 'advertising', label: 'Mark as advertising' };
const NOT_ADVERTISING = { id: 'not-advertising', label: 'Mark as not advertising' };
/** In the demo article. */
const OWN_OFFER = 'In eigener Sache: Unser Börsenbrief';
const EDITORIAL = 'Für den Auftrag braucht der Hersteller mehr Platz';

const marks = (page: Page, name = 'sourcelight-claim'): Promise<string> =>
  page.evaluate((layer) => [...(CSS.highlights.get(layer) ?? [])].map(String).join('\n'), name);
const painted = (page: Page, text: string, is: boolean): Promise<true> =>
  poll(`"${text}" to be ${is ? '' : 'un'}painted`, async () => (await marks(page)).includes(text) === is && (true as const));

/** Selects the paragraph that begins with a text. */
const select = (page: Page, text: string): Promise<void> =>
  page.evaluate((start) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.trim().startsWith(start))!;
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()!.selectAllChildren(paragraph);
  }, text);

let site: LocalServer;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

describe.each([
  ['chromium', 'events dispatched in the background, after a real click'],
  ['firefox', 'the browser’s own keys and its real menu'],
] as const)('in %s (%s)', (kind, _how) => {
  let harness: Harness;
  let page: Page;
  let tabId: number;
  beforeAll(async () => {
    harness = await launch(kind);
  });
  afterAll(() => harness?.close());

  /** A fresh page. Chromium's automation can grant it by the click alone. */
  async function open(): Promise<void> {
    page = await harness.open(`${site.origin}/de.html`);
    tabId = await harness.click(page);
    await harness.closePopup();
    await page.bringToFront();
  }
  /** Waits for what the popup says after a choice in the menu. Firefox's real one can only be read, and takes the answer. */
  const answers = (pattern: RegExp): Promise<true> =>
    poll(`an answer like ${pattern}`, async () => {
      const text =
        kind === 'firefox'
          ? // A panel that is torn down while it is asked never answers.
            await Promise.race([harness.popupText().catch(() => ''), sleep(ASK_MS).then(() => '')])
          : await (await harness.popup(tabId)).evaluate(
              () => (document.querySelector('main > .answer') as HTMLElement | null)?.innerText ?? '',
            );
      return pattern.test(text) && (true as const);
    });
  /** The popup on the page. */
  async function popup(): Promise<Page> {
    const opened = await openPopup(harness, page);
    tabId = opened.tabId;
    return opened.popup;
  }

  it('switches the highlights by keyboard, on a page that was not read too, and steps through the passages', async () => {
    page = await harness.open(`${site.origin}/de.html`);
    tabId = await harness.click(page);
    await page.reload(); // read no more, but still granted
    await harness.closePopup();
    await runCommand(harness, page, tabId, 'toggle-highlight', 'H');
    await painted(page, OWN_OFFER, true);
    await runCommand(harness, page, tabId, 'toggle-highlight', 'H');
    await painted(page, OWN_OFFER, false);

    const current = () => marks(page, 'sourcelight-current');
    const goes = async (name: string, key: string, before: string): Promise<string> => {
      await runCommand(harness, page, tabId, name, key);
      return poll('another passage', async () => (await current()) !== before && current());
    };
    const first = await goes('next-passage', 'J', '');
    const second = await goes('next-passage', 'J', first);
    expect(await goes('previous-passage', 'K', second)).toBe(first);
  });

  it('answers for a selected passage why it is flagged, and why not', async () => {
    await open();
    await select(page, OWN_OFFER);
    await chooseInMenu(harness, page, tabId, ASK);
    await answers(/It promotes an offer of the publisher’s own[\s\S]*In eigener Sache[\s\S]*No label/);
    await select(page, EDITORIAL);
    await chooseInMenu(harness, page, tabId, ASK);
    await answers(/Nothing found that speaks for promotion[\s\S]*not a guarantee/);
  });

  it('keeps the reader’s marks beside what it says, paints by them, and undoes them', async () => {
    page = await harness.open(`${site.origin}/de.html`);
    const first = await popup();
    await setHighlighting(first, true);
    await leavePopup(harness, first, page);
    await painted(page, OWN_OFFER, true);
    await select(page, OWN_OFFER);
    await chooseInMenu(harness, page, tabId, NOT_ADVERTISING);
    await answers(/You marked this as not advertising[\s\S]*Undo/);
    await painted(page, OWN_OFFER, false);
    await harness.closePopup();
    await select(page, EDITORIAL);
    await chooseInMenu(harness, page, tabId, ADVERTISING);
    await answers(/You marked this as advertising[\s\S]*Undo/);
    await painted(page, EDITORIAL, true);
    await harness.closePopup();
    const options = await openOptions(harness);
    const listed = await options.$$eval('#own-marks li', (items) => items.map(({ innerText }) => innerText.replace(/\s+/g, ' ')));
    expect(listed).toHaveLength(2);
    expect(listed[0]).toMatch(new RegExp(`${EDITORIAL}.* Advertising · .* · 127\\.0\\.0\\.1:\\d+/de\\.html`));
    expect(listed[1]).toContain('Not advertising');
    await options.close();

    await page.bringToFront();
    await page.reload();
    const again = await popup();
    const text = () => again.$eval('main', (main) => main.innerText);
    await painted(page, EDITORIAL, true);
    await painted(page, OWN_OFFER, false);
    expect(await text()).toContain('Your marks on this page');
    expect(await text()).toMatch(/The publisher’s own offer[\s\S]*You marked this as not advertising/);
    for (let left = 2; left > 0; left -= 1) {
      await again.$eval('.reader-mark button.small-action', (button) => (button as HTMLElement).click());
      await poll('one mark fewer', () => again.$$eval('.reader-mark', (all, count) => all.length === count, left - 1));
    }
    await painted(page, OWN_OFFER, true);
    await painted(page, EDITORIAL, false);
  });

  it('prepares a text about a wrong flag, which holds the passage and no more of the page', async () => {
    page = await harness.open(`${site.origin}/de.html`);
    const opened = await popup();
    await opened.evaluate(() =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Report a wrong flag')!.click(),
    );
    await opened.waitForSelector('.flag-dialog[open] textarea');
    const text = await opened.$eval('.flag-dialog textarea', (field) => (field as HTMLTextAreaElement).value);
    expect(text).toContain(`${site.origin}/de.html`);
    expect(text).not.toContain(EDITORIAL);
    expect(await opened.evaluate(() => document.querySelector('dialog')!.matches(':modal'))).toBe(true);
    await opened.keyboard.press('Escape');
    await poll('the dialog to close', async () => !(await opened.$('.flag-dialog')));
  });
});
