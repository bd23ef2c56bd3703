/** Whose "its website", "nach ihren Worten" is. */
import { wordsOf } from '../text/words.ts';
import type { Article, Source } from './attribution.ts';
import type { Cue, Statement } from './cues.ts';
import { isProper, type Name, namesOf } from './names.ts';
import { roleOf } from './role.ts';
import { kindOfName } from './source-kind.ts';
import type { SpeechWords } from './words.ts';

/** Whether there is a possessive in the cue, or right beside it. */
export function isPossessive({ text }: Statement, { start, end }: Cue, { grammar }: SpeechWords): boolean {
  const words = [wordsOf(text.slice(0, start)).at(-1), ...wordsOf(text.slice(start, end)), wordsOf(text.slice(end))[0]];
  return words.some((word) => word !== undefined && grammar.names.whose.includes(word.toLowerCase()));
}

/** "By our calculation", "secondo i nostri calcoli": the paper's own. */
export function isOurs({ text }: Statement, { start, end }: Cue, { grammar }: SpeechWords): boolean {
  const behind = text.slice(end).match(/^\s(?:\p{L}{1,2}\s)?(\p{L}+)/u)?.[1];
  return [wordsOf(text.slice(start, end)).at(-1), behind].some((word) => word !== undefined && grammar.we.includes(word.toLowerCase()));
}

/**
 * What a firm's website says is its own word; what an office's says, an office's.
 *
 * @returns null where nobody is named in the sentence whose it can be.
 */
export function ownerOf(cue: Cue, statement: Statement, article: Article): Source | null {
  const owner = ownerBeside(statement, cue, article);
  if (!owner) return null;
  const kind = kindOfName(owner.text, statement.text, article);
  return { kind: kind === 'named-independent' ? 'self-reported' : kind, name: owner.text, cue: null };
}

/** Whom "its website" can be of in its own sentence: "according to its website, | Acme | has 40 shops", "| Acme | has 40, according to its website". */
function ownerBeside(statement: Statement, { start: from, end: to }: Cue, { speech, known }: Article): Name | undefined {
  const names = namesOf(statement, speech, known).filter(({ isFree }) => isFree);
  const isNamed = ({ text }: Name) => isProper(text, known, speech);
  const behind = names.find((name) => name.start >= to && (isNamed(name) || roleOf(name.text, speech)?.kind === 'self-reported'));
  return behind ?? names.findLast((name) => name.end <= from && name.start > 0 && isNamed(name));
}

/** Between a possessive and whose part it tells stands no more than an adjective: "its | former | spokesman". */
const POSSESSED = 2;

/** Whether a possessive stands before what begins at an offset. */
export function isPossessed({ text }: Pick<Statement, 'text'>, at: number, { grammar }: SpeechWords): boolean {
  const before = text.slice(0, Math.max(0, at)).match(/(?:\p{L}+\s){1,2}$/u)?.[0];
  return wordsOf(before ?? '')
    .slice(-POSSESSED)
    .some((word) => grammar.names.whose.includes(word.toLowerCase()));
}
