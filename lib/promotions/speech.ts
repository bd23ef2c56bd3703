/** Who speaks in a stretch of text, and to whom, quotations left out. */
import type { Grammar } from '../model/pack.ts';
import type { Page } from '../model/page.ts';
import type { Anchor } from '../model/report.ts';
import { describe } from '../text/anchor.ts';
import { isDialogue, isQuoted } from '../text/quotes.ts';

export interface Speech {
  /** The first word that speaks to the reader. */
  address: Anchor | null;
  /** It speaks of itself. */
  we: boolean;
  exclamation: boolean;
}

const sets = new WeakMap<readonly string[], Set<string>>();
const setOf = (words: readonly string[]): Set<string> => {
  if (!sets.has(words)) sets.set(words, new Set(words));
  return sets.get(words)!;
};

/** @param blocks indexes of the blocks that are listened to */
export function speech(page: Page, { address, we }: Grammar, blocks: readonly number[]): Speech {
  const [you, us] = [setOf(address), setOf(we)];
  const heard: Speech = { address: null, we: false, exclamation: false };
  for (const index of blocks) {
    const { start, end } = page.blocks[index]!;
    const text = page.text.slice(start, end);
    const outside = (at: number) => !isQuoted(text.slice(0, at)) && !isDialogue(text);
    for (const { 0: word, index: at } of text.matchAll(/[\p{L}'’]+|!/gu)) {
      if (word === '!') heard.exclamation ||= outside(at);
      else {
        const form = you.has(word) ? word : word.toLowerCase();
        // Where a capital tells "you" from "they", the first word of a sentence does not tell.
        const unsure = () => /^\p{Lu}/u.test(form) && /(?:^|[.!?:…–])\s*$/.test(text.slice(Math.max(0, at - 3), at));
        if (!heard.address && you.has(form) && !unsure() && outside(at))
          heard.address = describe(page.text, start + at, start + at + word.length);
        if (!heard.we && us.has(word.toLowerCase())) heard.we = outside(at);
      }
    }
  }
  return heard;
}
