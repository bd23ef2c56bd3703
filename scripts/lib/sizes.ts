/** The size budget, checked on the built extension: every page that is read pays for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILD } from '../browsers/launch.ts';
import { Stop } from './commands.ts';

/** 1 kB = 1000 bytes, gzip at its best level, as stores and servers count. */
const KILOBYTE = 1000;

interface Budget {
  name: string;
  maxKilobytes: number;
  /** The files that count together, below the build folder. */
  files: (build: string) => string[];
}

const BUDGETS: readonly Budget[] = [
  {
    name: 'content script with the largest language pack',
    maxKilobytes: 60,
    files: (build) => [path.join(build, 'reader.js'), ...largestPack(build)],
  },
  { name: 'popup', maxKilobytes: 110, files: popupFiles },
];

const gzipBytes = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

function listFolder(build: string, folder: string): string[] {
  const full = path.join(build, folder);
  return existsSync(full) ? readdirSync(full).map((name) => path.join(full, name)) : [];
}

/** Packs travel as one file a language, in `packs/`. */
const largestPack = (build: string): string[] =>
  listFolder(build, 'packs')
    .sort((a, b) => gzipBytes(b) - gzipBytes(a))
    .slice(0, 1);

/** The scripts and styles that popup.html names, and the chunks those import, each once. */
function popupFiles(build: string): string[] {
  const seen = new Set<string>();
  const add = (file: string) => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      add(path.resolve(path.dirname(file), target!));
    }
  };
  const html = readFileSync(path.join(build, 'popup.html'), 'utf8');
  for (const [, target] of html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)) add(path.join(build, target!));
  return [...seen];
}

/**
 * Prints a line for every budget in both builds.
 * @throws Stop when one is exceeded, or when its files are not there
 */
export function checkSizes(): void {
  const over: string[] = [];
  for (const [kind, build] of Object.entries(BUILD)) {
    for (const { name, maxKilobytes, files } of BUDGETS) {
      const counted = files(build);
      if (counted.length === 0) throw new Stop(`The ${kind} build holds no files for "${name}".`);
      const kilobytes = counted.reduce((sum, file) => sum + gzipBytes(file), 0) / KILOBYTE;
      const line = `${kind}: ${name} ${kilobytes.toFixed(1)} kB of ${maxKilobytes} kB gzip (${counted.map((file) => path.basename(file)).join(', ')})`;
      console.log(line);
      if (kilobytes > maxKilobytes) over.push(line);
    }
  }
  if (over.length > 0) throw new Stop(`over budget: ${over.join('; ')}`);
}
