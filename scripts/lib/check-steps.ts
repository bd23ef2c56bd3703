/** What `npm run check` checks, in the order of how soon a step can say no. */

import { buildExtension } from './build-extension.ts';
import { Stop } from './commands.ts';
import { artifacts, inRoot } from './paths.ts';
import { type Counts, runTests } from './run-tests.ts';
import { runTool } from './shell.ts';
import { checkSizes } from './sizes.ts';

interface Step {
  name: string;
  /** @throws Stop when the step fails */
  run: () => Promise<unknown>;
}

/** A step that is one program of one of our packages. */
const tool = (name: string, script: string, ...args: string[]): Step => ({
  name,
  run: async () => {
    const { code } = await runTool(script, args);
    if (code !== 0) throw new Stop(`ended with status ${code}`);
  },
});

/**
 * Runs the steps one after the other, each named as it runs.
 * @returns how many unit tests passed and failed
 * @throws Stop naming the first step that failed; {@link FailedTests} when it was the unit tests
 */
export async function check(): Promise<Counts> {
  let counts: Counts = { passed: 0, failed: 0 };
  const steps: Step[] = [
    tool(
      'format and lint (biome)',
      '@biomejs/biome/bin/biome',
      'ci',
      '--error-on-warnings',
      `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
    ),
    tool('prepare types (wxt)', 'wxt/bin/wxt.mjs', 'prepare'),
    tool('types (tsc)', 'typescript/bin/tsc', '--noEmit'),
    {
      name: 'unit tests (vitest)',
      run: async () => {
        counts = await runTests('unit', artifacts('tests', 'unit.json'));
      },
    },
    { name: 'build for Chrome', run: () => buildExtension('chromium') },
    { name: 'build for Firefox', run: () => buildExtension('firefox') },
    tool('lint the Firefox build (web-ext)', 'web-ext/bin/web-ext.js', 'lint', '--source-dir', inRoot('.output', 'firefox-mv3')),
    { name: 'size budget', run: async () => checkSizes() },
  ];
  for (const { name, run } of steps) {
    console.log(`\n▸ ${name}`);
    try {
      await run();
    } catch (error) {
      if (error instanceof Stop) error.message = `\n✗ check failed at "${name}": ${error.message}`;
      throw error;
    }
  }
  console.log('\n✓ check passed');
  return counts;
}
