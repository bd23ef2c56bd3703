/** What names are introduced as: "the data provider Coinmetra", "Ada Lund, chief executive,". Later the name alone stands for the same. */
import type { SourceKind } from '../model/report.ts';
import { wordsOf } from '../text/words.ts';
import type { Statement } from './cues.ts';
import { type Name, namesOf } from './names.ts';
import { explanationOf, roleOf } from './role.ts';
import type { SpeechWords } from './words.ts';

/** A name in full has no more characters. */
const LONGEST = 90;

/** @returns by each proper word of a name, and by its acronym, lower case, the kind of its first introduction. */
export function introductionsOf(
  statements: readonly Statement[],
  speech: SpeechWords,
  known: ReadonlySet<string>,
): ReadonlyMap<string, SourceKind> {
  const kinds = new Map<string, SourceKind>();
  for (const statement of statements) {
    for (const { acronym, name } of acronymsOf(statement, speech, known)) {
      const row = roleOf(name, speech);
      if (row && !row.document && row.kind !== 'anonymous' && !kinds.has(acronym)) kinds.set(acronym, row.kind);
    }
    for (const { text } of namesOf(statement, speech, known)) {
      const row = roleOf(`${text} ${explanationOf(text, statement.text, speech)}`, speech);
      const proper = wordsOf(text).filter((word) => /^\p{Lu}/u.test(word) && !roleOf(word, speech));
      if (!row || row.document || row.kind === 'anonymous') continue;
      // The "Securities and Exchange Commission" lends no kind to "Larkmoor Securities".
      if (row.kind === 'authority-or-document' && proper.length > 1 && proper.at(-1) !== wordsOf(text).at(-1)) continue;
      for (const word of proper) if (!kinds.has(word.toLowerCase())) kinds.set(word.toLowerCase(), row.kind);
    }
  }
  return kinds;
}

/** "The Observatory of Care Devices (OAS)": what is written in full before the bracket, from the name that begins as the acronym does. */
function acronymsOf(statement: Statement, speech: SpeechWords, known: ReadonlySet<string>): { acronym: string; name: string }[] {
  return [...statement.text.matchAll(/\((\p{Lu}{2,8})\)/gu)].flatMap(({ 1: acronym, index }) => {
    const begins = ({ text }: Name) =>
      text
        .replace(/^\p{Lu}['’]/u, '')
        .toLowerCase()
        .startsWith(acronym![0]!.toLowerCase());
    const full = namesOf(statement, speech, known).findLast((name) => name.start < index && index - name.start <= LONGEST && begins(name));
    return full ? [{ acronym: acronym!.toLowerCase(), name: statement.text.slice(full.start, index) }] : [];
  });
}
