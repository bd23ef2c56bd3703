/** What limits in an advertorial: by the language's words, as a footnote, and in the small print that ends it by its place. */
import type { Limit } from '../../model/limits.ts';
import type { OutsideWords } from '../../model/outside-words.ts';
import type { RunningSentence } from '../../model/page-report.ts';
import { referencesIn, signOf } from '../../text/footnotes.ts';
import { compileRows, findPhrases } from '../../text/phrase.ts';
import { limitReader, UNTOLD } from '../limits.ts';

/** What a footnote mostly tells that no word gives away. */
const OF_NOTES: Limit = 'basis';
/** Behind small print stands at most one paragraph: an address, or who wrote the piece. */
const BEHIND = 1;
/** A paragraph of which so much limits is small print through and through: "Only one per household." there sells nothing. */
const MOSTLY = 0.5;

/** Sentences by where they start, in UTF-16 units of the page's text. */
interface SmallPrint {
  /** By which kinds each sentence that limits does, wherever it stands. */
  limits: ReadonlyMap<number, Limit[]>;
  /** Footnotes, and what limits in the paragraph of small print: nothing of it sells. */
  printed: ReadonlySet<number>;
}

export function smallPrintOf(running: readonly RunningSentence[], words: Pick<OutsideWords, 'limits' | 'techniques'>): SmallPrint {
  const limitsOf = limitReader(words);
  const notes = notesIn(running);
  const found = new Map<number, Limit[]>();
  for (const { at } of running) {
    const limits = limitsOf(at.exact);
    if (limits.length > 0) found.set(at.start, limits);
    else if (notes.has(at.start)) found.set(at.start, [OF_NOTES]);
  }
  const worded = compileRows(words.techniques);
  const sells = ({ at }: RunningSentence) => findPhrases(at.exact, worded).some(({ row }) => !row.faint);
  const paragraph = lastParagraph(running, found);
  const isMostly = paragraph.filter(({ at }) => found.has(at.start)).length >= MOSTLY * paragraph.length;
  for (const sentence of paragraph) {
    const { at, quotes, links } = sentence;
    if (found.has(at.start) || quotes.length > 0 || links.length > 0 || /[?？]/.test(at.exact)) continue;
    if (isMostly || !sells(sentence)) found.set(at.start, [UNTOLD]);
  }
  const limiting = paragraph.map(({ at }) => at.start).filter((start) => found.has(start));
  return { limits: found, printed: new Set([...notes, ...limiting]) };
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

/**
 * The sentences of the last paragraph that limits, where the piece ends with it; none of another. All that limit by no word in such paragraphs of
 * tests/corpus/advertorials do limit: 23 sentences, a fifth of those that no word gives away.
 */
function lastParagraph(running: readonly RunningSentence[], found: ReadonlyMap<number, Limit[]>): RunningSentence[] {
  const last = running.findLast(({ at }) => found.has(at.start))?.block;
  const blocks = [...new Set(running.map(({ block }) => block))];
  return last !== undefined && blocks.slice(-1 - BEHIND).includes(last) ? running.filter(({ block }) => block === last) : [];
}
