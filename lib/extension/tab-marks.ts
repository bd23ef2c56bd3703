/** Showing passages in a tab that was read: the background's part of the work. */
import { browser } from 'wxt/browser';
import { markStyles } from '../highlight/styles.ts';
import type { MarkedPage } from '../model/marked.ts';
import type { Anchor, Report } from '../model/report.ts';
import { ask, failed, failure } from './ask-tab.ts';
import type { Failure, HighlightReply, JumpReply } from './messages.ts';
import type { PageReply } from './page-reply.ts';
import { markedPage } from './passage-notes.ts';
import { changeSettings, chosenTranslator, readSettings } from './settings.ts';
import { tellSurfaces } from './tab-told.ts';

/** What is marked of a report, in the reader's language. */
export async function markPassages(report: Report): Promise<MarkedPage> {
  const { hiddenKinds } = await readSettings();
  return markedPage(report, await chosenTranslator(), hiddenKinds);
}

/** Paints or clears the passages of the last report of the tab, and remembers the choice. */
export async function highlightTab(tabId: number, on: boolean): Promise<HighlightReply> {
  const reply = await setHighlight(tabId, on);
  if (!reply.ok) return reply;
  try {
    await changeSettings({ highlight: on });
  } catch (error) {
    // What cannot be remembered is not done either.
    await setHighlight(tabId, !on);
    return failure('not-saved', error);
  }
  tellSurfaces({ type: 'tab-highlighted', tabId, on });
  return reply;
}

/** Paints or clears the passages of the last report of the tab. */
export const setHighlight = (tabId: number, on: boolean): Promise<HighlightReply> =>
  inTurn(tabId, async () => {
    await restyle(tabId, on ? 'as-chosen' : 'none');
    const reply = await ask(tabId, { type: 'highlight', on });
    return reply.ok ? { ok: true, missing: reply.missing ?? 0 } : reply;
  });

/** Scrolls the tab to a passage. */
export const jumpInTab = (tabId: number, anchor: Anchor): Promise<JumpReply> =>
  inTurn(tabId, async () => {
    await restyle(tabId, 'as-is');
    const reply = await ask(tabId, { type: 'jump', anchor });
    return reply.ok ? { ok: true, found: reply.found ?? false } : reply;
  });

/** Goes to the next passage. `found` is not answered where there is no report to go by. */
export const stepNow = (tabId: number, direction: 1 | -1): Promise<PageReply> =>
  inTurn(tabId, async () => {
    await restyle(tabId, 'as-is');
    return ask(tabId, { type: 'step', direction });
  });

/** By tab, the last thing that is being done in it. */
const turns = new Map<number, Promise<unknown>>();

/** One after the other in each tab: of two that change its styles at once, one would leave them in. Never rejects. */
function inTurn<Reply>(tabId: number, task: () => Promise<Reply>): Promise<Reply | Failure> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).then(task).catch(failed);
  turns.set(tabId, turn);
  void turn.then(() => turns.get(tabId) === turn && turns.delete(tabId));
  return turn;
}

/**
 * Injects what shows passages, and puts the right styles beside it. Only the exact text of a style sheet takes it out again, once for each
 * time it was put in; the page keeps that text, because it lives as long as the styles do and the background does not.
 * @param want `as-is` = those that are there, if there are any.
 */
async function restyle(tabId: number, want: 'as-chosen' | 'as-is' | 'none'): Promise<void> {
  const target = { tabId };
  const [injected] = await browser.scripting.executeScript({ target, files: ['/marks.js'] });
  const before = typeof injected?.result === 'string' ? injected.result : '';
  if (before && want === 'as-is') return;
  const css = want === 'none' ? '' : markStyles((await readSettings()).marks);
  // The page is told first: what it did not know of would stay in it for good.
  const told = await ask(tabId, { type: 'styled', css });
  if (!told.ok) throw new Error(told.error.detail);
  for (const old of new Set([before, css])) if (old) await browser.scripting.removeCSS({ target, css: old });
  if (css) await browser.scripting.insertCSS({ target, css });
}
