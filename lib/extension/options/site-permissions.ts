/** The browser's permission to read sites without a click: asked for when the reader chooses it, and given back when it is not needed. */
import { browser } from 'wxt/browser';
import { watchSettings } from '../settings.ts';

/**
 * Asks the reader by the browser's own prompt; true at once for what is granted already. To be called straight from a click, before anything
 * is awaited: Firefox refuses what comes later.
 */
export function askFor(origins: string[]): Promise<boolean> {
  if (origins.length === 0) return Promise.resolve(true);
  return browser.permissions.request({ origins }).catch(() => false);
}

/** Whether all of them are granted here: settings come from other devices, permissions do not. */
export const isGranted = (origins: string[]): Promise<boolean> =>
  origins.length === 0 ? Promise.resolve(true) : browser.permissions.contains({ origins }).catch(() => false);

/** Gives back every site that is not among these; never rejects. What the manifest itself demands cannot be given back. */
export async function giveBackAllBut(needed: readonly string[]): Promise<void> {
  try {
    const { origins = [] } = await browser.permissions.getAll();
    const spare = origins.filter((origin) => /^(?:\*|https?):\/\//.test(origin) && !needed.includes(origin));
    if (spare.length > 0) await browser.permissions.remove({ origins: spare });
  } catch {
    // Then they stay, and the browser's own page of permissions shows them.
  }
}

/** Reading may be switched off on another device, where this one's permissions are out of reach. */
export function giveBackWhenOff(): void {
  watchSettings(({ reading }, changed) => void (reading === 'off' && changed.includes('reading') && giveBackAllBut([])));
}

/** Calls whenever the reader gives or takes a permission, here or in the browser. @returns what ends it. */
export function watchPermissions(tell: () => void): () => void {
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  return () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}
