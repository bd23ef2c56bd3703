/**
 * Reads pages without a click, where the reader chose so and the browser allows it. Only a tab that is shown is read: the badge of any other
 * is not seen, and a session of forty tabs is not to be read at once. Which tab was read is told by its badge, so that a background that was
 * stopped in between knows as much as before; what stands in variables here is worth nothing after a second.
 */
import { browser } from 'wxt/browser';
import type { Settings } from '../model/settings.ts';
import { isCounted, showUnread } from './badge.ts';
import { forgetReadings, uncount } from './counted.ts';
import { mayReadByItself } from './may-read.ts';
import type { ReadReply } from './messages.ts';
import { readSettings, watchSettings } from './settings.ts';
import { createTurns } from './turns.ts';

/** A page that has loaded, or changed its address without a load, goes on building itself; and a reader who leafs through tabs stops at one. */
const SETTLE_MS = 1_000;
/** Tabs of several windows are shown at the same time. */
const MOST_AT_ONCE = 2;
/** A page that does not answer (it shows a dialog) must not hold up the others. */
const LONGEST_MS = 30_000;

type Read = (tabId: number) => Promise<ReadReply>;

/** Settings that decide what is read, and what the number on the button is. */
const DECISIVE: readonly (keyof Settings)[] = ['reading', 'sites', 'hiddenKinds', 'sensitivity', 'words', 'language'];

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs at most {@link MOST_AT_ONCE} at a time, in the order they came. */
function createQueue(): (work: () => Promise<void>) => Promise<void> {
  const lanes: Promise<void>[] = Array.from({ length: MOST_AT_ONCE }, () => Promise.resolve());
  let next = 0;
  return (work) => {
    const lane = next++ % MOST_AT_ONCE;
    const done = lanes[lane]!.then(() => Promise.race([work().catch(() => undefined), sleep(LONGEST_MS)]));
    lanes[lane] = done;
    return done;
  };
}

/** Listens from now on. @param read reads one tab, paints it if that is the reader's choice, and shows its number. */
export function readByItself(read: Read): void {
  const queue = createQueue();
  /** Reasons to read a tab: one that comes before the tab was read for another takes its place. */
  const reasons = createTurns<number>();

  async function consider(tabId: number): Promise<void> {
    const isLatest = reasons.begin(tabId);
    await sleep(SETTLE_MS);
    if (isLatest()) await queue(() => readShown(tabId, isLatest));
  }

  async function readShown(tabId: number, isLatest: () => boolean): Promise<void> {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab?.active || tab.status === 'loading' || !isLatest()) return;
    if ((await mayReadByItself(tab.url)) && isLatest()) await read(tabId);
  }

  /** All numbers may be wrong now. */
  async function startOver(): Promise<void> {
    await showUnread();
    for (const { id, active } of await browser.tabs.query({})) {
      if (id === undefined) continue;
      await uncount(id);
      if (active && (await isOn())) void consider(id);
    }
  }

  browser.tabs.onUpdated.addListener(async (tabId, { status, url }, { active }) => {
    if ((!status && !url) || !(await isOn())) return;
    if (status === 'loading' || url) await uncount(tabId);
    if (active) await consider(tabId);
  });
  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    if ((await isOn()) && !(await isCounted(tabId))) await consider(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    reasons.forget(tabId);
    forgetReadings(tabId);
  });
  browser.permissions.onAdded.addListener(() => void startOver());
  browser.permissions.onRemoved.addListener(() => void startOver());
  browser.runtime.onInstalled.addListener(() => void startOver());
  browser.runtime.onStartup.addListener(() => void startOver());
  watchSettings((_, changed) => {
    if (DECISIVE.some((name) => changed.includes(name))) void startOver();
  });
}

const isOn = async (): Promise<boolean> => (await readSettings()).reading !== 'off';
