/**
 * The notation that packs write dates in, and its compiler. Words stand for themselves, with any white space between them; a small
 * first letter may be a capital, a capital stays one ("im Mai", never "may"). A form matches whole words only.
 *
 * | notation | meaning |
 * |---|---|
 * | `(of\|in)` | one of several; groups do not nest |
 * | `(of\|in)? ` | may be missing, and the space after it with it |
 * | `-` | any hyphen or dash, with or without spaces around it |
 * | `quartal*` | the word with any ending |
 * | `<month>` | a slot: what stands for it is found by the language's words, see {@link SLOTS} |
 */
import { escapeForPattern, LETTER } from './phrase.ts';

export const SLOTS = [
  'day',
  'day2',
  /** The month as a number. */
  'mon',
  'month',
  'month2',
  'year',
  'year2',
  /** A year that spans two: 2025/26. */
  'season',
  'weekday',
  /** Of a quarter or half, in words. */
  'ordinal',
  /** Of a quarter, as a figure. */
  'q',
  'n',
  /** In the singular. */
  'unit',
  /** After a number. */
  'units',
  'when',
  'edge',
  /** A time of day: 9, 9.30, 9:30, 9h30 */
  'clock',
  'clock2',
] as const;
export type Slot = (typeof SLOTS)[number];

/** What stands for `<clock>`. */
export const CLOCK = '(?<!\\d[.,:/])(?:2[0-4]|[01]?\\d)(?:\\s?[.:h]\\s?[0-5]\\d)?';

const SAME: Readonly<Record<string, string>> = { "'": "['’ʼ‘]", '-': '\\s?[-‐‑–—]\\s?' };
/** Tokens of the notation, longest first. */
export const FORM_TOKEN = /<([a-z0-9]+)>|\)\?\s*|[()|*]|\s+|[\p{L}\p{N}\p{M}]+|./gsu;

/** A word of a pack in a pattern. */
export const wordPattern = (text: string): string =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+|\s+|./gsu)]
    .map(([token], index) => {
      if (/^\s/.test(token)) return '\\s+';
      return SAME[token] ?? (index === 0 ? anyFirst(token) : escapeForPattern(token));
    })
    .join('');

/** `im` is "Im" where a sentence begins; "Mai" is never "mai". */
function anyFirst(word: string): string {
  const [first = '', ...rest] = [...word];
  const upper = first.toUpperCase();
  const start = upper !== first && [...upper].length === 1 ? `[${first}${upper}]` : escapeForPattern(first);
  return start + escapeForPattern(rest.join(''));
}

/** One of the words, the longest that fits. Matches nothing where there are none. */
export const oneOf = (words: readonly string[]): string =>
  `(?:${
    [...words]
      .sort((a, b) => b.length - a.length)
      .map(wordPattern)
      .join('|') || '(?!)'
  })`;

/** @param slotPattern what may stand for a slot. */
export function formPattern(form: string, slotPattern: (slot: Slot) => string): RegExp {
  let source = '';
  let groupStart = 0;
  for (const [token, slot] of form.matchAll(FORM_TOKEN)) {
    if (slot) source += `(?<${slot}>${slotPattern(slot as Slot)})`;
    else if (token === '(') {
      groupStart = source.length;
      source += '(?:';
    } else if (token.startsWith(')?'))
      source = `${source.slice(0, groupStart)}(?:${source.slice(groupStart)})${token.length > 2 ? '\\s+' : ''})?`;
    else if (token === '*') source += `${LETTER}*`;
    else if (token === '|' || token === ')') source += token;
    else source += wordPattern(token);
  }
  const before = /^[\p{L}\p{N}(<]/u.test(form) ? `(?<!${LETTER})` : '';
  const after = /[\p{L}\p{N}*)>?]$/u.test(form) ? `(?!${LETTER})` : '';
  return new RegExp(before + source + after, 'gu');
}

/** The slots of a form, in order. */
export const slotsOf = (form: string): Slot[] => [...form.matchAll(/<([a-z0-9]+)>/g)].map(([, slot]) => slot as Slot);
