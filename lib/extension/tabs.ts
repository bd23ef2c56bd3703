/** Reading the tab the reader clicked on: the background's part of the work. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { completeReport } from '../complete/index.ts';
import type { OutsideWords } from '../model/outside-words.ts';
import type { PageReport } from '../model/report.ts';
import { type Sensitivity, THRESHOLDS } from '../model/thresholds.ts';
import { chooseLanguage } from '../text/language.ts';
import { sortOwnWords } from '../text/own-word-fault.ts';
import { ask, failed, failure } from './ask-tab.ts';
import type { ReadReply } from './messages.ts';
import { type PageMoved, PageProbe } from './page-reply.ts';
import type { PageRequest } from './page-requests.ts';
import { changeSettings, readSettings } from './settings.ts';
import { markPassages, setHighlight } from './tab-marks.ts';
import { tellSurfaces } from './tab-told.ts';
import { looksLikePdf, whyNotHtml, whyRefused, whyUnreadable } from './unreadable.ts';

/** Made by the build (wxt.config.ts), so the typed list of files does not know it. */
const packFile = (pack: string) => `/packs/${pack}.js` as ScriptPublicPath;

const withoutFragment = (url: string): string => url.split('#')[0]!;

/**
 * Injects the engine, finds the language, injects its pack, has the page analysed and completes the report, which every open surface is told.
 * @param words of every language there is a pack for.
 */
export async function readTab(tabId: number, words: Readonly<Record<string, OutsideWords>>): Promise<ReadReply> {
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
    const reply = await ask(tabId, await prepare(tabId, probe, Object.keys(words)));
    if (!reply.ok) return reply;
    if (!reply.report) return failure('bad-message');
    // A report of the page before is no answer about the page that took its place.
    const now = await browser.tabs.get(tabId);
    if (now.url && withoutFragment(now.url) !== withoutFragment(reply.report.url)) return failure('tab-gone');
    const report = completeReport(reply.report satisfies PageReport, words);
    await ask(tabId, { type: 'passages', report: report.id, page: await markPassages(report) });
    const highlighted = (await readSettings()).highlight && (await setHighlight(tabId, true)).ok;
    const answer = { ok: true, report, highlighted } as const;
    tellSurfaces({ type: 'tab-read', tabId, reply: answer });
    return answer;
  } catch (error) {
    return failed(error);
  }
}

/** Remembers how readily unlabelled promotion is to be flagged, and reads the tab by it. What cannot be remembered is not done either. */
export async function tuneTab(tabId: number, sensitivity: Sensitivity, words: Readonly<Record<string, OutsideWords>>): Promise<ReadReply> {
  try {
    await changeSettings({ sensitivity });
  } catch (error) {
    return failure('not-saved', error);
  }
  return readTab(tabId, words);
}

/** Finds the language and injects its pack, unless that is the one the page has. @returns what then is to be asked of the page. */
async function prepare(
  tabId: number,
  { sample, declaredLanguage }: PageProbe,
  packs: readonly string[],
  has?: string,
): Promise<PageRequest> {
  const { language, pack } = chooseLanguage(sample, declaredLanguage, packs);
  if (pack !== has) await browser.scripting.executeScript({ target: { tabId }, files: [packFile(pack)] });
  const { sensitivity, words } = await readSettings();
  const { usable, malformed } = sortOwnWords(words);
  return {
    type: 'analyze',
    language,
    version: browser.runtime.getManifest().version,
    threshold: THRESHOLDS[sensitivity],
    own: usable,
    problems: malformed.map((phrase) => ({ code: 'own-word-malformed', detail: phrase })),
  };
}

/**
 * Answers a page that changed, maybe into one in another language: makes it ready to be read again. Injecting is still allowed, because a
 * change of address without a load stays in its origin, and so keeps the activeTab that the click granted.
 * @returns the request the content script is to carry out; null when the tab may not be read any more.
 */
export const prepareTab = (tabId: number, moved: PageMoved, packs: readonly string[]): Promise<PageRequest | null> =>
  prepare(tabId, moved, packs, moved.pack).catch(() => null);
