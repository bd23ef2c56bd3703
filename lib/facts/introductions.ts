/** What names are introduced as: "the data provider Coinmetra", "Ada Lund, chief executive,". Later the name alone stands for the same. */
import type { SourceKind } from '../model/report.ts';
import { wordsOf } from '../text/words.ts';
import type { Statement } from './cues.ts';
import { namesOf } from './names.ts';
import { explanationOf, roleOf } from './role.ts';
import type { SpeechWords } from './words.ts';

/** @returns by the last word of a name, lower case, the kind of its first introduction. */
export function introductionsOf(
  statements: readonly Statement[],
  speech: SpeechWords,
  known: ReadonlySet<string>,
): ReadonlyMap<string, SourceKind> {
  const kinds = new Map<string, SourceKind>();
  for (const statement of statements)
    for (const { text } of namesOf(statement, speech, known)) {
      const row = roleOf(`${text} ${explanationOf(text, statement.text, speech)}`, speech);
      const proper = wordsOf(text).filter((word) => /^\p{Lu}/u.test(word) && !roleOf(word, speech));
      if (!row || row.document || row.kind === 'anonymous') continue;
      for (const word of proper) if (!kinds.has(word.toLowerCase())) kinds.set(word.toLowerCase(), row.kind);
    }
  return kinds;
}
