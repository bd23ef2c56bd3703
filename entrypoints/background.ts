import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetAnswers } from '../lib/extension/answers.ts';
import { failed } from '../lib/extension/ask-tab.ts';
import { readByItself } from '../lib/extension/auto-read.ts';
import { obeyCommands } from '../lib/extension/commands.ts';
import { counted } from '../lib/extension/counted.ts';
import { evidenceOfTab, pictureOfTab } from '../lib/extension/evidence-of-tab.ts';
import { offerMenus } from '../lib/extension/menus.ts';
import {
  type EvidenceReply,
  type HighlightReply,
  type JumpReply,
  type PictureReply,
  type ReadReply,
  Request,
} from '../lib/extension/messages.ts';
import { giveBackWhenOff } from '../lib/extension/options/site-permissions.ts';
import { PageMoved, PageRead } from '../lib/extension/page-reply.ts';
import { highlightTab, jumpInTab } from '../lib/extension/tab-marks.ts';
import { finish, prepareTab, readTab, tuneTab, unmarkTab } from '../lib/extension/tabs.ts';
import { welcomeOnce } from '../lib/extension/welcome.ts';
import { languageWords } from '../lib/extension/words.ts';

/** The languages there is a pack for; filled in by the build. */
declare const __PACK_LANGUAGES__: readonly string[];
const words = languageWords(__PACK_LANGUAGES__);

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(welcomeOnce);
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return false;
    const moved = v.safeParse(PageMoved, message);
    // All a content script may ask for, for its own tab: the pack of a language, and what is told outside the page.
    if (moved.success && sender.tab?.id !== undefined) {
      void prepareTab(sender.tab.id, moved.output, words.languages).then(respond);
      return true;
    }
    const read = v.safeParse(PageRead, message);
    if (read.success && sender.tab?.id !== undefined) {
      const { id } = sender.tab;
      // With the report go the passages the reader marked on its address, which are no other site's business.
      if (!isOfSameOrigin(read.output.report.url, sender.url)) return false;
      void counted(id, async () => {
        const finished = await finish(read.output.report, words);
        respond(finished);
        return { ok: true, report: finished.report };
      }).catch(() => respond());
      return true;
    }
    const request = v.safeParse(Request, message);
    // For the rest only our own pages may ask: a content script lives in the page's process, which may be broken into.
    if (!sender.url?.startsWith(browser.runtime.getURL('/'))) return false;
    if (!request.success) {
      respond({ ok: false, error: { code: 'bad-message', detail: v.summarize(request.issues) } });
      return false;
    }
    void answer(request.output, sender.tab?.id).catch(failed).then(respond);
    return true;
  });
  readByItself((tabId) => readTab(tabId, words));
  obeyCommands(words);
  offerMenus(words);
  forgetAnswers();
  giveBackWhenOff();
});

const isOfSameOrigin = (one: string, other: string | undefined): boolean =>
  URL.canParse(one) && other !== undefined && URL.canParse(other) && new URL(one).origin === new URL(other).origin;

/** @param asker the tab that asks; undefined where it is no tab. */
function answer(request: Request, asker?: number): Promise<ReadReply | HighlightReply | JumpReply | EvidenceReply | PictureReply> {
  switch (request.type) {
    case 'read-tab':
      return readTab(request.tabId, words);
    case 'tune-tab':
      return tuneTab(request.tabId, request.sensitivity, words);
    case 'unmark-in-tab':
      return unmarkTab(request.tabId, request.id, words);
    case 'highlight-tab':
      return highlightTab(request.tabId, request.on);
    case 'jump-in-tab':
      return jumpInTab(request.tabId, request.anchor);
    case 'evidence-of-tab':
      return evidenceOfTab(request.tabId, words);
    case 'picture-of-tab':
      return pictureOfTab(request.tabId, request.url, asker);
  }
}
