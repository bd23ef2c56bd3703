/** How an article writes the name of whom it is about. */
import { wordsOf } from '../text/words.ts';
import type { Statement } from './cues.ts';
import { namesOf } from './names.ts';
import type { SpeechWords } from './words.ts';

/** "Tallow Creek" of an article about "tallow" and "creek": of the names that begin with the first and are made of them the most frequent, else the word. */
export function nameOfSubject(
  statements: readonly Statement[],
  speech: SpeechWords,
  subject: readonly string[],
  known: ReadonlySet<string>,
): string | null {
  const [word] = subject;
  const isSubject = (name: string) => {
    const words = wordsOf(name).map((each) => each.toLowerCase());
    return words[0] === word && words.every((each) => subject.includes(each));
  };
  const names = statements.flatMap((statement) => namesOf(statement, speech, known).map(({ text }) => text)).filter(isSubject);
  const counted = [...Map.groupBy(names, (name) => name)].sort(([a, as], [b, bs]) => bs.length - as.length || a.length - b.length);
  const [most] = counted;
  return most?.[0] ?? statements.flatMap(({ text }) => wordsOf(text)).find((each) => each.toLowerCase() === word) ?? null;
}
