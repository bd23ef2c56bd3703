/** Builds what is put into pages into one script, in memory. */
import { build, type Rollup } from 'vite';
import { ROOT } from '../lib/paths.ts';
import { slimReadabilityPlugin } from '../lib/slim-readability.ts';

const bundled = new Map<string, Promise<string>>();

/** The script's text; built once a run. @param entry the file it starts with */
export function pageScript(entry: string): Promise<string> {
  const script = bundled.get(entry) ?? buildPageScript(entry);
  bundled.set(entry, script);
  return script;
}

async function buildPageScript(entry: string): Promise<string> {
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
      lib: { entry, formats: ['iife'], name: 'sourcelightEntry' },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  return output!.output[0].code;
}
