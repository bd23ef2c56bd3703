/** The client of a tab over the browser's own lines. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { TabTold } from '../tab-told.ts';
import { createClient, type PageLine, type TabClient, type TabHeard } from './client.ts';

/** The browsers' words for a line that never came about: no page went away then. */
const NEVER_THERE = /establish connection|receiving end/i;

function connect(tabId: number): PageLine {
  const port = browser.tabs.connect(tabId, { frameId: 0 });
  return {
    onMessage: port.onMessage,
    onDisconnect: {
      addListener: (listener) =>
        port.onDisconnect.addListener(() => {
          // Read also so that Chromium does not report it as unnoticed.
          if (!NEVER_THERE.test(browser.runtime.lastError?.message ?? '')) listener();
        }),
    },
    disconnect: () => port.disconnect(),
  };
}

/** Hears the background on a tab, and the browser on its pages. @returns what ends it. */
export function overhear(tabId: number, hear: (heard: TabHeard) => void): () => void {
  const onMessage = (message: unknown, sender: { id?: string; url?: string; tab?: unknown }) => {
    // Content scripts, which may have been broken into, reach every page of ours with their messages; only the background has no tab.
    if (sender.id !== browser.runtime.id || sender.tab || !sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    const told = v.safeParse(TabTold, message);
    if (told.success && told.output.tabId === tabId) hear(told.output);
  };
  const onUpdated = (updated: number, { status }: { status?: string }) => {
    if (updated === tabId && status === 'complete') hear({ type: 'loaded' });
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** @param findTab the tab to ask about; asked once, null when there is none. */
export const tabClient = (findTab: () => Promise<number | null>): TabClient =>
  createClient({ send: (message) => browser.runtime.sendMessage(message), findTab, connect, overhear });
