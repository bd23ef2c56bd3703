/** What can be done in an open popup, in either browser. */
import type { Page } from 'puppeteer-core';
import type { ReadReply } from '../../lib/extension/messages.ts';
import { type Harness, sleep } from './harness.ts';

/** The switch that paints the passages in the page. */
const TOGGLE = '[role="switch"]';
/** Reading a long page on a busy machine. */
const READ_MS = 30_000;

/** Waits until the popup shows what it found, or why it cannot read the page. */
export async function popupReady(popup: Page): Promise<void> {
  await popup.waitForSelector('main:not([aria-busy="true"]) h1', { timeout: READ_MS });
}

/** Clicks the toolbar button on the page. @returns the popup once it shows what it found, and the id of the page's tab */
export async function openPopup(harness: Harness, page: Page): Promise<{ popup: Page; tabId: number }> {
  const tabId = await harness.click(page);
  const popup = await harness.popup(tabId);
  await popupReady(popup);
  return { popup, tabId };
}

/** Closes the popup, and in Firefox the tab that stands in for it; the page it was about comes to the front. */
export async function leavePopup(harness: Harness, popup: Page, page: Page): Promise<void> {
  await harness.closePopup();
  if (!popup.isClosed()) await popup.close();
  await page.bringToFront();
}

/** Whether the passages are painted, by the popup's own switch. */
export const isHighlighting = (popup: Page): Promise<boolean> =>
  popup.$eval(TOGGLE, (element) => element.getAttribute('aria-checked') === 'true');

/** Turns the painting on or off; waits until the switch says so. */
export async function setHighlighting(popup: Page, on: boolean): Promise<void> {
  await popup.waitForSelector(TOGGLE, { timeout: READ_MS });
  if ((await isHighlighting(popup)) === on) return;
  await popup.$eval(TOGGLE, (element) => (element as HTMLElement).click());
  await popup.waitForSelector(`${TOGGLE}[aria-checked="${on}"]:not([aria-busy="true"])`, { timeout: READ_MS });
}

/** Marks and switches move into place; a picture waits for them. */
const SETTLE_MS = 400;

/**
 * A picture of the popup as it is seen, or of all of it.
 * Headless browsers draw no scroll bar and leave its place empty, so the picture ends where the popup's content does.
 */
export async function takePopup(popup: Page, file: string, fullPage = false): Promise<void> {
  await sleep(SETTLE_MS);
  const path = file as `${string}.png`;
  if (fullPage) return void (await popup.screenshot({ path, fullPage }));
  const clip = await popup.evaluate(() => {
    const { left, width } = document.body.getBoundingClientRect(); // in a tab of its own the popup stands in the middle
    return { x: left, y: 0, width, height: window.innerHeight };
  });
  await popup.screenshot({ path, clip });
}

/** A picture of a page with its marks: the part that is seen, or all of it. */
export async function takePage(page: Page, file: string, fullPage = false): Promise<void> {
  await sleep(SETTLE_MS);
  await page.screenshot({ path: file as `${string}.png`, fullPage });
}

/** The report of a tab that was clicked, by the same message the popup sends. */
export const readTab = (popup: Page, tabId: number): Promise<ReadReply> =>
  popup.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
    return (await chrome.runtime.sendMessage({ type: 'read-tab', tabId: id })) as never;
  }, tabId);
