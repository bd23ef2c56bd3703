/** What the export page asks of a tab: a reading with the text it was made of, and a picture. */
import { browser } from 'wxt/browser';
import { withoutFragment } from '../text/address.ts';
import { readingId } from '../text/hash.ts';
import { ask, failed, failure } from './ask-tab.ts';
import type { EvidenceReply, PictureReply } from './messages.ts';
import { readTab } from './tabs.ts';
import type { LanguageWords } from './words.ts';

/** A page that changes between reading and asking for its text is read again so many times. */
const TRIES = 3;
/** A page that is not shown (its window is minimised) draws no frames; then the picture is taken without waiting any longer. */
const LONGEST_PAINT_MS = 2_000;

/** Reads the tab anew. The text that comes with the report is the one it was made of, to the letter: its id says so. */
export async function evidenceOfTab(tabId: number, words: LanguageWords): Promise<EvidenceReply> {
  try {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const reply = await readTab(tabId, words);
      if (!reply.ok) return reply;
      const { report } = reply;
      const answer = await ask(tabId, { type: 'text' });
      if (!answer.ok) return answer;
      const { text } = answer;
      if (text !== undefined && readingId(report.url, text) === report.id) return { ok: true, report, text };
    }
    return failure('failed', 'The page changes faster than it can be read.');
  } catch (error) {
    return failed(error);
  }
}

/** The browsers' words for a tab whose grant has ended. */
const NO_GRANT = /activeTab|all_urls|permission|cannot access/i;

/** Runs in the page: the second frame comes after the first was painted. */
const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/**
 * Brings the tab to the front, takes a picture of the part in view, and goes back.
 * @param url of the page that is to be shown: another one in its place is no evidence.
 * @param backTo the tab that asked; undefined where it is no tab.
 */
export async function pictureOfTab(tabId: number, url: string, backTo: number | undefined): Promise<PictureReply> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    const painted = browser.scripting.executeScript({ target: { tabId }, func: nextPaint });
    await Promise.race([painted, new Promise((resolve) => setTimeout(resolve, LONGEST_PAINT_MS))]);
    const picture = await browser.tabs.captureVisibleTab(tab!.windowId, { format: 'png' });
    const now = await browser.tabs.get(tabId);
    // The reader may have gone to another tab meanwhile, and then the picture is of that one.
    if (!now.active) return failure('failed', 'Another tab came to the front.');
    if (now.url && withoutFragment(now.url) !== withoutFragment(url)) return failure('failed', 'Another page is in the tab now.');
    return { ok: true, picture };
  } catch (error) {
    return NO_GRANT.test(String(error)) ? failure('no-access', error) : failed(error);
  } finally {
    if (backTo !== undefined) await browser.tabs.update(backTo, { active: true }).catch(() => undefined);
  }
}
