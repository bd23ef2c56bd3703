/** The import rule of the house: which folder may import which. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Layer → the layers it may import, itself included. Stages do not import each other; packs reach the engines as arguments; nobody
 * imports entrypoints.
 */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'lib/model': ['lib/model'],
  'lib/text': ['lib/text', 'lib/model'],
  'lib/page': ['lib/page', 'lib/text', 'lib/model'],
  'lib/detectors': ['lib/detectors', 'lib/page', 'lib/text', 'lib/model'],
  'lib/promotions': ['lib/promotions', 'lib/page', 'lib/text', 'lib/model'],
  'lib/facts': ['lib/facts', 'lib/page', 'lib/text', 'lib/model'],
  'lib/claims': ['lib/claims', 'lib/page', 'lib/text', 'lib/model'],
  'lib/complete': ['lib/complete', 'lib/facts', 'lib/stages.ts', 'lib/page', 'lib/text', 'lib/model'],
  'lib/packs': ['lib/packs', 'lib/text', 'lib/model'],
  'lib/highlight': ['lib/highlight', 'lib/page', 'lib/text', 'lib/model'],
  'lib/export': ['lib/wording', 'lib/export', 'lib/text', 'lib/model', 'lib/extension/i18n.ts'],
  'lib/stages.ts': ['lib/model'],
  'lib/analyze.ts': ['lib/claims', 'lib/detectors', 'lib/facts', 'lib/promotions', 'lib/stages.ts', 'lib/page', 'lib/text', 'lib/model'],
  'lib/extension': [
    'lib/wording',
    'lib/extension',
    'lib/analyze.ts',
    'lib/complete',
    'lib/highlight',
    'lib/page',
    'lib/text',
    'lib/model',
    'public',
  ],
  'lib/options': ['lib/options', 'lib/extension', 'lib/detectors', 'lib/text', 'lib/model'],
  'lib/wording': ['lib/wording', 'lib/model', 'lib/extension/i18n.ts'],
  components: ['components', 'lib/wording', 'lib/export', 'lib/model', 'lib/extension/i18n.ts'],
  entrypoints: ['entrypoints', 'components', 'lib'],
};
/** Only these may name the browser's extension API. */
const BROWSER_API = ['lib/extension', 'entrypoints'];

export interface SourceFile {
  /** Relative to the repo, with forward slashes. */
  path: string;
  text: string;
}

/** The breaches of the rule, each as a sentence that says what to do. */
export function importViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path: file, text }) => {
    const layer = layerOf(file);
    if (!layer) return [`${file} stands in no known layer; add its folder to LAYERS in tests/architecture/imports.ts.`];
    return importsOf(text).flatMap((target) => {
      if (!target.startsWith('.')) {
        const usesBrowser = target === 'wxt/browser' || target === '#imports';
        return usesBrowser && !BROWSER_API.some((allowed) => within(file, allowed))
          ? [`${file} imports ${target}; only ${BROWSER_API.join(' and ')} may.`]
          : [];
      }
      const resolved = path.posix.normalize(path.posix.join(path.posix.dirname(file), target));
      const allowed = LAYERS[layer]!.some((other) => within(resolved, other));
      return allowed ? [] : [`${file} imports ${resolved}; ${layer} may import only ${LAYERS[layer]!.join(', ')}.`];
    });
  });
}

const within = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`);
const layerOf = (file: string): string | undefined => Object.keys(LAYERS).find((layer) => within(file, layer));

/** What a module imports: static and dynamic imports, re-exports, side effects. */
function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"]+)\1/g)].map(([, , target]) => target!);
}

/** All source files of the layers. */
export function readSources(root: string): SourceFile[] {
  const walk = (folder: string): string[] =>
    readdirSync(path.join(root, folder)).flatMap((name) => {
      const file = path.posix.join(folder, name);
      return statSync(path.join(root, file)).isDirectory() ? walk(file) : [file];
    });
  return ['lib', 'components', 'entrypoints']
    .flatMap(walk)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));
}
