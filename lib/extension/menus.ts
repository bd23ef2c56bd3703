/**
 * The menu on a selection: "Is this advertising?", and the reader's own marks. The answer stands in the popup, which opens at once: a browser
 * opens it only in the very moment of the click. Firefox for Android has no such menus.
 */
import { browser } from 'wxt/browser';
import type { Answer } from '../model/judgement.ts';
import { layDownAnswer } from './answers.ts';
import { judgeSelection, markSelection } from './selection.ts';
import { chosenTranslator, watchSettings } from './settings.ts';
import type { LanguageWords } from './words.ts';

/** Ids of the items, with the key of their words. */
const ITEMS = { ask: 'menu_ask', advertising: 'menu_advertising', 'not-advertising': 'menu_not_advertising' } as const;
type Item = keyof typeof ITEMS;

/** Pages that can be read. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Makes the items anew; the browser keeps them while the background is stopped. */
async function makeMenus(): Promise<void> {
  const t = await chosenTranslator('any-page');
  await browser.contextMenus.removeAll();
  for (const [id, key] of Object.entries(ITEMS))
    browser.contextMenus.create({ id, title: t.text(key), contexts: ['selection'], documentUrlPatterns: PAGES });
}

/** The popup; where the browser does not open it, the same in a tab beside the page. */
async function openPopup(tab: { id: number; index: number; windowId: number }): Promise<void> {
  try {
    await browser.action.openPopup({ windowId: tab.windowId });
  } catch {
    await browser.tabs.create({
      url: `${browser.runtime.getURL('/popup.html')}?tab=${tab.id}`,
      index: tab.index + 1,
      windowId: tab.windowId,
    });
  }
}

/** Listens from now on. */
export function offerMenus(words: LanguageWords): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => void makeMenus());
  watchSettings((_, changed) => {
    if (changed.includes('language')) void makeMenus();
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    const { id, index, windowId, incognito } = tab ?? {};
    if (id === undefined || id < 0 || index === undefined || windowId === undefined || !Object.hasOwn(ITEMS, menuItemId)) return;
    const opened = openPopup({ id, index, windowId }); // before anything is waited for
    const item = menuItemId as Item;
    const answer: Answer | null = await (item === 'ask'
      ? judgeSelection(id, words)
      : markSelection({ id, incognito: incognito ?? false }, item, words)
    ).catch(() => null);
    if (answer) await layDownAnswer(id, answer);
    await opened.catch(() => undefined);
  });
}
