/**
 * How texts are compared: as words, so that white space, typography and markup do not count; longer ones as runs of four words, so that
 * half a block found is half a block.
 */

/** Words a run: chance overlaps are rare, one-line teasers still have some. */
const RUN = 4;
/** From this word F1 on two sentences are one. */
export const SAME_SENTENCE = 0.75;
/** From this word F1 on two names are one: "Jörn Kiesewetter" is "Analyst Jörn Kiesewetter". */
export const SAME_NAME = 0.5;

export type Runs = ReadonlySet<string>;

export const words = (text: string | null | undefined): string[] =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

export const phrase = (text: string | null | undefined): string => words(text).join(' ');

/** Whether one phrase stands in another, as whole words. */
export const isWithin = (part: string, whole: string): boolean => part !== '' && ` ${whole} `.includes(` ${part} `);

/** Every four words that follow each other; of a shorter text, all of it. */
export function runsOf(text: string | null | undefined): Set<string> {
  const all = words(text);
  if (all.length === 0) return new Set();
  const count = Math.max(1, all.length - RUN + 1);
  return new Set(Array.from({ length: count }, (_, at) => all.slice(at, at + RUN).join(' ')));
}

/** Several texts, also where one goes on in the next. */
export const runsOfAll = (texts: readonly string[]): Set<string> => union([runsOf(texts.join(' ')), ...texts.map(runsOf)]);

export const union = (sets: readonly Runs[]): Set<string> => new Set(sets.flatMap((set) => [...set]));

/** Share of the runs of `part` that stand in `whole`, 0..1. What is shorter than a run is looked for inside the runs. */
export function share(part: Runs, whole: Runs): number {
  const all = [...part];
  if (all.length === 0) return 0;
  if (all.length === 1 && all[0]!.split(' ').length < RUN) return [...whole].some((run) => isWithin(all[0]!, run)) ? 1 : 0;
  return all.filter((run) => whole.has(run)).length / all.length;
}

/** F1 of the words two texts have in common, 0..1. */
export function likeness(a: string | null | undefined, b: string | null | undefined): number {
  const [left, right] = [words(a), words(b)];
  const unmatched = new Map<string, number>();
  for (const word of left) unmatched.set(word, (unmatched.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = unmatched.get(word) ?? 0;
    if (count === 0) continue;
    unmatched.set(word, count - 1);
    common += 1;
  }
  return left.length + right.length > 0 ? (2 * common) / (left.length + right.length) : 0;
}

/** Pairs each sentence of the gold with at most one of the report, the likest first. @returns index in gold → index in report */
export function pairSentences(gold: readonly { text: string }[], found: readonly { text: string }[]): Map<number, number> {
  const candidates = gold
    .flatMap((wanted, from) => found.map((said, to) => ({ from, to, score: likeness(wanted.text, said.text) })))
    .filter(({ score }) => score >= SAME_SENTENCE)
    .sort((a, b) => b.score - a.score);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of candidates) {
    if (pairs.has(from) || taken.has(to)) continue;
    pairs.set(from, to);
    taken.add(to);
  }
  return pairs;
}
