/** Opens the side panel (Firefox: the sidebar) of this window. */
import { browser } from 'wxt/browser';

/** What browsers offer for it; neither is there in Firefox for Android. */
interface PanelApis {
  sidePanel?: { open?: (where: { windowId: number }) => Promise<void> };
  sidebarAction?: { open?: () => Promise<void> };
}

/**
 * @returns what opens it, to be called straight in the handler of a click: browsers allow it nowhere else, and for no longer. Null where the
 * browser has no side panel.
 */
export async function panelOpener(): Promise<(() => Promise<void>) | null> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  if (sidebarAction?.open) return () => sidebarAction.open!();
  if (!sidePanel?.open) return null;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const windowId = tab?.windowId;
  return windowId === undefined ? null : () => sidePanel.open!({ windowId });
}
