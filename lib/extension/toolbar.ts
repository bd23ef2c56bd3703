/** Where the extension's button is to be found in this browser, and which keys press it. */
import { browser } from 'wxt/browser';
import type { Toolbar } from '../model/toolbar.ts';

/** The kind of toolbar this browser has. */
export async function findToolbar(): Promise<Toolbar> {
  if (!import.meta.env.FIREFOX) return 'chromium';
  const { os } = await browser.runtime.getPlatformInfo();
  return os === 'android' ? 'firefox-android' : 'firefox';
}

/** The keys that open the popup, as the browser writes them; null where none are set. */
export async function openShortcut(): Promise<string | null> {
  // Missing without commands in the manifest, and in Firefox for Android.
  const all = (await browser.commands?.getAll?.().catch(() => [])) ?? [];
  return all.find(({ name }) => name === '_execute_action')?.shortcut || null;
}
