/** Keyboard commands. Like a click on the button, each grants the tab it is pressed in. What cannot be done is said on the button. */
import { browser } from 'wxt/browser';
import { showFailure } from './badge.ts';
import type { Failure } from './messages.ts';
import { chosenTranslator } from './settings.ts';
import { highlightTab } from './tab-marks.ts';
import { readTab, stepInTab } from './tabs.ts';
import type { LanguageWords } from './words.ts';

type Outcome = 'done' | Failure;

/** Whether the passages of the page's report are painted; null where it has none yet. */
async function isMarked(tabId: number): Promise<boolean | null> {
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        // In the page: nothing of this file is there.
        const { sourcelightReader: state } = globalThis as { sourcelightReader?: { report: unknown; marks: boolean } };
        return state?.report ? state.marks : null;
      },
    });
    return typeof injected?.result === 'boolean' ? injected.result : null;
  } catch {
    return null; // said by the reading that follows
  }
}

async function toggle(tabId: number, words: LanguageWords): Promise<Outcome> {
  const marked = await isMarked(tabId);
  if (marked === null) {
    const reply = await readTab(tabId, words);
    if (!reply.ok) return reply;
  }
  const reply = await highlightTab(tabId, !marked);
  return reply.ok ? 'done' : reply;
}

/** Where there is no passage to go to, the page says so. */
async function step(tabId: number, direction: 1 | -1, words: LanguageWords): Promise<Outcome> {
  const reply = await stepInTab(tabId, direction, words);
  return reply.ok ? 'done' : reply;
}

/** By the names in the manifest. */
const COMMANDS: Readonly<Record<string, (tabId: number, words: LanguageWords) => Promise<Outcome>>> = {
  'toggle-highlight': toggle,
  'next-passage': (tabId, words) => step(tabId, 1, words),
  'previous-passage': (tabId, words) => step(tabId, -1, words),
};

/** Does what a command says, and says on the button what could not be done. Never rejects. */
export async function obey(name: string, tabId: number, words: LanguageWords): Promise<void> {
  const outcome = (await COMMANDS[name]?.(tabId, words).catch(() => null)) ?? null;
  if (outcome === 'done') return;
  const t = await chosenTranslator('any-page');
  await showFailure(tabId, t.member('error', outcome?.error.code ?? 'failed') ?? t.text('error_failed'));
}

/** Listens from now on. */
export function obeyCommands(words: LanguageWords): void {
  // Firefox for Android has no keyboard commands, and older Firefox names no tab.
  browser.commands?.onCommand.addListener(async (name, tab) => {
    const [active] = tab ? [tab] : await browser.tabs.query({ active: true, currentWindow: true });
    if (active?.id !== undefined && Object.hasOwn(COMMANDS, name)) await obey(name, active.id, words);
  });
}
