/** Gets a browser that is missing: installs it where that is nobody's decision but ours, else says how. */

import { Stop } from '../lib/commands.ts';
import { run } from '../lib/shell.ts';
import { type BrowserKind, findBrowser, PATH_VARIABLE, type System, THIS_SYSTEM } from './find.ts';

/** A package manager: its commands for each browser, run one after the other. */
interface Manager {
  program: string;
  commands: Readonly<Record<BrowserKind, readonly string[]>>;
}

const LINUX_MANAGERS: readonly Manager[] = [
  {
    program: 'apt-get',
    commands: {
      chromium: ['apt-get update', 'apt-get install -y chromium'],
      firefox: ['apt-get update', 'apt-get install -y firefox-esr'],
    },
  },
  { program: 'dnf', commands: { chromium: ['dnf install -y chromium'], firefox: ['dnf install -y firefox'] } },
  { program: 'pacman', commands: { chromium: ['pacman -Sy --noconfirm chromium'], firefox: ['pacman -Sy --noconfirm firefox'] } },
  { program: 'zypper', commands: { chromium: ['zypper -n install chromium'], firefox: ['zypper -n install MozillaFirefox'] } },
  { program: 'apk', commands: { chromium: ['apk add chromium'], firefox: ['apk add firefox'] } },
];
const MAC: Manager = {
  program: 'brew',
  commands: { chromium: ['brew install --cask google-chrome'], firefox: ['brew install --cask firefox'] },
};
const WINDOWS: Manager = {
  program: 'winget',
  commands: { chromium: ['winget install Google.Chrome'], firefox: ['winget install Mozilla.Firefox'] },
};

/** The commands that install a browser here; empty when no package manager is known. */
export function installCommands(kind: BrowserKind, system: System): readonly string[] {
  if (system.platform === 'darwin') return MAC.commands[kind];
  if (system.platform === 'win32') return WINDOWS.commands[kind];
  const folders = (system.env.PATH ?? '').split(':').filter(Boolean);
  const manager = LINUX_MANAGERS.find(({ program }) => folders.some((folder) => system.isExecutable(`${folder}/${program}`)));
  return manager?.commands[kind] ?? [];
}

/** Who is asking: installing unasked is for machines, as root with nobody at a terminal or in CI. */
export interface Caller {
  isRoot: boolean;
  hasTerminal: boolean;
  inCI: boolean;
}

const thisCaller = (): Caller => ({
  isRoot: process.getuid?.() === 0,
  hasTerminal: process.stdin.isTTY === true,
  inCI: Boolean(process.env.CI),
});

export const mayInstallUnasked = ({ isRoot, hasTerminal, inCI }: Caller, { platform }: System): boolean =>
  platform === 'linux' && isRoot && (!hasTerminal || inCI);

/** The message of the {@link Stop} that tells a person what to type. */
export function howToInstall(kind: BrowserKind, system: System, isRoot: boolean): string {
  const name = kind === 'chromium' ? 'Chrome or Chromium' : 'Firefox';
  const sudo = system.platform === 'linux' && !isRoot ? 'sudo ' : '';
  const commands = installCommands(kind, system).map((line) => `${sudo}${line}`);
  const advice = commands.length > 0 ? `Install it with:\n\n  ${commands.join(' && ')}\n\n` : 'Install it, ';
  return `No ${name} was found. ${advice}or set ${PATH_VARIABLE[kind]} to its executable, and run this again.`;
}

/**
 * The executable of a browser of the kind, installed first if it is missing and that may be done unasked. Progress goes to stderr.
 * @throws Stop with the command to type when it may not, or when the installation failed.
 */
export async function ensureBrowser(kind: BrowserKind, system: System = THIS_SYSTEM, caller: Caller = thisCaller()): Promise<string> {
  const found = findBrowser(kind, system);
  if (found) return found;
  const commands = installCommands(kind, system);
  if (commands.length === 0 || !mayInstallUnasked(caller, system)) throw new Stop(howToInstall(kind, system, caller.isRoot));
  for (const line of commands) {
    console.error(`No browser found; running \`${line}\` …`);
    const [program, ...args] = line.split(' ');
    const { code } = await run(program!, args, 'stderr', { DEBIAN_FRONTEND: 'noninteractive' });
    if (code !== 0) throw new Stop(`\`${line}\` failed with status ${code}.\n${howToInstall(kind, system, caller.isRoot)}`);
  }
  const installed = findBrowser(kind, system);
  if (!installed) throw new Stop(`The installation went through, and still: ${howToInstall(kind, system, caller.isRoot)}`);
  return installed;
}
