/** The side panel's client: reads a tab that merely came into view, unless the reader wants a click first. */
import { browser } from 'wxt/browser';
import { readSettings } from '../settings.ts';
import { readsByItself } from '../site-access.ts';
import type { TabClient } from './client.ts';
import { tabClient } from './tab-client.ts';

/**
 * What the browser permits for a whole site reaches further than what the reader chose: it holds for all that stands below the site, and on
 * this device after automatic reading was switched off on another. Where it permits nothing, we get to read only what was clicked.
 */
async function needsClick(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.url || !/^https?:/.test(tab.url) || readsByItself(await readSettings(), tab.url)) return false;
  const { protocol, hostname } = new URL(tab.url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}

export function inViewClient(tabId: number | null): TabClient {
  const client = tabClient(async () => tabId);
  return {
    ...client,
    // The popup, which opens with the question, is who answers it.
    answers: () => () => {},
    read: async () =>
      tabId !== null && (await needsClick(tabId)) ? { ok: false, error: { code: 'no-access', detail: '' } } : await client.read(),
  };
}
