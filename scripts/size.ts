/** `npm run size`: what the built extension weighs, against its budget. */
import { command } from './lib/commands.ts';
import { checkSizes } from './lib/sizes.ts';

await command(async () => {
  checkSizes();
  return 0;
});
