/** What a name's own words, and those beside it, tell of its role. */
import type { SourceKind } from '../model/report.ts';
import { findPhrases } from '../text/phrase.ts';
import type { SourceKindWords, SpeechWords } from './words.ts';

/** How far after a name its explanation is looked for: ", head of research at Acme," or "(Greens)". */
const MAX_EXPLANATION = 80;

/** The kind that a text's words tell: of several, that of the row which comes first in the pack; null when none does. */
export const kindOfWords = (text: string, speech: SpeechWords): SourceKind | null => roleOf(text, speech)?.kind ?? null;

/** The row that tells what a name's role is; undefined when none does. */
export function roleOf(text: string, speech: SpeechWords): SourceKindWords | undefined {
  const found = findPhrases(text, speech.sourceKinds);
  const length = ({ start, end }: { start: number; end: number }) => end - start;
  // "The data provider" is no "the data": of two that overlap the longer tells.
  const isOutdone = (one: (typeof found)[number]) =>
    found.some((other) => other.start < one.end && one.start < other.end && length(other) > length(one));
  const rows = new Set(found.filter((each) => !isOutdone(each)).map(({ row }) => row));
  return speech.sourceKinds.phrases.find(({ row }) => rows.has(row))?.row;
}

/** An office, institute, association: somebody else's, and no person. */
export const isHouse = (role: SourceKindWords | undefined): boolean =>
  (role?.kind === 'named-independent' || role?.kind === 'authority-or-document') && !role.people;

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
