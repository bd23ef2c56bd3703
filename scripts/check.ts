/** `npm run check`: everything that needs no browser; the first failure stops it. */
import { check } from './lib/check-steps.ts';
import { command } from './lib/commands.ts';

await command(async () => {
  await check();
  return 0;
});
