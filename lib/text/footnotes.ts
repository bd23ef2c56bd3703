/** Footnotes: the sign at a promise, and the note that qualifies it. */

/** `up to 80 percent.¹ `, `up to 50%* of …`; a figure only at the end and behind a word, for "CO2", "PS5" and "$49.90." have one too; "m²" is a unit. */
const REFERENCE = /(?<=\S)[*†‡]+(?!\p{L})|(?<=[^\sm])[¹²³]|(?<=\p{Ll}{3}[%.!?)»”"]?)\d{1,2}(?=[\s.!?…"”»«]*$)/gu;
/** `* Savings apply to …`, `1 Measured in …`, `2) Survey of …`. */
const NOTE = /^(?:[*†‡¹²³]+(?=\s?[\p{L}\d])|\d{1,2}(?=[.)]?\s\p{L}))/u;

/** Signs of the notes that a sentence leads to, such as `*` or `1`. */
export const referencesIn = (sentence: string): string[] => [...sentence.matchAll(REFERENCE)].map(([sign]) => plain(sign));

/** The sign that a sentence begins with, if any: whether it is a note only tells what leads to it. */
export function signOf(sentence: string): string | null {
  const sign = sentence.match(NOTE)?.[0];
  return sign ? plain(sign) : null;
}

/** "¹" leads to "1". */
const plain = (sign: string): string => sign.normalize('NFKC');
