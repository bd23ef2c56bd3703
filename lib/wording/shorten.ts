/** Texts that would fill the window. */

/** More than this of one passage is cut off: a whole section without a full stop. In UTF-16 units. */
const LONGEST_PASSAGE = 480;

/** The text, cut at a word's end when it is longer than that; the sign of it goes with the last word. */
export function shorten(text: string, longest = LONGEST_PASSAGE): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > longest / 2 ? cut.slice(0, space) : cut}\u00a0…`;
}
