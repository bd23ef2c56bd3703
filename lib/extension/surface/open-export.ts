/** Opens the export page for a tab, next to it; closing it leads back. */
import { browser } from 'wxt/browser';

export async function openExport(tabId: number): Promise<void> {
  const { index, windowId } = await browser.tabs.get(tabId);
  await browser.tabs.create({
    url: `${browser.runtime.getURL('/export.html')}?tab=${tabId}`,
    index: index + 1,
    windowId,
    openerTabId: tabId,
  });
}
