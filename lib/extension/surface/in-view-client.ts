/** The side panel's client: reads a tab that merely came into view, unless the reader wants a click first. */
import { browser } from 'wxt/browser';
import { readSettings } from '../settings.ts';
import { readsByItself } from '../site-access.ts';
import type { TabClient } from './client.ts';
import { tabClient } from './tab-client.ts';

/**
 * Where all sites may be read, the browser holds nobody back from those that the reader took out; where not all may, it lets us read only
 * what was clicked or chosen.
 */
async function needsClick(tabId: number): Promise<boolean> {
  const settings = await readSettings();
  if (settings.reading !== 'all') return false;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return /^https?:/.test(tab?.url ?? '') && !readsByItself(settings, tab!.url!);
}

export function inViewClient(tabId: number | null): TabClient {
  const client = tabClient(async () => tabId);
  return {
    ...client,
    read: async () =>
      tabId !== null && (await needsClick(tabId)) ? { ok: false, error: { code: 'no-access', detail: '' } } : await client.read(),
  };
}
