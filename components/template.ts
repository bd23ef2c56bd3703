/** What is the same in two sentences that differ in a name or a number only. */

/** Fewer fixed words than this are no pattern: any two short sentences would share it. */
const FEWEST_FIXED = 3;

/** A sentence as a pattern with slots, and what stands in them. */
export interface Template {
  /** Equal for sentences of one pattern; null where the sentence has no slot, or too little beside its slots. */
  pattern: string | null;
  slots: string[];
}

const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const trailing = (word: string): string => word.match(/[^\p{L}\p{N}]*$/u)?.[0] ?? '';
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** All words that are written small somewhere: none of them is a name, however it is written elsewhere. */
export const smallWords = (texts: Iterable<string>): Set<string> =>
  new Set([...texts].flatMap((text) => text.split(/\s+/).map(bare)).filter((word) => /^\p{Ll}/u.test(word)));

/** A word with a digit; or one with a capital, which at a sentence's start says nothing unless more speaks for a name. */
function isSlot(word: string, before: string | undefined, small: ReadonlySet<string>): boolean {
  const core = bare(word);
  if (/\p{N}/u.test(core)) return true;
  if (!/^\p{Lu}/u.test(core) || small.has(core.toLowerCase())) return false;
  const opens = before === undefined || /[.!?:…]["'”“»«)]*$/.test(before);
  return !opens || /:$/.test(word) || /-|\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(core);
}

/** Takes a sentence apart. Neighbouring names and numbers are one slot. */
export function templateOf(text: string, small: ReadonlySet<string>): Template {
  const words = text.normalize('NFKC').trim().split(/\s+/);
  const parts: string[] = [];
  const slots: string[] = [];
  let fixed = 0;
  let inSlot = false;
  words.forEach((word, index) => {
    const slot = isSlot(word, words[index - 1], small);
    if (slot && inSlot) {
      slots.push(`${slots.pop()} ${bare(word)}`);
      parts[parts.length - 1] = `\0${trailing(word)}`;
    } else if (slot) {
      slots.push(bare(word));
      parts.push(`\0${trailing(word)}`);
    } else {
      parts.push(word.toLowerCase());
      fixed++;
    }
    inSlot = slot && trailing(word) === ''; // a comma ends a slot
  });
  return { pattern: slots.length > 0 && fixed >= FEWEST_FIXED ? parts.join(' ') : null, slots };
}

/** The one slot in which two sentences of a pattern differ; null where they differ in none or in several. */
export function differingSlot(a: readonly string[], b: readonly string[]): number | null {
  const differ = a.flatMap((slot, index) => (slot === b[index] ? [] : [index]));
  return differ.length === 1 ? (differ[0] ?? null) : null;
}
