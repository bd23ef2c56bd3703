/** Firefox with the extension in it, through WebDriver BiDi; the toolbar is reached in the browser's own (chrome) scope. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import {
  type ColorScheme,
  type Harness,
  type LaunchOptions,
  OPEN_PANEL,
  type Panel,
  poll,
  requireVersion,
  welcomePage,
} from './harness.ts';

/** Firefox gives every profile another host for the extension's pages unless a preference fixes it. */
const HOST = '11111111-2222-4333-8444-555555555555';

/** The preference's numbers for what a reader prefers. */
const FIREFOX_SCHEMES: Readonly<Record<ColorScheme, number>> = { dark: 0, light: 1 };

export async function launchFirefox(options: LaunchOptions): Promise<Harness> {
  const manifest = JSON.parse(readFileSync(path.join(options.extension, 'manifest.json'), 'utf8'));
  const addonId: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    defaultViewport: null,
    // Without it the extension's pages and the chrome scope are refused.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: HOST }),
      'layout.css.prefers-color-scheme.content-override': FIREFOX_SCHEMES[options.scheme ?? 'light'],
      // The sidebar follows the window, and that the system.
      'ui.systemUsesDarkTheme': Number(options.scheme === 'dark'),
      ...proxyPreferences(options.proxy),
    },
  });
  await requireVersion(browser, 'firefox', options.executablePath);
  await browser.installExtension(options.extension);
  const inChrome = await chromeScope(browser);
  const origin = `moz-extension://${HOST}`;
  if (!options.keepWelcome) await (await welcomePage(browser, origin)).close();

  const closePopup = async () => {
    await inChrome(CLOSE_PANELS);
    await poll('the popup to close', async () => !(await inChrome(PANEL_IS_OPEN)));
  };
  const popupInTab = async (tabId: number) => {
    await closePopup();
    const popup = await browser.newPage();
    popup.goto(`${origin}/popup.html?tab=${tabId}`).catch(() => undefined); // its load event is never reported
    // While the blank page gives way to the popup there is no document to ask, which is an error here, not a "not yet".
    await poll('the popup in a tab', () => popup.$('main').catch(() => null));
    return popup;
  };
  return {
    kind: 'firefox',
    browser,
    origin,
    async open(url) {
      const page = await browser.newPage();
      if (!isOwnPage(url)) await page.goto(url);
      else {
        page.goto(url).catch(() => undefined);
        await poll(url, () => inChrome(SHOWS, url));
      }
      return page;
    },
    async click(page) {
      await closePopup(); // while the panel is open a click only closes it
      await page.bringToFront();
      const tabId = (await inChrome(CLICK, addonId)) as number;
      await poll('the popup', () => inChrome(PANEL_IS_OPEN) as Promise<boolean>);
      return tabId;
    },
    popupText: () => inChrome(PANEL_TEXT) as Promise<string>,
    popup: popupInTab,
    popupInTab,
    async openPanel(popup) {
      await popup.click(OPEN_PANEL);
      await poll('the sidebar', () => inChrome(SIDEBAR_IS_OPEN) as Promise<boolean>);
      const panel: Panel = {
        page: null,
        ask: (expression) => inChrome(`() => ${askInside(SIDEBAR, expression)}`),
        picture: async (file) => writeFileSync(file, Buffer.from((await inChrome(SIDEBAR_PICTURE)) as string, 'base64')),
      };
      await poll('the page in the sidebar', () => panel.ask(`document.querySelector('main') !== null`));
      return panel;
    },
    closePopup,
    close: () => browser.close(),
  };
}

/** Addresses whose load event WebDriver never reports. */
const isOwnPage = (url: string): boolean => /^(about|moz-extension):/.test(url);

/** Evaluates the text of an async function in the browser window's own scope; arguments and result travel as JSON. */
export type ChromeScope = (fn: string, ...args: unknown[]) => Promise<unknown>;

export async function chromeScope(browser: Browser): Promise<ChromeScope> {
  // Puppeteer offers no public way to Firefox's own scope: this is the connection it holds itself.
  const { connection } = browser as unknown as { connection: { send(method: string, params: object): Promise<{ result: unknown }> } };
  const bidi = async (method: string, params: object) => (await connection.send(method, params)).result;
  const tree = (await bidi('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as { contexts: { context: string }[] };
  const context = tree.contexts[0]!.context;
  return async (fn, ...args) => {
    const reply = (await bidi('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
    if (reply.type !== 'success') throw new Error(`In Firefox's own scope: ${reply.exceptionDetails?.text}`);
    return reply.result?.value === undefined ? undefined : JSON.parse(reply.result.value);
  };
}

const PANEL = `[...document.querySelectorAll('browser.webextension-popup-browser')].find((b) => b.currentURI.spec.startsWith('moz-extension'))`;
const PANEL_IS_OPEN = `() => Boolean(${PANEL}) && [...document.querySelectorAll('panel')].some((panel) => panel.state === 'open')`;
const SHOWS = `(url) => gBrowser.tabs.some((tab) => tab.linkedBrowser.currentURI.spec.startsWith(url))`;
const CLOSE_PANELS = `() => { for (const panel of document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup(); }`;
const CLICK = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { global } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager;
  await global.browserActionFor(extension).triggerAction(window);
  return global.tabTracker.getId(gBrowser.selectedTab);
}`;
/** A frame script evaluates the expression in the process that the page of this `<browser>` lives in; it may name `document`. */
const askInside = (frame: string, expression: string): string => `new Promise((resolve) => {
  const manager = ${frame}.messageManager;
  const name = 'sourcelight:' + Math.random();
  manager.addMessageListener(name, ({ data }) => resolve(data));
  const script = '{ const { document } = content; sendAsyncMessage(' + JSON.stringify(name) + ', ' + ${JSON.stringify(expression)} + '); }';
  manager.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false);
})`;
const PANEL_TEXT = `() => ${askInside(PANEL, 'document.body.innerText')}`;
const SIDEBAR = `SidebarController.browser?.contentDocument.getElementById('webext-panels-browser')`;
const SIDEBAR_IS_OPEN = `() => SidebarController.isOpen && ${SIDEBAR}?.currentURI.spec.startsWith('moz-extension') === true`;
const SIDEBAR_PICTURE = `async () => {
  const bitmap = await ${SIDEBAR}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL().split(',')[1];
}`;

function proxyPreferences(proxy: string | undefined): Record<string, unknown> {
  if (!proxy) return {};
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    // Otherwise Firefox keeps asking its maker for settings.
    'services.settings.server': 'data:,#no-remote-settings',
  };
}
