/** Names that nobody speaks by: products, and common nouns with the capital of their sentence. */
import { findPhrases } from '../text/phrase.ts';
import { wordsOf } from '../text/words.ts';
import type { Article } from './attribution.ts';
import type { Cue, Statement } from './cues.ts';
import type { Name } from './names.ts';

/** "R8", "X2": letters and digits. */
const MODEL = /^(?:\p{Lu}{1,3}\d{1,4}\p{L}{0,2}|\d{1,3}\p{Lu}{1,2})$/u;
/** "Prestige X": tells a model only behind a longer name; no king's "II". */
const VERSION = /^[A-HJ-UW-Z]$/;
/** "Kelvano Prestige | 4 | promises": a number that is no part of the name, and stands between it and the verb. "Channel 4" does speak. */
const NUMBERED = /^\s\d{1,3}\s$/;
/** A longer name has so many words. */
const LONGER = 2;

/** "Kelvano Aero X2 promises 90 minutes". */
export function isModel({ text, end, isRole }: Name, cue: Cue, statement: Statement): boolean {
  const words = text.split(/\s+/);
  const last = words.at(-1)!;
  if (isRole || words.length < LONGER) return false;
  return MODEL.test(last) || (VERSION.test(last) && words.length > LONGER) || NUMBERED.test(statement.text.slice(end, cue.start));
}

/**
 * "Hardwood shows streaks": one word that the article has with a capital nowhere but where a sentence gives it one. Houses that rate a share
 * are often named once, and where all nouns have capitals, one without an article is a name.
 */
export function isUnproven({ text, start, isRole }: Name, statement: Statement, { known, proven, speech }: Article): boolean {
  if (isRole || speech.grammar.nounsCapitalised || known.has(text.toLowerCase()) || proven.has(text)) return false;
  const isHead = wordsOf(statement.text.slice(0, start)).length === 0;
  if (!isHead || !/^\p{Lu}\p{Ll}+$/u.test(text)) return false;
  return !findPhrases(statement.text, speech.topics).some(({ row }) => row.topic === 'rating');
}

/** Words with a capital inside a sentence. */
export const provenNames = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(statements.flatMap(({ text }) => [...text.matchAll(/(?<!^)(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu)].map(([word]) => word)));
