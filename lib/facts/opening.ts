/** Who opens a sentence. */
import { wordsOf } from '../text/words.ts';
import type { Article } from './attribution.ts';
import type { Cue, Statement } from './cues.ts';
import { isAtHead, isProper, type Name, namesOf, RIGHT_AT_HEAD } from './names.ts';
import { isHouse, roleOf } from './role.ts';
import type { Named } from './stands-for.ts';
import type { SpeechWords } from './words.ts';

/** "Lund agreed", "Mrs Lund agreed", "But Lund agreed"; not "For Lund it was over". */
export function opensWith({ start }: Name, { text }: Statement, { grammar }: SpeechWords): boolean {
  const [word, ...more] = wordsOf(text.slice(0, start));
  return more.length === 0 && (word === undefined || !grammar.prepositions.includes(word.toLowerCase()));
}

/** "The Care Council is sober: there is no proof, | it says |, that …": the pronoun stands for the house that opens the sentence. */
export function nameAheadOfColon(statement: Statement, cue: Cue, { speech, known }: Pick<Article, 'speech' | 'known'>): string | null {
  const colon = statement.text.slice(0, cue.start).lastIndexOf(': ');
  const opening = namesOf(statement, speech, known).find(
    (name) => name.isFree && name.end <= colon && isAtHead(statement, name, RIGHT_AT_HEAD),
  );
  return opening && isHouse(roleOf(opening.text, speech)) && isProper(opening.text, known, speech) ? opening.text : null;
}

/** "Mrs Lund agreed", where "Ada Lund" was told of before: a person, and no place. */
export function isOnceFull({ text }: Name, named: readonly Named[]): boolean {
  const surname = wordsOf(text).at(-1);
  const isFull = ({ text: full, role }: Named) =>
    full !== text && wordsOf(full).length > 1 && wordsOf(full).at(-1) === surname && (!role || role.people === true);
  return named.some(isFull);
}
