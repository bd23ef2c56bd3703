/** A language's words of saying and of sources, ready to be searched for. */
import type { OutsideWords } from '../model/outside-words.ts';
import type { SpeechGrammar } from '../model/pack.ts';
import { compileRows, type PhraseSet } from '../text/phrase.ts';

export type AttributionWords = OutsideWords['attributions'][number];
export type SourceKindWords = OutsideWords['sourceKinds'][number];

export interface SpeechWords {
  grammar: SpeechGrammar;
  attributions: PhraseSet<AttributionWords>;
  /** In order of precedence. */
  sourceKinds: PhraseSet<SourceKindWords>;
  /** By which a third party doubts what is promised, or is said to have no stake in it. */
  objects: PhraseSet<{ phrases: readonly string[] }>;
  topics: PhraseSet<OutsideWords['topics'][number]>;
  /** Lower-case names of months and days of the week. */
  days: ReadonlySet<string>;
}

export const compileSpeech = ({ grammar, attributions, sourceKinds, topics, time }: OutsideWords): SpeechWords => ({
  grammar,
  attributions: compileRows(attributions),
  sourceKinds: compileRows(sourceKinds),
  objects: compileRows([{ phrases: grammar.objects }]),
  topics: compileRows(topics),
  days: new Set([...(time?.weekdays ?? []), ...(time?.months ?? [])].flat().map((day) => day.toLowerCase())),
});
