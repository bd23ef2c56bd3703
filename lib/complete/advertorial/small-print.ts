/** What limits in an advertorial: by the language's words, as a footnote, and in the small print that ends it by its place. */
import type { Limit } from '../../model/limits.ts';
import type { OutsideWords } from '../../model/outside-words.ts';
import type { PageReport, RunningSentence } from '../../model/page-report.ts';
import { referencesIn, signOf } from '../../text/footnotes.ts';
import { isShortLine } from '../../text/lines.ts';
import { sharedLength } from '../../text/ranges.ts';
import { wordsOf } from '../../text/words.ts';
import { limitReader, UNTOLD } from '../limits.ts';

/** What a footnote mostly tells that no word gives away. */
const OF_NOTES: Limit = 'basis';
/** Behind small print stands at most one paragraph: an address, or who wrote the piece. */
const BEHIND = 1;
/** A last paragraph of which so much limits is small print from its start, as is one below a button; another from its first sentence that limits: what sells there stands before. */
const MOSTLY = 0.3;
/** Of speech so much stands in quotation marks. */
const SPOKEN = 0.4;
/** Of an address or an imprint so many words have a capital or are numbers, and it has commas. */
const NAMES = 0.7;
const COMMAS = 2;
/** A paragraph right before it is small print too when so much of it limits. */
const HALF = 0.5;

type Page = Pick<PageReport, 'verdict' | 'running' | 'disclosures'>;
type Words = Pick<OutsideWords, 'limits'>;

/** Sentences by where they start, in UTF-16 units of the page's text. */
export interface SmallPrint {
  /** By which kinds each sentence that limits does, wherever it stands. */
  limits: ReadonlyMap<number, Limit[]>;
  /** Footnotes, and what limits in the paragraph of small print: nothing of it sells. */
  printed: ReadonlySet<number>;
}

export const NO_SMALL_PRINT: SmallPrint = { limits: new Map(), printed: new Set() };

/** @returns that of an advertorial; none of another piece. */
export function smallPrintOf({ verdict, running, disclosures }: Page, words: Words): SmallPrint {
  if (verdict !== 'advertorial') return NO_SMALL_PRINT;
  const limitsOf = limitReader(words);
  const notes = notesIn(running);
  // "Produced for Acme by our commercial team" limits no promise.
  const isLabel = ({ at }: RunningSentence) => disclosures.some((label) => label.at && sharedLength(label.at, at) > 0);
  const limits = new Map<number, Limit[]>();
  for (const sentence of running) {
    const { exact, start } = sentence.at;
    const told = isLabel(sentence) ? [] : limitsOf(exact);
    if (told.length > 0) limits.set(start, told);
    else if (notes.has(start)) limits.set(start, [OF_NOTES]);
  }
  const printed = new Set(notes);
  for (const paragraph of lastParagraphs(running, limits)) {
    const first = paragraph.findIndex(({ at }) => limits.has(at.start));
    const isWhole = shareOf(paragraph, limits) >= MOSTLY || isShortLine(running[running.indexOf(paragraph[0]!) - 1]!.at.exact);
    for (const sentence of isWhole ? paragraph : paragraph.slice(first)) {
      const { start } = sentence.at;
      if (!limits.has(start) && isTerm(sentence) && !isLabel(sentence)) limits.set(start, [UNTOLD]);
      if (limits.has(start) && isTerm(sentence)) printed.add(start);
    }
  }
  return { limits, printed };
}

/** Nobody speaks in it ("the label «Green»" is no speech), and it neither asks, links nor is an address. */
function isTerm({ at: { exact }, quotes, links }: RunningSentence): boolean {
  const quoted = quotes.reduce((sum, { start, end }) => sum + end - start, 0);
  return quoted < SPOKEN * exact.length && links.length === 0 && !/[?？]/.test(exact) && !isAddress(exact);
}

function isAddress(text: string): boolean {
  const words = wordsOf(text);
  const named = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return named > NAMES * words.length && text.split(',').length > COMMAS;
}

/** The notes at the end of a piece, "* Savings of up to 50 percent apply to …", by where they start. A figure is a note's where one leads to it. */
function notesIn(running: readonly RunningSentence[]): ReadonlySet<number> {
  const led = new Set<string>();
  const notes = new Set<number>();
  for (const [index, { at, block }] of running.entries()) {
    const sign = signOf(at.exact);
    if (sign !== null && (led.has(sign) || (running[index - 1]?.block !== block && !/\d/.test(sign)))) notes.add(at.start);
    for (const reference of referencesIn(at.exact)) led.add(reference);
  }
  return notes;
}

const shareOf = (paragraph: readonly RunningSentence[], limits: ReadonlyMap<number, Limit[]>): number =>
  paragraph.filter(({ at }) => limits.has(at.start)).length / paragraph.length;

/**
 * The last paragraph that limits, where the piece ends with it and does not begin with it, and those right before it that mostly limit. All that limit by no word in such paragraphs of
 * tests/corpus/advertorials do limit: 23 sentences, a fifth of those that no word gives away.
 */
function lastParagraphs(running: readonly RunningSentence[], limits: ReadonlyMap<number, Limit[]>): RunningSentence[][] {
  const paragraphs = [...Map.groupBy(running, ({ block }) => block).values()];
  const last = paragraphs.findLastIndex((paragraph) => shareOf(paragraph, limits) > 0);
  if (last < 1 || last < paragraphs.length - 1 - BEHIND) return [];
  const before = paragraphs.findLastIndex((paragraph, index) => index < last && shareOf(paragraph, limits) < HALF);
  return paragraphs.slice(before + 1, last + 1);
}
