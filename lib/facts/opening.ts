/** Who opens a sentence. */
import { wordsOf } from '../text/words.ts';
import type { Article } from './attribution.ts';
import type { Cue, Statement } from './cues.ts';
import { isAtHead, isProper, type Name, namesOf, RIGHT_AT_HEAD } from './names.ts';
import type { SpeechWords } from './words.ts';

/** "Lund agreed", "Mrs Lund agreed", "But Lund agreed"; not "For Lund it was over". */
export function opensWith({ start }: Name, { text }: Statement, { grammar }: SpeechWords): boolean {
  const [word, ...more] = wordsOf(text.slice(0, start));
  return more.length === 0 && (word === undefined || !grammar.prepositions.includes(word.toLowerCase()));
}

/** "The Care Council is sober: there is no proof, | it says |, that …": the pronoun stands for whoever opens the sentence. */
export function nameAheadOfColon(statement: Statement, cue: Cue, { speech, known }: Pick<Article, 'speech' | 'known'>): string | null {
  const colon = statement.text.lastIndexOf(':', cue.start);
  const opening = namesOf(statement, speech, known).find(
    (name) => name.isFree && name.end <= colon && isAtHead(statement, name, RIGHT_AT_HEAD),
  );
  return opening && isProper(opening.text, known, speech) ? opening.text : null;
}
