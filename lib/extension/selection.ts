/** What the reader asks about the passage selected in a tab: whether it is advertising, or that it be marked. */
import { judge } from '../complete/judge.ts';
import type { Answer } from '../model/judgement.ts';
import type { MarkedAs } from '../model/reader-mark.ts';
import { withoutFragment } from '../text/address.ts';
import { ask } from './ask-tab.ts';
import { addMark, LONGEST_MARK } from './reader-marks.ts';
import { enterTab, readTab } from './tabs.ts';
import type { LanguageWords } from './words.ts';

/** @returns null where the tab could not be read: whoever shows the tab says why. */
export async function judgeSelection(tabId: number, words: LanguageWords): Promise<Answer | null> {
  const entered = await enterTab(tabId, words);
  if (!entered.ok) return null;
  const selection = await ask(tabId, { type: 'selection' });
  // First by the lowest threshold: the reading that comes last is the one that is painted.
  const lowest = await ask(tabId, { ...entered.request, threshold: 0 });
  const read = await readTab(tabId, words);
  if (!selection.ok || !lowest.ok || !lowest.report || !read.ok) return null;
  const url = withoutFragment(read.report.url);
  return selection.at ? { type: 'judged', url, judgement: judge(read.report, lowest.report, selection.at) } : { type: 'no-selection', url };
}

/** Keeps a mark on the selected passage and paints by it. Nothing is kept from a private window. @returns as {@link judgeSelection} */
export async function markSelection(tab: { id: number; incognito: boolean }, as: MarkedAs, words: LanguageWords): Promise<Answer | null> {
  const entered = await enterTab(tab.id, words);
  if (!entered.ok) return null;
  const selection = await ask(tab.id, { type: 'selection' });
  if (!selection.ok) return null;
  const page = await readTab(tab.id, words);
  if (!page.ok) return null;
  const url = withoutFragment(page.report.url);
  if (!selection.at) return { type: 'no-selection', url };
  if (tab.incognito) return { type: 'not-kept', url, why: 'private-window' };
  if (selection.at.exact.length > LONGEST_MARK) return { type: 'not-kept', url, why: 'too-long' };
  try {
    const mark = await addMark(url, selection.at, as);
    await readTab(tab.id, words);
    return { type: 'marked', url, mark };
  } catch {
    return { type: 'not-kept', url, why: 'not-saved' };
  }
}
