/** Links and buttons that ask for a deed: "Calculate your saving", "Jetzt bestellen". */
import type { Link, Page } from '../model/page.ts';
import type { Anchor } from '../model/report.ts';
import { describe } from '../text/anchor.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { findPhrases } from '../text/phrase.ts';
import { wordsOf } from '../text/words.ts';

/** A longer link text is a headline. */
const MAX_WORDS = 10;
/** Words like "now" and "here" in the languages there are packs for. */
const SHORT_OPENER = 5;

/** The first link or button among a unit's whose text asks for a deed; null when there is none. */
export function asksForDeed(page: Page, pack: CompiledPack, links: readonly Link[], blocks: readonly number[]): Anchor | null {
  const controls = blocks.map((index) => page.blocks[index]!).filter(({ kind }) => kind === 'control');
  for (const { start, end } of [...links, ...controls]) {
    const text = page.text.slice(start, end);
    if (isDeed(text, pack)) return describe(page.text, start, end);
  }
  return null;
}

function isDeed(text: string, pack: CompiledPack): boolean {
  const words = wordsOf(text.toLowerCase());
  if (words.length === 0 || words.length > MAX_WORDS || findPhrases(text, pack.falseFriends).length > 0) return false;
  const { actions } = pack.pack.grammar;
  // The verb opens the text, follows a short first word ("Now compare"), or closes it ("… bestellen").
  const second = words[0]!.length <= SHORT_OPENER ? words[1] : undefined;
  return [words[0], second, words.at(-1)].some((word) => word !== undefined && actions.includes(word));
}
