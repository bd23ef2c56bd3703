/** Pieces of words: what brings inflections and compounds of a word together in every language. */
import { type NameWords, stopWords, wordsOf } from './words.ts';

/** Shorter words say nothing about the subject. */
const MIN_WORD = 4;
/** Pieces of words of this length bring "Leasingangebot" and "Leasing", "results" and "result" together in every language. */
const PIECE = 5;

/** The content words of a text, lower case, each time they stand in it. */
export function contentWords(text: string, words: NameWords): string[] {
  const stop = stopWords(words);
  return wordsOf(text)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= MIN_WORD && !/^\d/.test(word) && !stop.has(word));
}

/** Pieces of one word in lower case; the first is marked as such. */
export function piecesOfWord(word: string): string[] {
  const marked = `^${word}`;
  const pieces = [marked.slice(0, PIECE)];
  for (let at = 1; at + PIECE <= marked.length; at += 1) pieces.push(marked.slice(at, at + PIECE));
  return pieces;
}
