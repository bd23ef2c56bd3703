/** The options page, and the browser's own say over which sites an extension may read. */
import type { Page } from 'puppeteer-core';
import { chromeScope } from './firefox.ts';
import { type Harness, poll } from './harness.ts';

/** The options in a tab, once they show what is chosen. */
export async function openOptions({ open, origin }: Harness): Promise<Page> {
  const page = await open(`${origin}/options.html`);
  // While the blank page gives way to ours there is no document to ask, which is an error here, not a "not yet".
  await poll('the options', () => page.$('#reading input:checked').catch(() => null));
  await page.bringToFront();
  return page;
}

/** Until the line at the foot says it. */
export const saysStatus = (page: Page, text: string): Promise<unknown> =>
  poll(`"${text}" at the foot`, () => page.$eval('.options-status p', (line, said) => line.textContent?.includes(said), text));

/** What the browser grants the extension. */
export const grantedOrigins = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: { getAll(): Promise<{ origins?: string[] }> } } };
    return ((await chrome.permissions.getAll()).origins ?? []).sort();
  });

/** Presses a button of Firefox's own prompt for the permission that was just asked for. */
export async function answerPrompt({ browser }: Harness, answer: 'allow' | 'refuse'): Promise<void> {
  const inChrome = await chromeScope(browser);
  await poll('the prompt', () => inChrome(PROMPT_IS_OPEN) as Promise<boolean>);
  await inChrome(PRESS_PROMPT, answer);
  await poll('the prompt to go', async () => !(await inChrome(PROMPT_IS_OPEN)));
}

/**
 * Gives or takes access to all sites on Chromium's own page of extensions, where a reader would; its prompt is shown to nobody who automates
 * it. What was given there is granted without a prompt when it is asked for.
 */
export async function setChromiumAccess({ open, origin }: Harness, change: 'add' | 'remove'): Promise<void> {
  const page = await open('chrome://extensions');
  await page.evaluate(
    async (id, what) => {
      type Change = (id: string, host: string) => Promise<void>;
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Record<string, Change> } }).chrome;
      await developerPrivate[`${what}HostPermission`]!(id, '*://*/*');
    },
    origin.split('//')[1]!,
    change,
  );
  await page.close();
}

/**
 * Lets the extension into private windows on Chromium's own page of extensions, which loads it anew and closes its pages. Firefox opens no
 * private window for those who automate it.
 */
export async function allowInPrivateWindows({ open, origin }: Harness): Promise<void> {
  const page = await open('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    interface Private {
      updateProfileConfiguration(what: object): Promise<void>;
      updateExtensionConfiguration(what: object): Promise<void>;
    }
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Private } }).chrome;
    // Without it, what is loaded anew from a folder is switched off.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, origin.split('//')[1]!);
  await page.close();
}

const PROMPT = `document.querySelector('#notification-popup popupnotification[id*="webext-permissions"]')`;
const PROMPT_IS_OPEN = `() => document.getElementById('notification-popup')?.state === 'open' && Boolean(${PROMPT})`;
const PRESS_PROMPT = `(answer) => ${PROMPT}[answer === 'allow' ? 'button' : 'secondaryButton'].click()`;
