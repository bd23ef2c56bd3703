/** The way to the options. */
import { browser } from 'wxt/browser';

/** @returns what opens the options; null where there are none to open. */
export function optionsOpener(): (() => void) | null {
  const { options_ui: page } = browser.runtime.getManifest();
  return page ? () => void browser.runtime.openOptionsPage() : null;
}
