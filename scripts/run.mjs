#!/usr/bin/env node
/**
 * The door to every command: `node scripts/run.mjs NAME [arguments]` runs scripts/NAME.ts.
 * Plain JavaScript on purpose: it has to start on a fresh clone with whatever Node is there (20 or newer), and with nothing installed.
 * It installs the packages when they are missing or behind package-lock.json, then hands over to the Node 24 among them.
 * Everything it has to say goes to stderr: stdout belongs to the command.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';

const ROOT = path.dirname(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname));
/** The first Node that runs TypeScript without a flag. */
const OLDEST_FOR_TYPESCRIPT = [22, 18];
const OLDEST = [20, 0];

const say = (text) => process.stderr.write(`${text}\n`);
const stop = (text) => {
  say(text);
  process.exit(1);
};
const isAtLeast = ([major, minor]) => {
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  return ourMajor > major || (ourMajor === major && ourMinor >= minor);
};

/** Whether every package of the lock file stands in node_modules at its version; optional ones may be missing (other systems' Node). */
function packagesAreCurrent() {
  try {
    const read = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(
      ([name, wanted]) => name === '' || wanted.optional || wanted.devOptional || installed[name]?.version === wanted.version,
    );
  } catch {
    return false;
  }
}

function installPackages() {
  say('Installing packages (npm ci), about half a minute …');
  const options = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
  // npm's own script beats `npm` on the PATH: on Windows that is a .cmd file, which cannot be started without a shell.
  const npm = process.env.npm_execpath;
  const stdio = ['ignore', 2, 2];
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...options], { cwd: ROOT, stdio })
    : spawnSync('npm', options, { cwd: ROOT, stdio, shell: process.platform === 'win32' });
  if (result.status !== 0)
    stop(`Could not install the packages: \`npm ci\` ended with ${result.error?.message ?? `status ${result.status}`}.`);
}

/** The Node to run TypeScript with: the pinned one among the packages, else this one if it is new enough. */
function newNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const pinned = path.join(
    ROOT,
    'node_modules',
    `node-${system}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(pinned)) return pinned;
  if (isAtLeast(OLDEST_FOR_TYPESCRIPT)) return process.execPath;
  return stop(
    `There is no bundled Node for ${process.platform} on ${process.arch}, and this one is ${process.version}. ` +
      `Install Node ${OLDEST_FOR_TYPESCRIPT.join('.')} or newer from https://nodejs.org and try again.`,
  );
}

/** The tsconfig extends one that WXT generates; every tool that reads TypeScript stumbles without it. */
function generateTypes(node) {
  const result = spawnSync(node, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) stop('Could not generate the types that tsconfig.json extends: `wxt prepare` failed.');
}

/** Runs the command, lets signals through and ends as it ended. */
function handOver(node, name, args) {
  const bin = path.join(ROOT, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(node, [path.join(ROOT, 'scripts', `${name}.ts`), ...args], { stdio: 'inherit', env });
  // A terminal sends Ctrl-C to the child as well; here it is only kept from ending this process first.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`Could not start ${node}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

const [name, ...args] = process.argv.slice(2);
if (!isAtLeast(OLDEST)) stop(`Node ${OLDEST[0]} or newer is needed; this is ${process.version}.`);
if (!name || !/^[a-z-]+$/.test(name) || !existsSync(path.join(ROOT, 'scripts', `${name}.ts`)))
  stop(`There is no command named "${name ?? ''}".`);
if (!packagesAreCurrent()) installPackages();
const node = newNode();
if (!existsSync(path.join(ROOT, '.wxt', 'tsconfig.json'))) generateTypes(node);
handOver(node, name, args);
