/** Whose words a place in a text are: the author's, or somebody's who is quoted. */

/** A line that opens with a dash is somebody speaking, in the press of many countries. */
export const isDialogue = (text: string): boolean => /^[–—-]\s/.test(text);

/**
 * Inside an open quotation: somebody else's words, as in consumer advice that quotes the tricks.
 * @param before the block's text up to the place in question; a quotation may run over several sentences.
 */
export function isQuoted(before: string): boolean {
  const last = (sign: string) => before.lastIndexOf(sign);
  const odd = (sign: string) => before.split(sign).length % 2 === 0;
  if (odd('"')) return true;
  if (before.includes('„')) return last('„') > Math.max(last('“'), last('”'));
  if (before.includes('“') ? last('“') > last('”') : odd('”')) return true;
  // «…» and »…« are both in use; the first sign tells which.
  const [first] = before.match(/[«»]/) ?? [];
  return first !== undefined && last(first) > last(first === '«' ? '»' : '«');
}
