/** Where things stand in the repository. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The repository's root. */
export const ROOT: string = path.resolve(import.meta.dirname, '../..');

/** An absolute path from parts below the root. */
export const inRoot = (...parts: string[]): string => path.join(ROOT, ...parts);

/** An absolute path below the folder beside the repository that holds what is no part of it (corpora, filter lists); it may be missing. */
export const inShared = (...parts: string[]): string => path.resolve(ROOT, '..', 'shared', ...parts);

/** The folder for everything that runs leave behind (git-ignored), made when it is missing. */
export function artifacts(...parts: string[]): string {
  const file = inRoot('.artifacts', ...parts);
  mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

/** The extension's version. */
export const VERSION: string = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).version;
