/** Chrome and Chromium with the extension in it, through puppeteer's pipe: branded Chrome ignores --load-extension. */
import puppeteer, { type Extension, type Page } from 'puppeteer-core';
import {
  CHROMIUM_ARGUMENTS,
  type ColorScheme,
  type Harness,
  type LaunchOptions,
  OPEN_PANEL,
  poll,
  requireVersion,
  welcomePage,
} from './harness.ts';

/** Blink's own numbers for what a reader prefers. */
const BLINK_SCHEMES: Readonly<Record<ColorScheme, number>> = { dark: 0, light: 1 };

export async function launchChromium(options: LaunchOptions): Promise<Harness> {
  const proxy = options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    pipe: true,
    enableExtensions: true,
    args: [...CHROMIUM_ARGUMENTS, ...proxy, `--blink-settings=preferredColorScheme=${BLINK_SCHEMES[options.scheme ?? 'light']}`],
  });
  await requireVersion(browser, 'chromium', options.executablePath);
  const id = await browser.installExtension(options.extension);
  const extension = await poll('the extension', async () => (await browser.extensions()).get(id));
  const origin = `chrome-extension://${id}`;
  if (!options.keepWelcome) await (await welcomePage(browser, origin)).close();

  const openPopup = async (): Promise<Page | undefined> => (await extension.pages()).find((page) => isPopup(page, origin));
  const closePopup = async () => {
    const popup = await openPopup();
    if (!popup) return;
    await popup.evaluate(() => window.close()).catch(() => undefined);
    await poll('the popup to close', async () => !(await openPopup()));
  };

  return {
    kind: 'chromium',
    browser,
    origin,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async click(page) {
      await closePopup();
      await page.bringToFront();
      await page.triggerExtensionAction(extension as Extension);
      const popup = await poll('the popup', openPopup);
      await popup.waitForSelector('main');
      const tabId = await popup.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } } };
        return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]!.id;
      });
      return tabId;
    },
    async popupText() {
      const popup = await poll('the popup', openPopup);
      return popup.evaluate(() => document.querySelector('main')?.textContent ?? '');
    },
    popup: async () => poll('the popup', openPopup),
    async popupInTab(tabId) {
      const popup = await browser.newPage();
      await popup.goto(`${origin}/popup.html?tab=${tabId}`);
      await popup.waitForSelector('main');
      return popup;
    },
    async openPanel(popup) {
      await popup.click(OPEN_PANEL);
      const page = await poll('the side panel', async () =>
        (await extension.pages()).find((it) => it.url() === `${origin}/sidepanel.html`),
      );
      return {
        page,
        ask: (expression) => page.evaluate(expression),
        picture: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
      };
    },
    closePopup,
    close: () => browser.close(),
  };
}

/** The real popup has no question about a tab in its address; one in a tab of its own does. */
const isPopup = (page: Page, origin: string): boolean => page.url().startsWith(`${origin}/popup.html`) && !page.url().includes('?tab=');
