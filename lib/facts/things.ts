/** Names that nobody speaks by: products, and common nouns with the capital of their sentence. */
import { wordsOf } from '../text/words.ts';
import type { Article } from './attribution.ts';
import type { Cue, Statement } from './cues.ts';
import type { Name } from './names.ts';
import type { SpeechWords } from './words.ts';

/** "R8", "X2": letters and digits. */
const MODEL = /^(?:\p{Lu}{1,3}\d{1,4}\p{L}{0,2}|\d{1,3}\p{Lu}{1,2})$/u;
/** "Prestige X": tells a model only behind a longer name; no king's "II". */
const VERSION = /^[A-HJ-UW-Z]$/;
/** "Kelvano Prestige | 4 | promises": a number that is no part of the name, and stands between it and the verb. "Channel 4" and "FC Lindau 04" do speak. */
const NUMBERED = /^\s[1-9]\d{0,2}\s$/;
/** A longer name has so many words. */
const LONGER = 2;

/** "Kelvano Aero X2 promises 90 minutes". Who "said" something is no product. */
export function isModel({ text, end, isRole }: Name, cue: Cue, statement: Statement, { grammar }: SpeechWords): boolean {
  const words = text.split(/\s+/);
  const last = words.at(-1)!;
  const isSaid = wordsOf(statement.text.slice(cue.start, cue.end)).some((word) => grammar.says.includes(word.toLowerCase()));
  if (isRole || isSaid || words.length < LONGER) return false;
  return MODEL.test(last) || (VERSION.test(last) && words.length > LONGER) || NUMBERED.test(statement.text.slice(end, cue.start));
}

/** "Hardwood shows streaks": a sentence begins with a word that the article also has in lower case. Where all nouns have capitals, that tells nothing. */
export function isNoun({ text, start, isRole }: Name, statement: Statement, { known, lowerCase, speech }: Article): boolean {
  if (isRole || speech.grammar.nounsCapitalised || known.has(text.toLowerCase())) return false;
  return lowerCase.has(text.toLowerCase()) && wordsOf(statement.text.slice(0, start)).length === 0;
}

/** The words that the article has in lower case, and with a capital at the head of sentences alone: not "Target" behind "shares of Target". */
export function lowerCaseOf(statements: readonly Statement[]): ReadonlySet<string> {
  const words = statements.flatMap(({ text }) => wordsOf(text).slice(1));
  const names = new Set(words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase()));
  return new Set(words.filter((word) => /^\p{Ll}/u.test(word) && !names.has(word)));
}
