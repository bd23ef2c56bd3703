/** What the tests of this folder ask of: the sources of a paragraph's sentences. */
import { articleOf, attribute } from '../../../lib/facts/attribution.ts';
import type { Statement } from '../../../lib/facts/cues.ts';
import { compileSpeech, type SpeechWords } from '../../../lib/facts/words.ts';
import { readOutsideWordsOf } from '../../../lib/packs/read-packs.ts';
import { quotations } from '../../../lib/text/quotes.ts';

const packs = new Map<string, SpeechWords>();

export function packOf(language: string): SpeechWords {
  const pack = packs.get(language) ?? compileSpeech(readOutsideWordsOf(language));
  packs.set(language, pack);
  return pack;
}

/** The sentences of one paragraph, with its quotations cut to each. */
export function statementsOf(sentences: readonly string[]): Statement[] {
  const quotes = quotations(sentences.join(' '));
  let at = 0;
  return sentences.map((text) => {
    const start = at;
    at += text.length + 1;
    const inside = quotes.map((quote) => ({ start: Math.max(0, quote.start - start), end: Math.min(text.length, quote.end - start) }));
    return { block: 0, text, quotes: inside.filter((quote) => quote.end > quote.start) };
  });
}

export function sourcesOf(language: string, sentences: readonly string[], subject: readonly string[] = [], isAdvertorial = false) {
  const statements = statementsOf(sentences);
  return attribute(statements, articleOf(statements, packOf(language), subject, isAdvertorial));
}

/** The same of several paragraphs. */
export function sourcesOfParagraphs(language: string, paragraphs: readonly (readonly string[])[]) {
  const statements = paragraphs.flatMap((sentences, block) => statementsOf(sentences).map((statement) => ({ ...statement, block })));
  return attribute(statements, articleOf(statements, packOf(language), []));
}
