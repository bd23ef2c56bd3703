/** Modules that need each other to run: what neither can be read, tested or loaded without. Imports of types are none. */
import path from 'node:path';
import type { SourceFile } from './imports.ts';

/** The first circle found, as the files on it, the first named again at its end; null where there is none. */
export function circleIn(files: readonly SourceFile[]): string[] | null {
  const needs = new Map(files.map(({ path: file, text }) => [file, neededBy(file, text)]));
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of needs.get(file) ?? []) {
      const circle = follow(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of needs.keys()) {
    const circle = follow(file, []);
    if (circle) return circle;
  }
  return null;
}

/** Statements that import or re-export something at run time from a file of ours. */
function neededBy(file: string, text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/\b(?:import|export)\s+(?!type\b)([^'";]*?)\bfrom\s*['"](\.[^'"]+)['"]|\bimport\s*\(?\s*['"](\.[^'"]+)['"]/g)]
    .filter(([, names]) => !isOnlyTypes(names))
    .map(([, , from, whole]) => path.posix.normalize(path.posix.join(path.posix.dirname(file), (from ?? whole)!)));
}

/** `{ type A, type B }` */
const isOnlyTypes = (names: string | undefined): boolean =>
  names !== undefined &&
  /^\{[^}]*\}\s*$/.test(names.trim()) &&
  names
    .replace(/[{}]/g, '')
    .split(',')
    .every((name) => !name.trim() || /^\s*type\s/.test(name));
