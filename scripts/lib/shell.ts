/** Starting other programs. */
import { spawn } from 'node:child_process';
import { ROOT } from './paths.ts';

/** Where a program's stdout goes: through to ours, to our stderr, or kept and returned. */
export type Output = 'through' | 'stderr' | 'quiet';

export interface Ended {
  code: number;
  /** What it printed on both streams; empty unless `quiet`. */
  text: string;
}

/** Runs a program in the repository's root to its end. Never rejects: a program that cannot be started ends with code 127. */
export function run(program: string, args: readonly string[], output: Output = 'through', env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const out = output === 'through' ? 1 : output === 'stderr' ? 2 : 'pipe';
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', out, output === 'quiet' ? 'pipe' : 2],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
    child.on('error', (error) => resolve({ code: 127, text: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/**
 * Runs the command line program of one of our packages with the Node that runs us.
 * @param script path below node_modules, such as `vitest/vitest.mjs`: the shims in .bin cannot be started this way on Windows.
 */
export const runTool = (script: string, args: readonly string[], output: Output = 'through', env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  run(process.execPath, [`node_modules/${script}`, ...args], output, env);
