/** Which matters a sentence is likely about, by the pieces of its words: sees what no phrase of a pack was written for. */
import type { MatterWords } from '../model/outside-words.ts';
import type { QuestionRow } from '../model/pack.ts';
import type { Topic } from '../model/topics.ts';
import { contentWords, piecesOfWord } from '../text/pieces.ts';
import type { NameWords } from '../text/words.ts';

export interface Matters {
  /** Under which topic a reader is told of each matter. */
  topics: readonly Topic[];
  /** How likely the sentence is about each, 0..1. */
  likely: readonly number[];
}

/** Log-odds of a sentence about none of the matters. */
const NONE = 2;

/** @param side whether the text promotes, and raises questions, or reports, and answers them. */
export function mattersOf(text: string, words: MatterWords, side: QuestionRow['side'], grammar: NameWords): Matters {
  const odds = words.topics.map(() => 0);
  for (const word of contentWords(text, grammar)) {
    const pieces = piecesOfWord(word);
    for (const piece of pieces) {
      const telling = words[side][piece] ?? [];
      for (let at = 0; at < telling.length; at += 2) odds[telling[at]!]! += telling[at + 1]! / 10 / pieces.length;
    }
  }
  const weights = odds.map(Math.exp);
  const sum = weights.reduce((total, weight) => total + weight, Math.exp(NONE));
  return { topics: words.topics, likely: weights.map((weight) => weight / sum) };
}

/** How likely a claim and a fact are about the same matter, 0..1. */
export const sameMatter = (claim: Matters, fact: Matters): number =>
  claim.likely.reduce((sum, likely, matter) => sum + likely * fact.likely[matter]!, 0);

/** How likely they are both about each topic, 0..1. */
export function topicsOfBoth(claim: Matters, fact: Matters): ReadonlyMap<Topic, number> {
  const likely = new Map<Topic, number>();
  for (const [matter, topic] of claim.topics.entries()) {
    likely.set(topic, (likely.get(topic) ?? 0) + claim.likely[matter]! * fact.likely[matter]!);
  }
  return likely;
}
