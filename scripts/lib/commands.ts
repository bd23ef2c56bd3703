/** How a command ends: an expected failure is one clear line, anything else keeps its stack. */

/** A failure that the person at the terminal can do something about; `message` says what. */
export class Stop extends Error {}

/** Runs a command's main function; its number becomes the exit status, a {@link Stop} its message and status 1. */
export async function command(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
}
