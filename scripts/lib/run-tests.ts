/** Runs Vitest and counts. */
import { readFileSync, rmSync } from 'node:fs';
import { Stop } from './commands.ts';
import { runTool } from './shell.ts';

export interface Counts {
  passed: number;
  failed: number;
}

/** Thrown when tests fail; carries how many. */
export class FailedTests extends Stop {
  readonly counts: Counts;
  constructor(counts: Counts) {
    super(`${counts.failed} failed`);
    this.counts = counts;
  }
}

/**
 * Runs one of the projects of vitest.config.ts.
 * @param reportFile where Vitest's JSON report goes
 * @throws FailedTests when one did not pass
 */
export async function runTests(project: string, reportFile: string): Promise<Counts> {
  rmSync(reportFile, { force: true });
  const args = ['run', '--project', project, '--reporter', 'default', '--reporter', 'json', '--outputFile.json', reportFile];
  const { code } = await runTool('vitest/vitest.mjs', args);
  const counts = readCounts(reportFile);
  if (code === 0) return counts;
  // A file that cannot even be loaded fails without a failed test in it.
  throw new FailedTests({ ...counts, failed: Math.max(1, counts.failed) });
}

function readCounts(reportFile: string): Counts {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(reportFile, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 }; // Vitest died before it could report
  }
}
