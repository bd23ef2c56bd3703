/**
 * What is wrong with a wording of the reader's own. It is held to more than a pack's phrase: nobody has looked at it, it may come from a file
 * of somebody else's, and it is searched for on every page.
 */
import type { OwnWord } from '../model/settings.ts';
import { compilePhrase, TOKEN } from './phrase.ts';
import { faultOf, PHRASE_FAULTS } from './phrase-fault.ts';

/** Keys of the user interface's texts: `phrase_fault_nested` … */
export const OWN_WORD_FAULTS = [...PHRASE_FAULTS, 'no-word', 'too-open'] as const;
export type OwnWordFault = (typeof OWN_WORD_FAULTS)[number];

/** A shorter text than this stands in nearly every sentence. In UTF-16 units. */
const SHORTEST_WORD = 2;
/** Signs for "anything": each more multiplies how long a hostile text can keep the search busy. */
const MOST_OPEN = 4;

/** The first fault; null when it may be searched for. */
export function ownWordFault(phrase: string): OwnWordFault | null {
  const fault = faultOf(phrase);
  if (fault) return fault;
  const tokens = [...phrase.matchAll(TOKEN)];
  const open = tokens.filter(([token]) => token === '*' || token === '<name>' || token === '<number>' || /^\s+\.\.\.\s+$/.test(token));
  if (open.length > MOST_OPEN || tokens.filter(([token]) => token.startsWith(')?')).length > MOST_OPEN) return 'too-open';
  const [longest] = compilePhrase(phrase).fragments;
  return !longest || longest.some(({ length }) => length < SHORTEST_WORD) ? 'no-word' : null;
}

/** Those that may be searched for, and the phrases of the others. */
export function sortOwnWords(words: readonly OwnWord[]): { usable: OwnWord[]; malformed: string[] } {
  const usable = words.filter(({ phrase }) => ownWordFault(phrase) === null);
  return { usable, malformed: words.filter((word) => !usable.includes(word)).map(({ phrase }) => phrase) };
}
