/** Names of what is for sale, which are nobody's who says something. */
import { wordsOf } from '../text/words.ts';
import type { Statement } from './cues.ts';
import { roleOf } from './role.ts';
import type { SpeechWords } from './words.ts';

/** Its chip "ClearVoice 3" recognises voices: what advertising names in quotation marks behind a noun is for sale, unless that is a paper or an office. */
export function isProductName(name: string, { text, quotes }: Statement, speech: SpeechWords): boolean {
  const at = text.indexOf(name);
  const quote = quotes.find(({ start, end }) => start <= at && at + name.length <= end);
  const before = quote ? wordsOf(text.slice(0, quote.start)).at(-1) : undefined;
  return before !== undefined && !speech.grammar.prepositions.includes(before.toLowerCase()) && !roleOf(before, speech);
}
