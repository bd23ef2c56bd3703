/** What limits in an advertorial: by the language's words, and in the small print that ends it by its place. */
import type { Limit } from '../../model/limits.ts';
import type { OutsideWords } from '../../model/outside-words.ts';
import type { RunningSentence } from '../../model/page-report.ts';
import { compileRows, findPhrases } from '../../text/phrase.ts';
import { limitReader, UNTOLD } from '../limits.ts';

/** Behind small print stands at most one paragraph: an address, or who wrote the piece. */
const BEHIND = 1;

/**
 * The paragraph of small print is the last that limits by a word, where the piece ends with it. What else stands in it limits too, unless it sells,
 * asks, links or lets somebody speak: so do all 23 such sentences of tests/corpus/advertorials, a fifth of what no word tells of.
 *
 * @returns by which kinds each sentence that limits does, by where it starts (UTF-16 units of the page's text).
 */
export function limitsIn(
  running: readonly RunningSentence[],
  words: Pick<OutsideWords, 'limits' | 'techniques'>,
): ReadonlyMap<number, Limit[]> {
  const limitsOf = limitReader(words);
  const worded = compileRows(words.techniques);
  const found = new Map<number, Limit[]>();
  for (const { at } of running) {
    const limits = limitsOf(at.exact);
    if (limits.length > 0) found.set(at.start, limits);
  }
  const blocks = [...new Set(running.map(({ block }) => block))];
  const last = running.findLast(({ at }) => found.has(at.start))?.block;
  if (last === undefined || !blocks.slice(-1 - BEHIND).includes(last)) return found;
  for (const { at, block, quotes, links } of running) {
    if (block !== last || found.has(at.start) || quotes.length > 0 || links.length > 0 || /[?？]/.test(at.exact)) continue;
    if (!findPhrases(at.exact, worded).some(({ row }) => !row.faint)) found.set(at.start, [UNTOLD]);
  }
  return found;
}
