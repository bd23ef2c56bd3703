/** Speakers named within a quotation: « We have the best system, explains Ada Lund, the director. It never fails. » */
import { findPhrases } from '../text/phrase.ts';
import type { Statement } from './cues.ts';
import type { SpeechWords } from './words.ts';

/** "explains | Ada Lund", "explains | the Dr Lund", "says|-she". */
const SPEAKER = /^(?:-\p{Ll}|\s+(?:\p{Lu}|\p{L}+\s\p{Lu}))/u;
/** What closes a quotation. */
const CLOSED = /["“”»'’]\s*[.!?…]?\s*$/u;

/**
 * A quotation that goes on in the next sentence, and is broken by a word of saying behind a comma, ends there for this sentence: the words behind it
 * are the reporter's.
 */
export function withoutIncise(statement: Statement, { attributions }: Pick<SpeechWords, 'attributions'>): Statement {
  const { text, quotes } = statement;
  const open = quotes.find(({ end }) => end >= text.length);
  if (!open || CLOSED.test(text)) return statement;
  const says = findPhrases(text, attributions).find(
    ({ row, start, end }) =>
      row.sign === 'says' &&
      start > open.start &&
      /,\s*$/.test(text.slice(0, start)) &&
      (SPEAKER.test(text.slice(end)) || /-/.test(text.slice(start, end))),
  );
  if (!says) return statement;
  return { ...statement, quotes: quotes.map((quote) => (quote === open ? { start: quote.start, end: says.start } : quote)) };
}
