/**
 * The notation packs write phrases in, and its compiler. Words stand for themselves, in any case and with any white space between them;
 * a phrase matches whole words only.
 *
 * | notation | meaning |
 * |---|---|
 * | `gratis` | the word |
 * | `analyse*`, `*analyse`, `*analyse*` | the word with any ending, any beginning, both |
 * | `(gratis\|kostenlos)` | one of several; each may be several words; groups do not nest |
 * | `(jetzt)? kaufen` | may be missing; something must follow it |
 * | `sichern ... gratis` | up to five words between |
 * | `<name>` | one to six words, each with a capital letter or digit, an article before them allowed; the first `<name>` of a phrase is the one reported |
 * | `<number>` | a number, with separators, `%`, and a currency sign before or after it |
 * | `\*`, `\(`, `\<`, `\?` | the sign itself; other punctuation needs no backslash |
 *
 * Straight quotes, apostrophes and hyphens match their typographic forms too.
 */

import { remember } from './remember.ts';

/** A compiled phrase: cheap fragments to look for first, then the expression that decides. */
export interface Phrase {
  /** Lower-case texts of which every match contains at least one; empty when none is known. */
  fragments: readonly string[];
  /** Made when first asked for: most phrases of a pack never get past their fragments, and making all costs more than the search. */
  pattern(): RegExp;
}

export interface PhraseMatch<Row> {
  row: Row;
  /** 0-based UTF-16 offsets into the text searched. */
  start: number;
  end: number;
  /** What `<name>` stood for, with its offset; null where the phrase has none. */
  name: { text: string; start: number } | null;
}

/**
 * What a word is made of, told by what it is not: space, ASCII and Latin-1 signs, general punctuation, currency and symbols. In patterns,
 * because `\p{L}` expands to hundreds of ranges wherever it stands (25 ms a row to compile, measured; this 0.1 ms).
 */
const WORD_SIGNS = '\\s\\0-/:-@[-`{-\\xbf\\u2000-\\u2bff\\u3000-\\u303f';
export const LETTER = `[^${WORD_SIGNS}]`;
/** Latin, Greek and Cyrillic capitals and digits; of Latin Extended-A, where the cases alternate, both. */
const CAPITAL = '[A-Z0-9À-ÖØ-Þ\\u0100-\\u017fΑ-ΫА-Я]';
const CAPITALISED = `(?<!${LETTER}|[.&-])${CAPITAL}(?:${LETTER}|['’.&+!-]){0,40}`;
const JOINER = '(?:[&/+]\\s)';
const NAME = `${CAPITALISED}(?:\\s${JOINER}?${CAPITALISED}){0,5}`;
/** "mit der Sparkasse", "by the Acme Group": an article before a name is no part of it. */
const ARTICLE = '(?:[a-zß-ÿ]{1,4}\\s)?';
const NUMBER = '(?:[$€£]\\s?)?\\d(?:[\\d.,\\s]{0,20}\\d)?(?:\\s?[%€$£])?';
const GAP = '\\s+(?:\\S+\\s+){0,5}?';
const SAME: Readonly<Record<string, string>> = {
  "'": "['’ʼ‘]",
  '"': '["„“”«»]',
  '-': '[-‐‑–—]',
};
/** Tokens of the notation, longest first. */
export const TOKEN = /\\(.)|\s+\.\.\.\s+|<name>|<number>|\)\?\s*|[()|*]|\s+|[\p{L}\p{N}\p{M}]+|./gsu;

/** Case is spelled out, `[kK]`, because the `i` flag makes every `\p{L}` in a pattern slow to compile (2 ms a phrase). */
const anyCase = (letters: string): string =>
  [...letters]
    .map((letter) => {
      const forms = new Set([letter, letter.toLowerCase(), letter.toUpperCase()].filter((form) => [...form].length === 1));
      return forms.size > 1 ? `[${[...forms].join('')}]` : letter;
    })
    .join('');

/** Text as it stands in a regular expression. */
export const escapeForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Alternatives of a group, longest first: an expression takes the first that fits, and "sponsor" would hide "sponsor of the day". */
const longestFirst = (phrase: string): string =>
  phrase.replace(
    /(?<!\\)\(([^()\\]*)\)/g,
    (_, group: string) =>
      `(${group
        .split('|')
        .sort((a, b) => b.length - a.length)
        .join('|')})`,
  );

/** Compiles one phrase, taken to be well written: packs are checked when they are built (phrase-fault.ts). */
export function compilePhrase(phrase: string): Phrase {
  let source = '';
  let inGroup = false;
  let groupStart = 0;
  let literal = '';
  let alternatives: string[] = [];
  const candidates: string[][] = [];
  const closeLiteral = (): void => {
    if (inGroup) {
      const last = alternatives.length - 1;
      if (literal.length > (alternatives[last] ?? '').length) alternatives[last] = literal;
    } else if (literal) candidates.push([literal]);
    literal = '';
  };
  for (const [token, escaped] of longestFirst(phrase).matchAll(TOKEN)) {
    if (escaped === undefined && /^[\p{L}\p{N}\p{M}]+$/u.test(token)) {
      source += anyCase(token);
      literal = token.toLowerCase();
      continue;
    }
    closeLiteral();
    if (escaped !== undefined) source += escapeForPattern(escaped);
    else if (/^\s+\.\.\.\s+$/.test(token)) source += GAP;
    else if (token === '<name>') source += ARTICLE + (source.includes('(?<name>') ? `(?:${NAME})` : `(?<name>${NAME})`);
    else if (token === '<number>') source += NUMBER;
    else if (token === '(') {
      inGroup = true;
      alternatives = [''];
      groupStart = source.length;
      source += '(?:';
    } else if (token === '|') {
      alternatives.push('');
      source += '|';
    } else if (token === ')' || token.startsWith(')?')) {
      inGroup = false;
      if (token === ')') {
        candidates.push(alternatives);
        source += ')';
      } else {
        const space = token.length > 2;
        source = `${source.slice(0, groupStart)}(?:${source.slice(groupStart)})${space ? '\\s+' : ''})?`;
      }
    } else if (token === '*') source += `${LETTER}*`;
    else if (/^\s+$/.test(token)) source += '\\s+';
    else source += SAME[token] ?? escapeForPattern(token);
  }
  closeLiteral();
  const before = /^[\p{L}\p{N}*(<]/u.test(phrase) ? `(?<!${LETTER})` : '';
  const after = /[\p{L}\p{N}*)>]$/u.test(phrase) ? `(?!${LETTER})` : '';
  const shortest = (texts: string[]): number => Math.min(...texts.map((text) => text.length));
  const fragments = candidates.filter((texts) => shortest(texts) > 0).sort((a, b) => shortest(b) - shortest(a))[0] ?? [];
  let compiled: RegExp | undefined;
  return { fragments, pattern: () => (compiled ??= new RegExp(before + source + after, 'gu')) };
}

/** Rows with their phrases compiled, ready to be searched for. */
export type PhraseSet<Row> = readonly { row: Row; phrases: readonly Phrase[] }[];

export const compileRows = <Row extends { phrases: readonly string[] }>(rows: readonly Row[]): PhraseSet<Row> =>
  rows.map((row) => ({ row, phrases: row.phrases.map(compilePhrase) }));

/** Every match of every row in `text`, in reading order; of one row's overlapping matches only the longest. */
export function findPhrases<Row>(text: string, set: PhraseSet<Row>): readonly PhraseMatch<Row>[] {
  return remember(set, text, (copy) => search(copy, set));
}

function search<Row>(text: string, set: PhraseSet<Row>): PhraseMatch<Row>[] {
  const lower = text.toLowerCase();
  const found: PhraseMatch<Row>[] = [];
  for (const { row, phrases } of set) {
    const ofRow: PhraseMatch<Row>[] = [];
    for (const { fragments, pattern } of phrases) {
      if (fragments.length > 0 && !fragments.some((fragment) => lower.includes(fragment))) continue;
      for (const match of text.matchAll(pattern())) {
        const start = match.index;
        const name = match.groups?.name;
        ofRow.push({ row, start, end: start + match[0].length, name: name ? { text: name, start: start + match[0].indexOf(name) } : null });
      }
    }
    ofRow.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const match of ofRow) if (match.start >= (found.at(-1)?.row === row ? found.at(-1)!.end : 0)) found.push(match);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The matches that no match of `masks` overlaps: a false friend takes the place of what it covers. */
export function withoutMasked<Row>(matches: readonly PhraseMatch<Row>[], masks: readonly PhraseMatch<unknown>[]): PhraseMatch<Row>[] {
  return matches.filter((match) => !masks.some((mask) => mask.start < match.end && match.start < mask.end));
}
