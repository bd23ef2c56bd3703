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
  { name: 'marks in the page', maxKilobytes: 16, files: (build) => [path.join(build, 'marks.js')] },
  { name: 'popup with the largest catalogue', maxKilobytes: 110, files: popupFiles },
];

const gzipBytes = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

function listFolder(build: string, folder: string): string[] {
  const full = path.join(build, folder);
  return existsSync(full) ? readdirSync(full).map((name) => path.join(full, name)) : [];
}

const largest = (files: readonly string[]): string[] => [...files].sort((a, b) => gzipBytes(b) - gzipBytes(a)).slice(0, 1);

/** Packs travel as one file a language, in `packs/`. */
const largestPack = (build: string): string[] => largest(listFolder(build, 'packs'));

/** The scripts and styles that popup.html names, the chunks those import, each once, and the largest of the catalogues they choose from. */
function popupFiles(build: string): string[] {
  const html = readFileSync(path.join(build, 'popup.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, target]) => path.join(build, target!));
  const files = withImports(named);
  const catalogues = files.flatMap((file) => importsOf(file, LATER)).filter(isCatalogue);
  if (catalogues.length === 0) throw new Stop(`The popup in ${build} loads no catalogue, or none that is known by its keys.`);
  return [...files, ...largest(catalogues)];
}

/** What a chunk needs to start, and what it loads when asked for. */
const AT_ONCE = /(?:import|from)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;
const LATER = /import\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

const importsOf = (file: string, how: RegExp): string[] =>
  file.endsWith('.js') ? [...readFileSync(file, 'utf8').matchAll(how)].map(([, target]) => path.resolve(path.dirname(file), target!)) : [];

function withImports(files: readonly string[]): string[] {
  const seen = new Set<string>();
  const add = (file: string) => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    importsOf(file, AT_ONCE).forEach(add);
  };
  files.forEach(add);
  return [...seen];
}

/** By a key that nothing but a catalogue defines, and only the part of it that the popup loads. */
const isCatalogue = (file: string): boolean => /\bfooter_privacy\b["']?:/.test(readFileSync(file, 'utf8'));

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
