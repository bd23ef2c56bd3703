/** Reading the tab the reader clicked on: the background's part of the work. */

import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { completeReport } from '../complete/index.ts';
import { withReaderMarks } from '../complete/reader-marks.ts';
import type { MarkedPage } from '../model/marked.ts';
import { NO_WORDS } from '../model/outside-words.ts';
import type { PageReport } from '../model/page-report.ts';
import type { Problem, Report } from '../model/report.ts';
import { type Sensitivity, THRESHOLDS } from '../model/thresholds.ts';
import { withoutFragment } from '../text/address.ts';
import { chooseLanguage } from '../text/language.ts';
import { sortOwnWords } from '../text/own-word-fault.ts';
import { ask, failed, failure } from './ask-tab.ts';
import { counted } from './counted.ts';
import { mayReadByItself } from './may-read.ts';
import type { Failure, JumpReply, ReadReply } from './messages.ts';
import { type PageMoved, PageProbe } from './page-reply.ts';
import type { PageRequest } from './page-requests.ts';
import { allMarks, removeMarks } from './reader-marks.ts';
import { changeSettings, readSettings } from './settings.ts';
import { markPassages, setHighlight, stepNow } from './tab-marks.ts';
import { tellSurfaces } from './tab-told.ts';
import { looksLikePdf, whyNotHtml, whyRefused, whyUnreadable } from './unreadable.ts';
import type { LanguageWords } from './words.ts';

/** Made by the build (wxt.config.ts), so the typed list of files does not know it. */
const packFile = (pack: string) => `/packs/${pack}.js` as ScriptPublicPath;

type AnalyzeRequest = Extract<PageRequest, { type: 'analyze' }>;

/** Injects the engine, finds the language and injects its pack. @returns the request that has the page analysed. */
export async function enterTab(tabId: number, words: LanguageWords): Promise<{ ok: true; request: AnalyzeRequest } | Failure> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return failure('tab-gone');
  const unreadable = whyUnreadable(tab.url);
  if (unreadable) return failure(unreadable);
  let probe: PageProbe;
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    probe = v.parse(PageProbe, injected?.result);
  } catch (error) {
    return failure(looksLikePdf(tab.url) ? 'pdf' : (whyRefused(String(error)) ?? 'no-access'), error);
  }
  const notHtml = whyNotHtml(probe.contentType);
  if (notHtml) return failure(notHtml);
  try {
    return { ok: true, request: await prepare(tab, probe, words.languages) };
  } catch (error) {
    return failed(error);
  }
}

/** Has the tab's page analysed and completes the report, which every open surface is told; shows its passages if that is the reader's choice. */
export const readTab = (tabId: number, words: LanguageWords): Promise<ReadReply> => counted(tabId, () => readUncounted(tabId, words));

async function readUncounted(tabId: number, words: LanguageWords): Promise<ReadReply> {
  const entered = await enterTab(tabId, words);
  if (!entered.ok) return entered;
  try {
    const reply = await ask(tabId, entered.request);
    if (!reply.ok) return reply;
    if (!reply.report) return failure('bad-message');
    // A report of the page before is no answer about the page that took its place.
    const now = await browser.tabs.get(tabId);
    if (now.url && withoutFragment(now.url) !== withoutFragment(reply.report.url)) return failure('tab-gone');
    const { report, page } = await finish(reply.report, words);
    await ask(tabId, { type: 'passages', report: report.id, page });
    const highlighted = (await readSettings()).highlight && (await setHighlight(tabId, true)).ok;
    const answer = { ok: true, report, highlighted } as const;
    tellSurfaces({ type: 'tab-read', tabId, reply: answer });
    return answer;
  } catch (error) {
    return failed(error);
  }
}

/**
 * What a report gains outside the page: all that `complete` adds, the reader's marks, and what of it is marked in the page. Without the words
 * of its language it is completed as far as it goes, and says so.
 */
export async function finish(page: PageReport, words: LanguageWords): Promise<{ report: Report; page: MarkedPage }> {
  const missing: Problem[] = [];
  const ofLanguage = await words.of(page.language).catch((error: unknown) => {
    missing.push({ code: 'stage-failed', detail: `words of ${page.language}: ${error}` });
    return NO_WORDS;
  });
  const completed = completeReport({ ...page, problems: [...page.problems, ...missing] }, ofLanguage);
  const report = withReaderMarks(completed, await allMarks());
  return { report, page: await markPassages(report) };
}

/** Remembers how readily unlabelled promotion is to be flagged, and reads the tab by it. What cannot be remembered is not done either. */
export async function tuneTab(tabId: number, sensitivity: Sensitivity, words: LanguageWords): Promise<ReadReply> {
  try {
    await changeSettings({ sensitivity });
  } catch (error) {
    return failure('not-saved', error);
  }
  return readTab(tabId, words);
}

/** Takes one of the reader's marks away and reads the tab without it. What the browser does not forget stays. */
export async function unmarkTab(tabId: number, id: string, words: LanguageWords): Promise<ReadReply> {
  try {
    await removeMarks([id]);
  } catch (error) {
    return failure('not-saved', error);
  }
  return readTab(tabId, words);
}

/** Finds the language and injects its pack, unless that is the one the page has. @returns what then is to be asked of the page. */
async function prepare(
  { id: tabId, url }: Browser.tabs.Tab,
  { sample, declaredLanguage }: PageProbe,
  packs: readonly string[],
  has?: string,
): Promise<AnalyzeRequest> {
  const { language, pack } = chooseLanguage(sample, declaredLanguage, packs);
  if (pack !== has) await browser.scripting.executeScript({ target: { tabId: tabId! }, files: [packFile(pack)] });
  const { sensitivity, words } = await readSettings();
  const { usable, malformed } = sortOwnWords(words);
  return {
    type: 'analyze',
    language,
    version: browser.runtime.getManifest().version,
    threshold: THRESHOLDS[sensitivity],
    own: usable,
    counted: await mayReadByItself(url),
    problems: malformed.map((phrase) => ({ code: 'own-word-malformed', detail: phrase })),
  };
}

/**
 * Answers a page that changed, maybe into one in another language: makes it ready to be read again. Injecting is still allowed, because a
 * change of address without a load stays in its origin, and so keeps the activeTab that the click granted.
 *
 * Where nobody sees what is found in it, only its number is kept up: as long as it may be read without a click, and with what is in it already.
 * @returns the request the content script is to carry out; null when the tab is not to be read, or may not be any more.
 */
export async function prepareTab(tabId: number, moved: PageMoved, packs: readonly string[]): Promise<PageRequest | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    if (!moved.isSeen) {
      const { pack } = chooseLanguage(moved.sample, moved.declaredLanguage, packs);
      if (pack !== moved.pack || !(await mayReadByItself(tab.url))) return null;
    }
    return await prepare(tab, moved, packs, moved.pack);
  } catch {
    return null;
  }
}

/** Goes to the next passage of the tab, or the one before; reads it first if it was not read. @returns whether there was one. */
export async function stepInTab(tabId: number, direction: 1 | -1, words: LanguageWords): Promise<JumpReply> {
  const reply = await stepNow(tabId, direction);
  if (reply.ok && reply.found !== undefined) return { ok: true, found: reply.found };
  const read = await readTab(tabId, words);
  if (!read.ok) return read;
  const again = await stepNow(tabId, direction);
  return again.ok ? { ok: true, found: again.found ?? false } : again;
}
