/** Follows the tab that the reader looks at in this window: what a side panel is about. */
import { browser } from 'wxt/browser';

/**
 * Tells the active tab of the window that this page of ours stands in, now and whenever it is another one; null when there is none.
 * @returns what ends it.
 */
export function followActiveTab(tell: (tabId: number | null) => void): () => void {
  let turn = 0;
  const ask = async () => {
    turn += 1;
    const mine = turn;
    // Asked anew each time, so that no event needs to be believed about which window it came from.
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
    if (mine === turn) tell(tab?.id ?? null);
  };
  const listener = () => void ask();
  // A tab that is torn off leaves another one active; browsers do not agree on what they tell then.
  const events = [browser.tabs.onActivated, browser.tabs.onAttached, browser.tabs.onDetached, browser.tabs.onRemoved];
  for (const event of events) event.addListener(listener);
  void ask();
  return () => {
    turn += 1;
    for (const event of events) event.removeListener(listener);
  };
}
