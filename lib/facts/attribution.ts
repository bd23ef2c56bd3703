/** Who is said to have said a sentence, and what kind of source that is. */
import type { AttributionRow } from '../model/pack.ts';
import type { SourcedFact, SourceKind } from '../model/report.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { findPhrases, type PhraseMatch } from '../text/phrase.ts';
import { stopWords, wordsOf } from '../text/words.ts';

export type Source = SourcedFact['source'];

export const UNATTRIBUTED: Source = { kind: 'unattributed', name: null, cue: null };
/** A name with its description and place: capitalised words, with at most two short words ("of", "für") between them. */
const NAME_RUN = /(?:\p{Lu}|\p{N}+\p{L})[\p{L}\p{N}&.'’/-]*(?:\s(?:(?:\p{Ll}{1,3}|&)\s){0,2}\p{Lu}[\p{L}\p{N}&.'’/-]*){0,5}/gu;

/**
 * @param sentence text of one sentence.
 * @param before the source of the sentence before it in the same paragraph, for "he added".
 * @param subject lower-case names the article is about.
 */
export function attribute(sentence: string, pack: CompiledPack, before: Source | null, subject: readonly string[]): Source {
  const matches = findPhrases(sentence, pack.attributions);
  // A cue that gives the kind away decides it; the name may come from another cue: "X stressed … in a statement".
  const match = matches.find(({ row }) => row.kind !== null) ?? matches.find(({ name }) => name) ?? matches[0];
  if (!match) return UNATTRIBUTED;
  const cue = sentence.slice(match.start, match.end);
  const name =
    [match, ...matches].map((candidate) => cleanName(nameOf(sentence, candidate, pack, subject) ?? '', pack)).find(Boolean) ?? null;
  if (match.row.kind) return { kind: match.row.kind, name, cue };
  if (!name && before && before.kind !== 'unattributed' && carriesOn(sentence, pack)) return { ...before, cue };
  if (!name) return { kind: kindOfWords(sentence, pack) ?? 'unattributed', name: null, cue };
  return { kind: kindOfName(name, pack, subject), name, cue };
}

function nameOf(sentence: string, match: PhraseMatch<AttributionRow>, pack: CompiledPack, subject: readonly string[]): string | null {
  const whole = wholeName(sentence, match);
  if (whole && cleanName(whole, pack)) return whole;
  if (whole) return namesIn(sentence.slice(match.start, match.end), pack)[0] ?? null; // "Das teilte das Ministerium mit"
  if (match.row.name === 'none') return sourceInCue(sentence.slice(match.start, match.end), pack);
  return match.row.kind === 'self-reported' ? speakerOfItself(sentence, pack, subject) : nameBeside(sentence, match, pack);
}

/** "in its annual report": the document or body that the cue itself names. */
function sourceInCue(cue: string, pack: CompiledPack): string | null {
  const source = findPhrases(cue, pack.sourceKinds)[0];
  return source ? cue.slice(source.start, source.end) : null;
}

/** "by its own account": the article's subject, a company or office, else the first name of the sentence. */
function speakerOfItself(sentence: string, pack: CompiledPack, subject: readonly string[]): string | null {
  const runs = namesIn(sentence, pack);
  const isSubject = (run: string) => wordsOf(run).some((word) => subject.includes(word.toLowerCase()));
  return runs.find(isSubject) ?? runs.find((run) => kindOfWords(run, pack) === 'self-reported') ?? runs[0] ?? null;
}

/** The name in the cue with what belongs to it before: "Institute for | Wildlife Research". */
function wholeName(sentence: string, { name }: PhraseMatch<AttributionRow>): string | null {
  if (!name) return null;
  const run = [...sentence.matchAll(NAME_RUN)].find(({ index, 0: text }) => index < name.start && name.start < index + text.length);
  return sentence.slice(run?.index ?? name.start, name.start + name.text.length);
}

/** The capitalised run nearest to the cue, on the side the row names. */
function nameBeside(sentence: string, match: PhraseMatch<AttributionRow>, pack: CompiledPack): string | null {
  const before = match.row.name !== 'after' ? namesIn(sentence.slice(0, match.start), pack).at(-1) : undefined;
  const after = match.row.name !== 'before' ? namesIn(sentence.slice(match.end), pack)[0] : undefined;
  return before ?? after ?? null;
}

/** Capitalised runs with something of a name in them. */
const namesIn = (text: string, pack: CompiledPack): string[] =>
  [...text.matchAll(NAME_RUN)].map(([run]) => run).filter((run) => cleanName(run, pack) !== '');

/** Without openers and months at its edges; '' when nothing of a name is left. */
function cleanName(name: string, pack: CompiledPack): string {
  const notNames = stopWords(pack.pack.grammar);
  const words = name.replace(/[.,'’]+$/, '').split(/\s+/);
  const isNone = (word: string) => /^[\p{Ll}\d]/u.test(word) || (notNames.has(word.toLowerCase()) && kindOfWords(word, pack) === null);
  while (words.length > 0 && isNone(words.at(-1)!)) words.pop();
  while (words.length > 0 && isNone(words[0]!)) words.shift();
  return words.join(' ');
}

const carriesOn = (sentence: string, pack: CompiledPack): boolean => {
  const lower = ` ${wordsOf(sentence).join(' ').toLowerCase()} `;
  return pack.pack.grammar.carryOn.some((word) => lower.includes(` ${word.toLowerCase()} `));
};

function kindOfWords(text: string, pack: CompiledPack): SourceKind | null {
  return findPhrases(text, pack.sourceKinds)[0]?.row.kind ?? null;
}

function kindOfName(name: string, pack: CompiledPack, subject: readonly string[]): SourceKind {
  const byWords = kindOfWords(name, pack);
  const ofSubject = wordsOf(name).some((word) => subject.includes(word.toLowerCase()));
  if (byWords === 'authority-or-document' || byWords === 'anonymous') return byWords;
  if (ofSubject) return 'self-reported';
  return byWords ?? 'named-independent';
}
