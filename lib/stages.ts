/** Runs the stages of a pipeline: each is timed, and one that fails becomes a problem of the report instead of its end. */
import type { Problem } from './model/report.ts';

export interface Stages {
  /** Milliseconds by stage. */
  timing: Record<string, number>;
  problems: Problem[];
  timed<T>(stage: string, run: () => T): T;
  /** As `timed`; gives `instead` when the stage throws. */
  attempt<T>(stage: string, run: () => T, instead: T): T;
}

/** @param clock milliseconds */
export function startStages(clock: () => number): Stages {
  const timing: Record<string, number> = {};
  const problems: Problem[] = [];
  const timed = <T>(stage: string, run: () => T): T => {
    const start = clock();
    const result = run();
    timing[stage] = Math.round((clock() - start) * 10) / 10;
    return result;
  };
  const attempt = <T>(stage: string, run: () => T, instead: T): T => {
    try {
      return timed(stage, run);
    } catch (error) {
      problems.push({ code: 'stage-failed', detail: `${stage}: ${error instanceof Error ? error.message : String(error)}` });
      return instead;
    }
  };
  return { timing, problems, timed, attempt };
}
