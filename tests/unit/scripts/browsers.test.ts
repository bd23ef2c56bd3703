/** Where browsers are looked for, and who gets one installed unasked. */
import { describe, expect, it } from 'vitest';
import { candidates, findBrowser, type System } from '../../../scripts/browsers/find.ts';
import { ensureBrowser, howToInstall, installCommands, mayInstallUnasked } from '../../../scripts/browsers/install.ts';

const system = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, programs: readonly string[]): System => ({
  platform,
  env,
  isExecutable: (file) => programs.includes(file),
});
const debian = (...programs: string[]) => system('linux', { PATH: '/usr/local/bin:/usr/bin' }, programs);

describe('findBrowser', () => {
  it('takes what the environment names before anything else', () => {
    const here = system('linux', { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' }, ['/opt/chrome', '/usr/bin/chromium']);
    expect(findBrowser('chromium', here)).toBe('/opt/chrome');
  });
  it('rather fails than passes over what the environment names', () => {
    expect(() => findBrowser('firefox', system('linux', { FIREFOX_PATH: '/nope', PATH: '/usr/bin' }, ['/usr/bin/firefox']))).toThrow(
      '/nope',
    );
  });
  it.each([
    ['chromium', debian('/usr/bin/chromium'), '/usr/bin/chromium'],
    ['firefox', debian('/usr/bin/firefox-esr'), '/usr/bin/firefox-esr'],
    ['firefox', debian(), null],
  ] as const)('searches the PATH on Linux: %s', (kind, here, found) => expect(findBrowser(kind, here)).toBe(found));
  it('looks into the application folders of macOS and Windows', () => {
    expect(candidates('firefox', system('darwin', { HOME: '/Users/a' }, []))).toContain(
      '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox',
    );
    expect(candidates('chromium', system('win32', { PROGRAMFILES: 'C:\\Program Files' }, []))).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
  });
});

describe('a missing browser', () => {
  it('is installed unasked only for root on Linux with nobody at the terminal, or in CI', () => {
    const caller = { isRoot: true, hasTerminal: false, inCI: false };
    expect(mayInstallUnasked(caller, debian())).toBe(true);
    expect(mayInstallUnasked({ ...caller, hasTerminal: true }, debian())).toBe(false);
    expect(mayInstallUnasked({ ...caller, hasTerminal: true, inCI: true }, debian())).toBe(true);
    expect(mayInstallUnasked({ ...caller, isRoot: false, inCI: true }, debian())).toBe(false);
    expect(mayInstallUnasked(caller, system('darwin', {}, []))).toBe(false);
  });
  it('comes from the package manager that is there', () => {
    expect(installCommands('firefox', debian('/usr/bin/apt-get'))).toEqual(['apt-get update', 'apt-get install -y firefox-esr']);
    expect(installCommands('firefox', debian('/usr/bin/dnf'))).toEqual(['dnf install -y firefox']);
    expect(installCommands('firefox', debian())).toEqual([]);
  });
  it('stops with the exact command where it may not be installed', async () => {
    const stopped = ensureBrowser('chromium', debian('/usr/bin/apt-get'), { isRoot: false, hasTerminal: true, inCI: false });
    await expect(stopped).rejects.toThrow('sudo apt-get update && sudo apt-get install -y chromium');
  });
  it('can always be named by hand', () => expect(howToInstall('firefox', debian(), true)).toContain('set FIREFOX_PATH'));
});
