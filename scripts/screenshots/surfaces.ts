/** The surfaces and states that `npm run screenshots` takes pictures of. */
import type { Page } from 'puppeteer-core';
import { type Harness, poll } from '../browsers/harness.ts';
import { popupReady, setHighlighting } from '../browsers/popup.ts';
import type { LocalServer } from '../lib/serve.ts';

/** What a picture is taken of: a browser, and the demo article in the reader's language, read and painted. */
export interface Stage {
  harness: Harness;
  /** The demo article's own page. */
  article: Page;
  /** Of the article. */
  tabId: number;
  /** Serves the demo articles. */
  site: LocalServer;
}

export interface Surface {
  name: string;
  /** In CSS pixels; none = as wide as the window. */
  widths: readonly number[];
  /** Brings the surface into the state to be shown. */
  show: (stage: Stage) => Promise<Page>;
}

const POPUP_WIDTHS = [320, 640, 800];

async function popupOn(harness: Harness, page: Page): Promise<Page> {
  const popup = await harness.popupInTab(await harness.click(page));
  await popupReady(popup);
  return popup;
}

export const SURFACES: readonly Surface[] = [
  {
    name: 'popup',
    widths: POPUP_WIDTHS,
    show: async ({ harness, tabId }) => {
      const popup = await harness.popupInTab(tabId);
      await popupReady(popup);
      return popup;
    },
  },
  {
    name: 'popup-open',
    widths: POPUP_WIDTHS,
    show: async ({ harness, tabId }) => {
      const popup = await harness.popupInTab(tabId);
      await popupReady(popup);
      await popup.$$eval('details', (folds) => {
        for (const fold of folds) fold.open = true;
      });
      return popup;
    },
  },
  {
    name: 'popup-failure',
    widths: [320, 640],
    show: async ({ harness }) => popupOn(harness, await harness.open(harness.kind === 'chromium' ? 'chrome://version' : 'about:config')),
  },
  {
    name: 'welcome',
    widths: [320, 800, 1280],
    show: async ({ harness }) => {
      const welcome = await harness.open(`${harness.origin}/welcome.html`);
      await poll('the welcome', () => welcome.$('h1').catch(() => null));
      return welcome;
    },
  },
  {
    name: 'page',
    widths: [],
    show: async ({ article, harness, tabId }) => {
      const popup = await harness.popupInTab(tabId);
      await popupReady(popup);
      await setHighlighting(popup, true);
      await popup.close();
      await article.bringToFront();
      return article;
    },
  },
];
