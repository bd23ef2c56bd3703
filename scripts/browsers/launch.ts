/** One way to launch either browser with the extension it was built for. */
import { inRoot } from '../lib/paths.ts';
import { launchChromium } from './chromium.ts';
import type { BrowserKind } from './find.ts';
import { launchFirefox } from './firefox.ts';
import type { Harness, LaunchOptions } from './harness.ts';
import { ensureBrowser } from './install.ts';

/** The folders `npm run build` writes. */
export const BUILD: Readonly<Record<BrowserKind, string>> = {
  chromium: inRoot('.output', 'chrome-mv3'),
  firefox: inRoot('.output', 'firefox-mv3'),
};

/**
 * Launches a browser, installing it first when it is missing and that may be done unasked.
 * @throws Stop when there is none, or when it is too old.
 */
export async function launch(kind: BrowserKind, options: Partial<LaunchOptions> = {}): Promise<Harness> {
  const full: LaunchOptions = {
    executablePath: options.executablePath ?? (await ensureBrowser(kind)),
    extension: BUILD[kind],
    headless: true,
    ...options,
  };
  return kind === 'chromium' ? launchChromium(full) : launchFirefox(full);
}
