/** The surfaces and states that `npm run screenshots` takes pictures of. */
import type { Page } from 'puppeteer-core';
import { type Harness, type Panel, poll, sleep } from '../browsers/harness.ts';
import { popupReady, setHighlighting } from '../browsers/popup.ts';
import type { DemoLanguage, LocalServer } from '../lib/serve.ts';

/** What a picture is taken of: a browser, and the demo article in the reader's language, read and painted. */
export interface Stage {
  harness: Harness;
  /** The demo article's own page. */
  article: Page;
  /** Of the article. */
  tabId: number;
  language: DemoLanguage;
  /** Serves the demo articles, one without promotion as `/de-plain.html`, and an advertorial as `/de-advertorial.html`. */
  site: LocalServer;
}

export interface Surface {
  name: string;
  /** In CSS pixels; none = as wide as the window. */
  widths: readonly number[];
  /** Brings the surface into the state to be shown; what the browser shows to nobody takes its own picture, at the width it has. */
  show: (stage: Stage) => Promise<Page | Panel>;
}

const POPUP_WIDTHS = [320, 640, 800];

/** The page has come to rest, and the pointer has rested on it. */
const RESTED_MS = 700;

const OPTIONS_WIDTHS = [320, 800, 1280];

/** A page of ours in a tab. */
async function ownPage(harness: Harness, file: string, ready: string): Promise<Page> {
  const page = await harness.open(`${harness.origin}/${file}`);
  await poll(file, () => page.$(ready).catch(() => null));
  return page;
}

async function popupOn(harness: Harness, page: Page): Promise<Page> {
  const popup = await harness.popupInTab(await harness.click(page));
  await popupReady(popup);
  return popup;
}

/** Switches the marks on in the article, once it was read. */
async function paint(harness: Harness, article: Page, tabId: number): Promise<void> {
  const popup = await harness.popupInTab(tabId);
  await popupReady(popup);
  await setHighlighting(popup, true);
  await popup.close();
  await article.bringToFront();
  // The toggle says on as soon as it is clicked; the passages and their styles follow.
  await poll('the painted claims', () =>
    article.evaluate(() => {
      const { textDecorationLine } = getComputedStyle(document.documentElement, '::highlight(sourcelight-claim)');
      return (CSS.highlights.get('sourcelight-claim')?.size ?? 0) > 0 && textDecorationLine === 'underline';
    }),
  );
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
    name: 'popup-nothing',
    widths: [320, 640],
    show: async ({ harness, site, language }) => popupOn(harness, await harness.open(`${site.origin}/${language}-plain.html`)),
  },
  {
    name: 'popup-advertorial',
    widths: POPUP_WIDTHS,
    show: async ({ harness, site, language }) => popupOn(harness, await harness.open(`${site.origin}/${language}-advertorial.html`)),
  },
  {
    name: 'panel',
    widths: [],
    show: async ({ article, harness, tabId }) => {
      const popup = await harness.popup(tabId);
      await popupReady(popup);
      const panel = await harness.openPanel(popup);
      if (!popup.isClosed()) await popup.close();
      await article.bringToFront();
      await poll(
        'the report in the panel',
        () => panel.ask('document.querySelector("main:not([aria-busy=true]) h1") !== null') as Promise<boolean>,
      );
      return panel;
    },
  },
  { name: 'options', widths: OPTIONS_WIDTHS, show: ({ harness }) => ownPage(harness, 'options.html', '#file') },
  { name: 'welcome', widths: OPTIONS_WIDTHS, show: ({ harness }) => ownPage(harness, 'welcome.html', 'h1') },
  {
    name: 'export',
    widths: [320, 800],
    show: ({ harness, tabId }) => ownPage(harness, `export.html?tab=${tabId}`, 'main:not([aria-busy="true"]) h2'),
  },
  {
    name: 'page',
    widths: [],
    show: async ({ article, harness, tabId }) => {
      await paint(harness, article, tabId);
      return article;
    },
  },
  {
    name: 'tooltip',
    widths: [],
    show: async ({ article, harness, tabId }) => {
      await paint(harness, article, tabId);
      const { x, y } = await article.evaluate(() => {
        const [passage] = CSS.highlights.get('sourcelight-claim') as unknown as Iterable<Range>;
        passage!.startContainer.parentElement!.scrollIntoView({ block: 'center' });
        const { left, top, height } = passage!.getClientRects()[0]!;
        return { x: left + 40, y: top + height / 2 };
      });
      await sleep(RESTED_MS); // what scrolls away from under the pointer takes its tooltip along
      await article.mouse.move(x - 2, y);
      await article.mouse.move(x, y);
      await sleep(RESTED_MS);
      return article;
    },
  },
];
