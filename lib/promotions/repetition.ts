/** The same words, or the same template with another name in it, twice on a page: what is loaded in, not written for the article. */
import type { Page } from '../model/page.ts';
import { describe } from '../text/anchor.ts';
import { wordsOf } from '../text/words.ts';
import type { Sight } from './unit-signs.ts';

/** Fewer words are repeated by chance ("Read more"). */
const MIN_WORDS = 8;
/** So much of the longer text's runs of three words stands in the other one; a pull quote stands in its paragraph, but is no twin of it. */
const ALIKE = 0.6;
const RUN = 3;
/** A run in more units tells no twins. */
const COMMON = 6;
/** Pages of thousands of units are compared up to here. */
const MAX_UNITS = 400;

/** @param units blocks of each unit */
export function repeatedUnits(page: Page, units: readonly (readonly number[])[]): { unit: number; sight: Sight }[] {
  const { article } = page;
  if (!article) return [];
  const all = units.flatMap((blocks, unit) => {
    const [first, last] = [page.blocks[blocks[0] ?? -1], page.blocks[blocks.at(-1) ?? -1]];
    if (!first || !last || first.start < article.start || last.end > article.end || first.kind === 'heading') return [];
    const words = wordsOf(page.text.slice(first.start, last.end).toLowerCase());
    return words.length >= MIN_WORDS ? [{ unit, start: first.start, end: last.end, runs: runsOf(words) }] : [];
  });
  const texts = all.slice(0, MAX_UNITS);
  const seen = new Map<string, number[]>();
  texts.forEach(({ runs }, index) => {
    for (const run of runs) {
      const others = seen.get(run);
      if (others) others.push(index);
      else seen.set(run, [index]);
    }
  });
  return texts.flatMap((text, index) => {
    const shared = new Map<number, number>();
    for (const run of text.runs) {
      const others = seen.get(run)!;
      if (others.length <= COMMON) for (const other of others) if (other !== index) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const twin = [...shared].find(([other, count]) => count >= ALIKE * Math.max(text.runs.size, texts[other]!.runs.size))?.[0];
    if (twin === undefined) return [];
    const { start, end } = texts[twin]!;
    return [
      {
        unit: text.unit,
        sight: { signal: 'repetition', entry: null, evidence: [{ kind: 'quote', at: describe(page.text, start, end) }] },
      },
    ];
  });
}

const runsOf = (words: readonly string[]): Set<string> =>
  new Set(words.slice(0, Math.max(1, words.length - RUN + 1)).map((_, index) => words.slice(index, index + RUN).join(' ')));
