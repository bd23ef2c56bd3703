/** Builds the extension with WXT. */
import type { BrowserKind } from '../browsers/find.ts';
import { Stop } from './commands.ts';
import { runTool } from './shell.ts';

const FOR_BROWSER: Readonly<Record<BrowserKind, readonly string[]>> = { chromium: [], firefox: ['-b', 'firefox', '--mv3'] };

export interface BuildOptions {
  /** `zip` packs it for the stores as well. */
  what?: 'build' | 'zip';
  /** Say nothing unless it fails. */
  quiet?: boolean;
}

/** @throws Stop when the build fails; in a quiet build with all that WXT said. */
export async function buildExtension(kind: BrowserKind, { what = 'build', quiet = false }: BuildOptions = {}): Promise<void> {
  const { code, text } = await runTool('wxt/bin/wxt.mjs', [what, ...FOR_BROWSER[kind]], quiet ? 'quiet' : 'through');
  if (code !== 0) throw new Stop(`${text}\nBuilding the extension for ${kind} failed.`.trim());
}
