/**
 * What the content script does about a page that moves: it is followed while its passages are painted, a popup is open on it, or its number
 * is kept up.
 *
 * A page that went to another address without a load may be in another language, and only the background can inject another pack. So
 * before each reading the background is shown a new sample of the page and answers with the request to analyse (`prepareTab`). It still
 * may inject: activeTab lasts until the tab goes to another origin, and `history.pushState` cannot leave the origin.
 */

import { browser } from 'wxt/browser';
import type { MarkedPage } from '../model/marked.ts';
import type { Report } from '../model/report.ts';
import { probePage } from '../page/probe.ts';
import { withoutFragment } from '../text/address.ts';
import { followPage } from './follow.ts';
import type { PageReply } from './page-reply.ts';
import { isMarkedPage } from './page-requests.ts';
import { answerPageRequest, dropReport, type Reader } from './reader.ts';
import { world } from './world.ts';

/** @returns what is to be called whenever passages may have been painted or taken off. */
export function followReader(document: Document, reader: Reader): () => void {
  const popups = new Set<{ postMessage(message: unknown): void; disconnect(): void }>();
  reader.isHeard = () => popups.size > 0;
  reader.tell = (told) => {
    for (const popup of popups) popup.postMessage(told);
  };
  const tell = (reply: object) => {
    for (const popup of popups) popup.postMessage({ ...reply, highlighted: reader.marks });
  };

  /** Has a new reading completed by the background, and shows it. Never throws: nobody waits for it. */
  async function show(reply: PageReply): Promise<void> {
    try {
      if (!reply.ok || !reply.report) return tell(reply);
      const completed: { report: Report; page: MarkedPage } | undefined = await browser.runtime.sendMessage({
        type: 'page-read',
        report: reply.report,
      });
      // A report of the page before: another reading comes.
      if (reader.report !== reply.report) return;
      if (!completed || !isMarkedPage(completed.page)) return tell({ ok: false, error: { code: 'failed', detail: '' } });
      reader.page = completed.page;
      tell({ ok: true, report: completed.report });
      // At an idle moment of its own: the page is held up by one thing at a time.
      requestIdleCallback(() => reader.marks && answerPageRequest(document, reader, { type: 'highlight', on: true }));
    } catch {
      // The extension or its popup went away.
    }
  }

  const watch = followPage(document, {
    isOurs: (node) => world.sourcelightMarks?.isOurs(node) ?? false,
    dropOther: () => {
      if (!reader.report || withoutFragment(reader.report.url) === withoutFragment(document.URL)) return false;
      dropReport(reader);
      return true;
    },
    prepare: async () => {
      const isSeen = reader.marks || popups.size > 0;
      // Another page that nobody looks into is read by the background itself, once it has settled.
      if (!isSeen && !reader.report) throw new Error();
      const pack = world.sourcelightPack?.language;
      const request = await browser.runtime.sendMessage({ type: 'page-moved', pack, isSeen, ...probePage(document) });
      if (!request) throw new Error();
      return () => void show(answerPageRequest(document, reader, request));
    },
  });
  const update = () => watch(reader.marks || popups.size > 0 || reader.counted);
  browser.runtime.onConnect.addListener((popup) => {
    popups.add(popup);
    popup.onDisconnect.addListener(() => {
      popups.delete(popup);
      update();
    });
    update();
    world.sourcelightMarks?.greet();
  });
  // Firefox does not cut the lines of a page that it keeps for going back to: nobody would learn that the reader left it.
  addEventListener('pagehide', () => {
    for (const popup of popups) popup.disconnect();
    popups.clear();
    update();
  });
  return update;
}
