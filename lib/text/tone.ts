/** Whether a text sounds like promotion or like a report, by all of its words. */
import type { ToneWords } from '../model/pack.ts';

/** Letters of a word that count: what brings its inflections together. Whole words, and six letters, tell no more. */
const STEM = 5;
/** However many words a text has, they say no more. */
const MOST = 6;

/** The words of a text, each cut to its first letters, however its accents are encoded; numbers are none. */
export const stemsOf = (text: string): string[] =>
  (
    text
      .normalize()
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).map((word) => word.slice(0, STEM));

/** @returns log-odds, scaled by the root of the number of words: words of one text go together, and do not count in full. */
export function toneOf(text: string, tone: ToneWords): number {
  const stems = stemsOf(text);
  const sum = new Set(stems).values().reduce((total, stem) => total + (tone[stem] ?? 0), 0);
  return Math.max(-MOST, Math.min(MOST, sum / Math.sqrt(Math.max(1, stems.length))));
}
