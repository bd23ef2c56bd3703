/** Finds an installed browser that the extension runs in. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Chrome, Chromium and Edge are one kind, Firefox the other. */
export type BrowserKind = 'chromium' | 'firefox';

/** The oldest major versions the extension supports: `caretPositionFromPoint`, and `::highlight` that paints underlines. */
export const MINIMUM_VERSION: Readonly<Record<BrowserKind, number>> = { chromium: 128, firefox: 153 };

/** Set to a browser's executable, these decide before anything is searched. */
export const PATH_VARIABLE: Readonly<Record<BrowserKind, string>> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const NAMES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC_APPS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** What the search depends on, so that tests can pretend to be another system. */
export interface System {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  isExecutable: (file: string) => boolean;
}

export const THIS_SYSTEM: System = {
  platform: process.platform,
  env: process.env,
  isExecutable: (file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/** Every place a browser of the kind may stand in, in the order they are tried. */
export function candidates(kind: BrowserKind, { platform, env }: System): string[] {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => WINDOWS_PROGRAMS[kind].map((program) => path.win32.join(folder, program)));
  }
  const folders = (env.PATH ?? '').split(path.posix.delimiter).filter(Boolean);
  const onPath = NAMES[kind].flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const appFolders = ['/Applications', path.posix.join(env.HOME ?? '/', 'Applications')];
  return [...appFolders.flatMap((folder) => MAC_APPS[kind].map((app) => path.posix.join(folder, app))), ...onPath];
}

/**
 * The browser's executable, or null when none is found.
 * @throws Error when CHROME_PATH or FIREFOX_PATH names something that cannot be run: whoever sets it means it.
 */
export function findBrowser(kind: BrowserKind, system: System = THIS_SYSTEM): string | null {
  const chosen = system.env[PATH_VARIABLE[kind]];
  if (chosen) {
    if (!system.isExecutable(chosen)) throw new Error(`${PATH_VARIABLE[kind]} is ${chosen}, which is no program that can be run.`);
    return chosen;
  }
  return candidates(kind, system).find(system.isExecutable) ?? null;
}
