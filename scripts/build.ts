/** `npm run build [-- zip]`: the extension for both browsers, unpacked in .output, or packed for the stores. */
import { buildExtension } from './lib/build-extension.ts';
import { command, Stop } from './lib/commands.ts';

await command(async () => {
  const [what = 'build', ...rest] = process.argv.slice(2);
  if (!['build', 'zip'].includes(what) || rest.length > 0) throw new Stop('Usage: npm run build [-- zip]');
  for (const kind of ['chromium', 'firefox'] as const) await buildExtension(kind, { what: what as 'build' | 'zip' });
  return 0;
});
