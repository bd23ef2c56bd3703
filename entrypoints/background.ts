import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { Request } from '../lib/extension/messages.ts';
import { highlightTab, jumpInTab, readTab } from '../lib/extension/tabs.ts';

/** The languages packs were built for; filled in by the build. */
declare const __PACKS__: readonly string[];

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const request = v.safeParse(Request, message);
    // Only our own pages may ask: a content script lives in the page's process, which may be broken into.
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/'))) return false;
    if (!request.success) {
      respond({ ok: false, error: { code: 'bad-message', detail: v.summarize(request.issues) } });
      return false;
    }
    void answer(request.output).then(respond);
    return true;
  });
});

function answer(request: Request) {
  switch (request.type) {
    case 'read-tab':
      return readTab(request.tabId, __PACKS__);
    case 'highlight-tab':
      return highlightTab(request.tabId, request.on);
    case 'jump-in-tab':
      return jumpInTab(request.tabId, request.anchor);
  }
}
