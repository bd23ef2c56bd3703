/** What kind of source a name is. */
import type { SourceKind } from '../model/report.ts';
import { findPhrases } from '../text/phrase.ts';
import { wordsOf } from '../text/words.ts';
import type { Article } from './attribution.ts';
import { isProper, namesOf } from './names.ts';
import type { SourceKindWords, SpeechWords } from './words.ts';

/** How far after a name its explanation is looked for: ", head of research at Acme," or "(Greens)". */
const MAX_EXPLANATION = 80;

/** The kind that a text's words tell: of several, that of the row which comes first in the pack; null when none does. */
export const kindOfWords = (text: string, speech: SpeechWords): SourceKind | null => roleOf(text, speech)?.kind ?? null;

/** The row that tells what a name's role is; undefined when none does. */
export function roleOf(text: string, speech: SpeechWords): SourceKindWords | undefined {
  const rows = new Set(findPhrases(text, speech.sourceKinds).map(({ row }) => row));
  return speech.sourceKinds.phrases.find(({ row }) => rows.has(row))?.row;
}

/** @param sentence the sentence in which the name stands, with what it is explained by. */
export function kindOfName(name: string, sentence: string, article: Article): SourceKind {
  const { speech, subject, known, introduced } = article;
  const explanation = explanationOf(name, sentence, speech);
  const row = roleOf(`${name} ${explanation}`, speech);
  const words = wordsOf(name).map((word) => word.toLowerCase());
  if (row?.kind === 'authority-or-document' || row?.kind === 'anonymous') return row.kind;
  const isOfSubject = (all: readonly string[]) => all.some((word) => subject.includes(word));
  // "Banque de Grèce" is no word of Greece, the article's subject.
  const isInstitution = row?.kind === 'named-independent' && !row.people;
  if (!isInstitution && isOfSubject(words)) return 'self-reported';
  if (row?.people && row.kind === 'named-independent' && !words.some((word) => known.has(word))) return 'anonymous';
  return (
    row?.kind ?? introduced.get(words.at(-1) ?? '') ?? (speaksOfItself(name, sentence, article) ? 'self-reported' : 'named-independent')
  );
}

/** "QuoteBarn said it would appeal": a firm that is named without a role, and nobody else beside it that "its" could mean. */
function speaksOfItself(name: string, sentence: string, { speech, known }: Article): boolean {
  const isFirm = /[&\d]|\p{Ll}\p{Lu}/u.test(name) || (!/\s/.test(name) && !known.has(name.toLowerCase()));
  if (!isFirm) return false;
  const behind = sentence.slice(sentence.indexOf(name) + name.length);
  const own = wordsOf(behind).find((word) => speech.grammar.names.own.includes(word));
  return (
    own !== undefined && !namesOf({ text: behind, quotes: [], block: 0 }, speech, known).some(({ text }) => isProper(text, known, speech))
  );
}

/** What stands beside a name to explain it, of several places the first that tells a role. */
export function explanationOf(name: string, sentence: string, speech: SpeechWords): string {
  const at = sentence.indexOf(name);
  const after = sentence.slice(at + name.length).slice(0, MAX_EXPLANATION);
  const before = sentence.slice(Math.max(0, at - MAX_EXPLANATION), at);
  // "Its founder, Ada Lund, blamed …": what stands between commas explains nothing behind it.
  const all = [after.match(/^\s?\(([^)]*)\)/)?.[1], before.match(/([^,.;:“”"»«]*),\s$/)?.[1], after.match(/^,\s([^,.;:]*)[,.]/)?.[1]];
  const said = all.filter((each) => each !== undefined);
  return said.find((each) => roleOf(each, speech)) ?? said[0] ?? '';
}
