/** Keyboard commands and the page's menu, as near to the reader's hand as each browser lets automation come. */
import type { Page } from 'puppeteer-core';
import { chromeScope } from './firefox.ts';
import { type Harness, poll } from './harness.ts';

/** The background's event, dispatched in it. Chromium lets no key and no menu item be pressed; the tab must have been clicked for activeTab. */
async function dispatchInChromium({ browser, origin }: Harness, event: 'command' | 'menu', id: string, tabId: number): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
  const worker = await target.worker();
  await worker!.evaluate(
    async (kind, name, tab) => {
      interface Chrome {
        tabs: { get(id: number): Promise<object> };
        commands: { onCommand: { dispatch(...args: unknown[]): void } };
        contextMenus: { onClicked: { dispatch(...args: unknown[]): void } };
      }
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const full = await chrome.tabs.get(tab);
      if (kind === 'command') chrome.commands.onCommand.dispatch(name, full);
      else chrome.contextMenus.onClicked.dispatch({ menuItemId: name, editable: false, pageUrl: '' }, full);
    },
    event,
    id,
    tabId,
  );
}

/** Runs a keyboard command by its name in the manifest: in Firefox by the browser's own key element, in Chromium by its event. */
export async function runCommand(harness: Harness, page: Page, tabId: number, name: string, key: string): Promise<void> {
  await page.bringToFront();
  if (harness.kind === 'chromium') return dispatchInChromium(harness, 'command', name, tabId);
  const inChrome = await chromeScope(harness.browser);
  await inChrome(PRESS, key);
}

/** Chooses an item of the menu on the page's selection: in Firefox in the real menu after a right click, in Chromium by its event. */
export async function chooseInMenu(harness: Harness, page: Page, tabId: number, item: { id: string; label: string }): Promise<void> {
  await harness.closePopup();
  await page.bringToFront();
  if (harness.kind === 'chromium') return dispatchInChromium(harness, 'menu', item.id, tabId);
  const { x, y } = await page.evaluate(() => {
    const { left, top } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
    return { x: left + 10, y: top + 5 };
  });
  const inChrome = await chromeScope(harness.browser);
  await page.mouse.click(x, y, { button: 'right' });
  await poll(`"${item.label}" in the menu`, () => inChrome(HAS_ITEM, item.label) as Promise<boolean>);
  await inChrome(CHOOSE, item.label);
}

/** Gives the extension access to all sites in Firefox, or takes it away, as the reader would in the browser's settings. */
export async function setFirefoxAccess(harness: Harness, on: boolean): Promise<void> {
  const inChrome = await chromeScope(harness.browser);
  await inChrome(SET_ACCESS, on ? 'add' : 'remove');
}

const ITEM = `[...document.querySelectorAll('#contentAreaContextMenu menuitem')].find((item) => item.label === label)`;
const HAS_ITEM = `(label) => document.getElementById('contentAreaContextMenu').state === 'open' && Boolean(${ITEM})`;
const CHOOSE = `(label) => { ${ITEM}.doCommand(); document.getElementById('contentAreaContextMenu').hidePopup(); }`;
const PRESS = `(letter) => {
  const key = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find((one) => one.getAttribute('key') === letter);
  key.doCommand();
}`;
const SET_ACCESS = `async (change) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const policy = WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Sourcelight');
  await ExtensionPermissions[change](policy.id, { permissions: [], origins: ['*://*/*'] }, policy.extension);
}`;
