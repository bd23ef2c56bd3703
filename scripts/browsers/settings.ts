/** The reader's settings as a test or a picture wants them. */
import type { Settings } from '../../lib/model/settings.ts';
import type { Harness } from './harness.ts';

/** Puts settings where the extension keeps them. */
export async function chooseSettings(harness: Harness, settings: Partial<Settings>): Promise<void> {
  const page = await harness.popupInTab(0);
  await page.evaluate(async (changes) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { sync: { set(changes: object): Promise<void> } } } };
    await chrome.storage.sync.set(changes);
  }, settings);
  await page.close();
}

export const chooseLanguage = (harness: Harness, language: string): Promise<void> => chooseSettings(harness, { language });
