/** What is wrong with a phrase, in words. */
import type { Translator } from '../../lib/extension/i18n.ts';

/** The notation's sign for words in between: no text of a language, so it stands in none of them. */
export const GAP = '...';

/** @param count how many words of their own readers may have. */
export const sayPhraseFault = (t: Translator, fault: string, count = 0): string =>
  t.member('phrase_fault', fault, { gap: GAP, count }) ?? fault;
