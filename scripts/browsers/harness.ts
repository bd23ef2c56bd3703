/** A real browser with the extension in it, driven the same way whichever browser it is. Shared by `start`, the screenshots and the e2e tests. */
import type { Browser, Page } from 'puppeteer-core';
import { Stop } from '../lib/commands.ts';
import { type BrowserKind, MINIMUM_VERSION } from './find.ts';

export interface Harness {
  kind: BrowserKind;
  browser: Browser;
  /** Where the extension's own pages live: `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** A new tab showing the address. Opening a tab closes an open popup. */
  open(url: string): Promise<Page>;
  /**
   * Clicks the toolbar button on the page: grants activeTab and opens the real popup. An open popup is closed first.
   * @returns the id of the page's tab
   */
  click(page: Page): Promise<number>;
  /** The text of the popup that the last click opened, read inside the real panel. */
  popupText(): Promise<string>;
  /**
   * The popup as a page that can be used, after a {@link click}. In Chromium it is the real popup; Firefox shows its panel to nobody,
   * so it is the same popup.html in a tab of its own, aimed at the tab that was clicked.
   */
  popup(tabId: number): Promise<Page>;
  /** popup.html in a tab of its own, aimed at the tab. */
  popupInTab(tabId: number): Promise<Page>;
  /** Clicks "Side panel" in the popup, which closes with it. @returns the real panel, in its place beside the page. */
  openPanel(popup: Page): Promise<Panel>;
  /** Closes the popup, if one is open. */
  closePopup(): Promise<void>;
  close(): Promise<void>;
}

/** The side panel (in Firefox: the sidebar) where the browser shows it. */
export interface Panel {
  /** The value of an expression that may name `document`, as JSON. */
  ask(expression: string): Promise<unknown>;
  /** A picture of all that is seen of it. */
  picture(file: string): Promise<void>;
  /** The panel as a page that can be used; null where the browser shows it to nobody. */
  page: Page | null;
}

export type ColorScheme = 'light' | 'dark';

export interface LaunchOptions {
  /** The browser's executable. */
  executablePath: string;
  /** Folder of the unpacked extension. */
  extension: string;
  headless: boolean;
  /** `host:port` of a proxy that everything goes through, loopback too. */
  proxy?: string;
  /** Leaves open the page that greets who installs the extension; else it is closed, because most have come to see something else. */
  keepWelcome?: boolean;
  /** The colours the reader prefers; `light` unless said otherwise. */
  scheme?: ColorScheme;
}

/** The popup's button for the side panel. */
export const OPEN_PANEL = '.bar-action-panel';

const POLL_MS = 50;
export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks until the answer is truthy.
 * @throws Error naming what was waited for, after `ms` milliseconds
 */
export async function poll<T>(what: string, probe: () => Promise<T | undefined | null | false>, ms = 10_000): Promise<T> {
  for (const end = Date.now() + ms; ; await sleep(POLL_MS)) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${what}.`);
  }
}

/** The page that greets who installs the extension, once it is there. Asked of the pages themselves: WebDriver is not told where it went. */
export const welcomePage = (browser: Browser, origin: string): Promise<Page> =>
  poll('the welcome page', async () => {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(`${origin}/welcome.html`)) return page;
    }
    return null;
  });

/** @throws Stop when the browser is older than the extension supports; closes it first. */
export async function requireVersion(browser: Browser, kind: BrowserKind, executablePath: string): Promise<void> {
  const version = await browser.version();
  const major = Number(/\/(\d+)/.exec(version)?.[1]);
  if (major >= MINIMUM_VERSION[kind]) return;
  await browser.close();
  throw new Stop(`${executablePath} is ${version}; Sourcelight needs version ${MINIMUM_VERSION[kind]} or newer.`);
}

/** Root may not use Chromium's sandbox, and containers run as root. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--hide-crash-restore-bubble',
];
