/** Speech that no quotation marks show: lines behind a dash. */
import { type Cues, isOf, type Statement } from './cues.ts';

/** Narrower than `isDialogue` (lib/text/quotes.ts), which asks whether a line may be speech: a hyphen opens the items of a list. */
const SPEECH_DASH = /^[–—]\s/;
/** In so many of the lines that a dash opens an article that quotes so says who speaks. */
const TOLD = 1 / 3;

/**
 * The sentences that a dash opens, and those up to the one that says who speaks, where that is how the article quotes. Elsewhere dashes open
 * the items of a list, of which one or the other may hold a word of saying.
 * @returns indexes into the statements.
 */
export function dialogueOf(statements: readonly Statement[], cues: readonly Cues[]): ReadonlySet<number> {
  const saysWho = (index: number) => cues[index]!.all.some((cue) => isOf(cue, 'says'));
  const spoken = new Set<number>();
  let lines = 0;
  let told = 0;
  statements.forEach(({ text, block }, index) => {
    if (!SPEECH_DASH.test(text)) return;
    let teller = index;
    while (statements[teller]?.block === block && !saysWho(teller)) teller += 1;
    const isTold = statements[teller]?.block === block;
    lines += 1;
    if (isTold) told += 1;
    for (let at = index; at <= (isTold ? teller : index); at++) spoken.add(at);
  });
  return told >= lines * TOLD ? spoken : new Set();
}
