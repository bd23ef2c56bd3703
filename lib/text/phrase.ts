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
 * | `sichern ... gratis` | up to five words between, commas among them |
 * | `<name>` | one to six words, each with a capital letter or digit, an article before them allowed; the first `<name>` of a phrase is the one reported |
 * | `<number>` | a number, with separators, `%`, and a currency sign before or after it |
 * | `\*`, `\(`, `\<`, `\?` | the sign itself; other punctuation needs no backslash |
 *
 * After an elided article in a list, `(dal|dall')`, the next word follows with white space or at once.
 * Straight quotes, apostrophes and hyphens match their typographic forms too.
 */

import { addTo } from './lists.ts';
import { remember } from './remember.ts';

/** A compiled phrase: cheap fragments to look for first, then the expression that decides. */
export interface Phrase {
  /** Lists of lower-case texts; every match contains one of each list. The list of the longest comes first. */
  fragments: readonly (readonly string[])[];
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
/** "mit der Sparkasse", "by the Acme Group", "dall'Adda": an article before a name is no part of it. */
const ARTICLE = "(?:[a-zß-ÿ]{1,4}[\\s'’])?";
const NUMBER = '(?:[$€£]\\s?)?\\d(?:[\\d.,\\s]{0,20}\\d)?(?:\\s?[%€$£])?';
const GAP = ',?\\s+(?:\\S+\\s+){0,5}?';
const APOSTROPHE = "['’ʼ‘]";
const SAME: Readonly<Record<string, string>> = {
  "'": APOSTROPHE,
  '"': '["„“”«»]',
  '-': '[-‐‑–—]',
};
/** Tokens of the notation, longest first. */
export const TOKEN = /\\(.)|\s+\.\.\.\s+|<name>|<number>|\)\?\s*|[()|*]|\s+|[\p{L}\p{N}\p{M}]+|./gsu;

/** Case is spelled out, `[kK]`, because the `i` flag makes every `\p{L}` in a pattern slow to compile (2 ms a phrase). */
const anyCase = (letters: string): string => [...letters].map((letter) => remember(FORMS, letter, formsOf)).join('');

/** Owns what is remembered of letters. */
const FORMS = {};

function formsOf(letter: string): string {
  const forms = new Set([letter, letter.toLowerCase(), letter.toUpperCase()].filter((form) => [...form].length === 1));
  return forms.size > 1 ? `[${[...forms].join('')}]` : letter;
}

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

/** Parts of the notation that a fragment ends at, and the words that fragments are made of. */
const PART = /[\p{L}\p{N}\p{M}]+|\\.|<\w+>|\)\??|[(|]/gsu;
const WORD = /^[\p{L}\p{N}\p{M}]/u;

/** A word outside groups is a list of one; a group is the list of the longest word of each alternative. */
function fragmentsOf(phrase: string): string[][] {
  const candidates: string[][] = [];
  let group: string[] | null = null;
  for (const [part] of phrase.matchAll(PART)) {
    if (WORD.test(part)) {
      const literal = part.toLowerCase();
      if (!group) candidates.push([literal]);
      else if (literal.length > group.at(-1)!.length) group[group.length - 1] = literal;
    } else if (part === '(') group = [''];
    else if (part === '|') group?.push('');
    else if (part.startsWith(')')) {
      if (part === ')' && group) candidates.push(group);
      group = null;
    }
  }
  const shortest = (texts: readonly string[]): number => Math.min(...texts.map((text) => text.length));
  return candidates.filter((texts) => shortest(texts) > 0).sort((a, b) => shortest(b) - shortest(a));
}

/** Of an expression, a list of alternatives one of which ends in an apostrophe, and the white space after it. */
const ELISION = /(\['’ʼ‘\](?=[|)])[^()]*\))\\s\+/g;

/** The phrase as a regular expression. */
function sourceOf(phrase: string): string {
  let source = '';
  let groupStart = 0;
  for (const [token, escaped] of longestFirst(phrase).matchAll(TOKEN)) {
    if (escaped !== undefined) source += escapeForPattern(escaped);
    else if (WORD.test(token)) source += anyCase(token);
    else if (/^\s+\.\.\.\s+$/.test(token)) source += GAP;
    else if (token === '<name>') source += ARTICLE + (source.includes('(?<name>') ? `(?:${NAME})` : `(?<name>${NAME})`);
    else if (token === '<number>') source += NUMBER;
    else if (token === '(') {
      groupStart = source.length;
      source += '(?:';
    } else if (token === '|') source += '|';
    else if (token === ')') source += ')';
    else if (token.startsWith(')?')) {
      const space = token.length > 2;
      source = `${source.slice(0, groupStart)}(?:${source.slice(groupStart)})${space ? '\\s+' : ''})?`;
    } else if (token === '*') source += `${LETTER}*`;
    else if (/^\s+$/.test(token)) source += '\\s+';
    else source += SAME[token] ?? escapeForPattern(token);
  }
  const before = /^[\p{L}\p{N}*(<]/u.test(phrase) ? `(?<!${LETTER})` : '';
  const after = /[\p{L}\p{N}*)>]$/u.test(phrase) ? `(?!(?<!${APOSTROPHE})${LETTER})` : '';
  return before + source.replace(ELISION, `$1(?:\\s+|(?<=${APOSTROPHE}))`) + after;
}

/** Compiles one phrase, taken to be well written: packs are checked when they are built (phrase-fault.ts). */
export function compilePhrase(phrase: string): Phrase {
  let compiled: RegExp | undefined;
  return { fragments: fragmentsOf(phrase), pattern: () => (compiled ??= new RegExp(sourceOf(phrase), 'gu')) };
}

/** Rows with their phrases compiled, ready to be searched for. */
export interface PhraseSet<Row> {
  /** In the rows' order. */
  phrases: readonly { row: Row; phrase: Phrase }[];
  /** Indexes of the phrases by the first letters of their fragments: which of thousands a text may hold is looked up, not tried. */
  byStart: ReadonlyMap<string, readonly number[]>;
}

/** So many letters of a fragment are looked up; shorter ones are looked up whole. */
const START = 3;

/** Compiled once as long as the rows live, and a set of its own each time: what is remembered of a page's sentences goes with the set. */
export const compileRows = <Row extends { phrases: readonly string[] }>(rows: readonly Row[]): PhraseSet<Row> => ({
  ...remember(rows, '', () => indexed(rows)),
});

/** A list of words as a phrase each: an expression with hundreds of them takes long to make, and a text holds one or two. */
const apart = (phrase: string): string[] =>
  /^\([^()\\]*\)$/.test(phrase)
    ? phrase
        .slice(1, -1)
        .split('|')
        .map((each) => `(${each})`)
    : [phrase];

function indexed<Row extends { phrases: readonly string[] }>(rows: readonly Row[]): PhraseSet<Row> {
  const phrases = rows.flatMap((row) => row.phrases.flatMap(apart).map((phrase) => ({ row, phrase: compilePhrase(phrase) })));
  const byStart = new Map<string, number[]>();
  phrases.forEach(({ phrase }, index) => {
    const starts = phrase.fragments[0]?.map((fragment) => fragment.slice(0, START)) ?? [''];
    for (const start of new Set(starts)) addTo(byStart, start, index);
  });
  return { phrases, byStart };
}

/** Every match of every row in `text`, in reading order; of one row's overlapping matches only the longest. */
export function findPhrases<Row>(text: string, set: PhraseSet<Row>): readonly PhraseMatch<Row>[] {
  return remember(set, text, (copy) => search(copy, set));
}

function search<Row>(text: string, { phrases, byStart }: PhraseSet<Row>): PhraseMatch<Row>[] {
  const lower = text.toLowerCase();
  const byRow = new Map<Row, PhraseMatch<Row>[]>();
  for (const index of candidates(lower, byStart)) {
    const { row, phrase } = phrases[index]!;
    if (!phrase.fragments.every((list) => list.some((fragment) => lower.includes(fragment)))) continue;
    for (const match of text.matchAll(phrase.pattern())) {
      const start = match.index;
      const name = match.groups?.name;
      const found = { row, start, end: start + match[0].length, name: name ? { text: name, start: start + match[0].indexOf(name) } : null };
      addTo(byRow, row, found);
    }
  }
  return [...byRow.values()].flatMap(withoutOverlaps).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Of one row's matches that overlap, the first and longest. */
function withoutOverlaps<Row>(ofRow: PhraseMatch<Row>[]): PhraseMatch<Row>[] {
  const kept: PhraseMatch<Row>[] = [];
  for (const match of ofRow.sort((a, b) => a.start - b.start || b.end - a.end))
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}

/** Phrases of which the text holds the first letters of a fragment, in their order. */
function candidates(lower: string, byStart: ReadonlyMap<string, readonly number[]>): number[] {
  const found = new Set<number>(byStart.get(''));
  const seen = new Set<string>();
  for (let at = 0; at < lower.length; at += 1)
    for (let length = 1; length <= START; length += 1) {
      const start = lower.slice(at, at + length);
      if (seen.has(start)) continue;
      seen.add(start);
      for (const index of byStart.get(start) ?? []) found.add(index);
    }
  return [...found].sort((a, b) => a - b);
}

/** The matches that no match of `masks` overlaps: a false friend takes the place of what it covers. */
export function withoutMasked<Row>(matches: readonly PhraseMatch<Row>[], masks: readonly PhraseMatch<unknown>[]): PhraseMatch<Row>[] {
  return matches.filter((match) => !masks.some((mask) => mask.start < match.end && match.start < mask.end));
}
