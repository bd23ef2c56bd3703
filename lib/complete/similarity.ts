/** How alike two sentences are in their content words, whatever the inflection and the compound they stand in. */
import { contentWords, piecesOfWord } from '../text/pieces.ts';
import type { NameWords } from '../text/words.ts';

/** Pieces of the content words, without those of some names. */
export const piecesOf = (text: string, words: NameWords, without: ReadonlySet<string>): Set<string> =>
  new Set(
    contentWords(text, words)
      .filter((word) => !without.has(word))
      .flatMap(piecesOfWord),
  );

/** What a piece tells: the rarer among the facts, the more. */
export type PieceWeights = (piece: string) => number;

/**
 * @param all the pieces of each fact. A piece that none of them has weighs as one that a single fact has. How many facts there are does not
 * count: a paragraph on another matter changes no weight.
 */
export function pieceWeights(all: readonly ReadonlySet<string>[]): PieceWeights {
  const counts = new Map<string, number>();
  for (const pieces of all) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return (piece) => 1 / (counts.get(piece) ?? 1);
}

/** Cosine of the weighted pieces, 0..1. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>, weight: PieceWeights): number {
  const norm = (pieces: ReadonlySet<string>) => [...pieces].reduce((sum, piece) => sum + weight(piece) ** 2, 0);
  const shared = [...one].reduce((sum, piece) => sum + (other.has(piece) ? weight(piece) ** 2 : 0), 0);
  return shared === 0 ? 0 : shared / Math.sqrt(norm(one) * norm(other));
}
