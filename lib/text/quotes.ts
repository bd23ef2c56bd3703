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

/** Signs that open a quotation, with those that close it. Swedish writes ”…”, German „…“ and »…«, French «…». */
const CLOSING: Readonly<Record<string, string>> = { '„': '“”"', '“': '”"', '”': '”', '"': '"”“', '«': '»', '»': '«', '‘': '’' };

/**
 * The quotations of a text, signs included, in order; one inside another belongs to the outer one, one that is never closed runs to the end.
 * @returns offsets, 0-based UTF-16 into `text`.
 */
export function quotations(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = -1;
  let closing = '';
  for (let index = 0; index < text.length; index++) {
    const sign = text[index]!;
    if (start >= 0 && closing.includes(sign) && !isApostrophe(text, index)) {
      found.push({ start, end: index + 1 });
      start = -1;
    } else if (start < 0 && Object.hasOwn(CLOSING, sign) && !isInchOrEnd(text, index)) {
      start = index;
      closing = CLOSING[sign]!;
    }
  }
  if (start >= 0) found.push({ start, end: text.length });
  return found;
}

/** `’` inside a word closes nothing. */
const isApostrophe = (text: string, index: number): boolean => text[index] === '’' && /\p{L}/u.test(text[index + 1] ?? '');

/** `27"`, and a closing sign whose opening one is missing: nothing of a word follows it. */
const isInchOrEnd = (text: string, index: number): boolean => !/[\p{L}\p{N}([…'‚‘\u00a0\u202f ]/u.test(text[index + 1] ?? '');
