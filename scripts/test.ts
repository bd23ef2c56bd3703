/** `npm test`: check, then the tests in real browsers. Its last line is `N passed, N failed`, counted over all tests. */
import { ensureBrowser } from './browsers/install.ts';
import { check } from './lib/check-steps.ts';
import { command, Stop } from './lib/commands.ts';
import { artifacts } from './lib/paths.ts';
import { type Counts, FailedTests, runTests } from './lib/run-tests.ts';

await command(async () => {
  const total: Counts = { passed: 0, failed: 0 };
  const add = ({ passed, failed }: Counts) => {
    total.passed += passed;
    total.failed += failed;
  };
  try {
    add(await check());
    console.log('\n▸ tests in Chromium and Firefox (vitest)');
    // Before the tests rather than in them: an installation is no test, and may take longer than one.
    for (const kind of ['chromium', 'firefox'] as const) await ensureBrowser(kind);
    add(await runTests('e2e', artifacts('tests', 'e2e.json')));
  } catch (error) {
    // A step that fails without a failed test counts as one, so that the line never reads like a success.
    add(error instanceof FailedTests ? error.counts : { passed: 0, failed: 1 });
    console.error(error instanceof Stop ? error.message : error);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
});
