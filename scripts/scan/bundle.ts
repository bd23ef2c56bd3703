/** Builds page-entry.ts into one script, in memory. */
import { build, type Rollup } from 'vite';
import { ROOT } from '../lib/paths.ts';
import { slimReadabilityPlugin } from '../lib/slim-readability.ts';

let bundled: Promise<string> | undefined;

/** The script's text; built once a run. */
export function pageScript(): Promise<string> {
  bundled ??= buildPageScript();
  return bundled;
}

async function buildPageScript(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [slimReadabilityPlugin()],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: `${import.meta.dirname}/page-entry.ts`, formats: ['iife'], name: 'sourcelightEntry' },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  return output!.output[0].code;
}
