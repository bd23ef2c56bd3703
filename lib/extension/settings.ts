/** The reader's settings, kept in the browser. A stored value of the wrong shape counts as unset. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'highlight';
const Stored = v.object({ [KEY]: v.boolean() });

/** Whether passages are painted into pages that are read. Off until the reader switches it on. */
export async function highlightWanted(): Promise<boolean> {
  const stored = v.safeParse(Stored, await browser.storage.local.get(KEY));
  return stored.success && stored.output[KEY];
}

export async function rememberHighlight(on: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: on });
}
