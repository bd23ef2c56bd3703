/** Opens the page that says what this is, once: when the extension comes into the browser, not with its updates. */
import { browser } from 'wxt/browser';

/** To be told of every installation; never rejects. */
export async function welcomeOnce({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install') return;
  // A browser that opens no tab for us now has its reasons (a kiosk, say); the page can be reached from the options.
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => undefined);
}
