/** Modules that need each other to run: what neither can be read, tested or loaded without. `import type` is none; `import { type A }` is one, for the compiler keeps the import (verbatimModuleSyntax). */
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
  return [
    ...code.matchAll(/\b(?:import|export)\s+(?!type\b)([^'";]*?)\bfrom\s*['"](\.[^'"]+)['"]|\bimport\s*\(?\s*['"](\.[^'"]+)['"]/g),
  ].map(([, , from, whole]) => path.posix.normalize(path.posix.join(path.posix.dirname(file), (from ?? whole)!)));
}
