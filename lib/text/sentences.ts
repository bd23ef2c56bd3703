/**
 * Sentences. Intl.Segmenter finds the candidates; a merge pass takes back the breaks it makes after abbreviations and ordinals
 * ("18. oder 19. | Februar", "rd. | 144,80 Euro", "Inc. | Aktie": measured, the same in Node, Chromium and Firefox).
 */
import type { Grammar } from '../model/pack.ts';
import { remember } from './remember.ts';
import { stopWords } from './words.ts';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

const OPENING = /[„“«»"'‚‘(\s[]/u;
/** What decides about a break stands right before it. */
const TAIL = 64;
/** Longer "sentences" are lists without stops, or attacks on what reads them; they are cut at a space. */
const MAX_SENTENCE = 2_000;
const CLOSING_ONLY = /^[\s"“”«»’')\]…]*$/u;

/** Sentences of one block, without the white space around them. Offsets are 0-based UTF-16 into `text`. */
export const splitSentences = (text: string, language: string, grammar: Grammar): readonly { start: number; end: number }[] =>
  remember(grammar, `${language} ${text}`, () => split(text, language, grammar));

function split(text: string, language: string, grammar: Grammar): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  // "… by 80 percent.1 The result", "« The best of all. » The firm": what stands behind the stop goes with what it stands at.
  const plain = text.replace(/(?<=\p{Ll}{3})([.!?]["”»]?)([*†‡¹²³]+|\d|\s»)(?=\s)/gu, '$2$1');
  for (const { segment, index } of segmenterFor(language).segment(plain)) {
    const last = merged.at(-1);
    if (last && (CLOSING_ONLY.test(segment) || goesOn(text.slice(Math.max(last.start, index - TAIL), index), segment, grammar)))
      last.end = index + segment.length;
    else merged.push({ start: index, end: index + segment.length });
  }
  return merged
    .flatMap((sentence) => cutAtDialogue(text, sentence))
    .flatMap((sentence) => cutLong(text, sentence))
    .map(({ start, end }) => trim(text, start, end))
    .filter(({ start, end }) => end > start);
}

/** "… w grudniu. – Nie będziemy czekać": a dash after a stop, which the segmenter takes for a sentence that goes on, opens a speech. */
function cutAtDialogue(text: string, { start, end }: { start: number; end: number }): { start: number; end: number }[] {
  const cuts = [...text.slice(start, end).matchAll(/(?<=[.!?…]["”»]?)\s(?=[–—]\s\p{Lu})/gu)].map(({ index }) => start + index);
  return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
}

function cutLong(text: string, { start, end }: { start: number; end: number }): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = start;
  while (end - from > MAX_SENTENCE) {
    const space = text.lastIndexOf(' ', from + MAX_SENTENCE);
    const to = space > from ? space : from + MAX_SENTENCE;
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}

/** The break between `before` and `after` is none. */
function goesOn(before: string, after: string, grammar: Grammar): boolean {
  const head = before.trimEnd();
  const next = after.replace(/^[\s„“«»"'‚‘(]+/u, '');
  const last = head
    .split(/\s/)
    .at(-1)!
    .replace(/^[„“«»"'‚‘([]+/u, '');
  if (/^\p{Ll}/u.test(next)) return true; // „Nur heute!“ rufen sie
  if (!last.endsWith('.')) return false;
  if (/^\p{Lu}\.$/u.test(last)) return true; // an initial: J. Smith
  if (/^\d{1,4}\.$/.test(last)) return grammar.afterOrdinal.some((word) => startsWithWord(next, word));
  if (grammar.abbreviations.some((abbreviation) => isInside(abbreviation, head, next))) return true;
  return grammar.abbreviations.some((abbreviation) => endsWithWord(head, abbreviation) && !closesSentence(abbreviation, next, grammar));
}

/** The break falls between the parts of `z. B.` or `i. d. R.` */
function isInside(abbreviation: string, head: string, next: string): boolean {
  const parts = abbreviation.split(' ');
  return parts.some(
    (_, cut) => cut > 0 && endsWithWord(head, parts.slice(0, cut).join(' ')) && next.startsWith(parts.slice(cut).join(' ')),
  );
}

/** After `Inc.` or `u. a.` a new sentence may begin; an article or pronoun with a capital tells. */
function closesSentence(abbreviation: string, next: string, grammar: Grammar): boolean {
  if (!grammar.legalForms.includes(abbreviation)) return false;
  const word = next.match(/^\p{L}+/u)?.[0] ?? '';
  return stopWords(grammar).has(word.toLowerCase());
}

const startsWithWord = (text: string, word: string): boolean =>
  text.toLowerCase().startsWith(word.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length));

function endsWithWord(text: string, word: string): boolean {
  if (!text.toLowerCase().endsWith(word.toLowerCase())) return false;
  const before = text[text.length - word.length - 1];
  return before === undefined || OPENING.test(before) || /[^\p{L}\p{N}]/u.test(before);
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from += 1;
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
  return { start: from, end: to };
}
