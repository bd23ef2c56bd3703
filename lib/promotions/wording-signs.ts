/** What a unit's wording says: calls, promises, the publisher's own products; and who is said to have said it. */
import type { Hits } from '../model/hits.ts';
import type { Page } from '../model/page.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { findFigures } from '../text/figures.ts';
import { isDialogue, isQuoted } from '../text/quotes.ts';
import { wordsOf } from '../text/words.ts';
import { type Signs, see } from './unit-signs.ts';

/** So many say all. */
const MOST = { moreWording: 2, weak: 3, attributed: 2 } as const;

/** @param at the signs of the unit that stands at an offset */
export function seeWording(page: Page, { cues, ownProducts }: Hits, at: (offset: number) => Signs | undefined): void {
  const cued = new Set(cues.map(({ sentence }) => sentence));
  const known = new Map<Signs, Set<string>>();
  for (const { row, sentence, start, finding } of cues) {
    const signs = at(start);
    const weak = row.strength === 'weak';
    if (!signs || (weak && isAnswered(page, sentence, cued)) || isSaid(page, sentence, start)) continue;
    const rows = known.get(signs) ?? new Set();
    if (rows.has(row.id)) continue;
    known.set(signs, rows.add(row.id));
    const call = row.signal === 'call-to-action';
    if (call) signs.hasWayOut = true;
    if (weak) see(signs, 'weak', finding, MOST.weak);
    else if (call && !signs.counts.call) see(signs, 'call', finding);
    else if (!call && !signs.counts.wording) see(signs, 'wording', finding);
    else see(signs, 'moreWording', finding, MOST.moreWording);
  }
  for (const { start, finding } of ownProducts) {
    const signs = at(start);
    see(signs, 'own', finding);
    if (signs) signs.ownProduct = true;
  }
}

/** Somebody else's words. */
function isSaid(page: Page, sentence: number, at: number): boolean {
  const { start, end } = page.blocks[page.sentences[sentence]!.block]!;
  return isQuoted(page.text.slice(start, at)) || isDialogue(page.text.slice(start, end));
}

/** A question that the text itself goes on to answer, in a sentence that promotes nothing: rhetoric, not a lure. */
function isAnswered(page: Page, index: number, cued: ReadonlySet<number>): boolean {
  const [sentence, next] = [page.sentences[index]!, page.sentences[index + 1]];
  const asks = ({ end }: { end: number }) => page.text[end - 1] === '?';
  return asks(sentence) && next !== undefined && next.block === sentence.block && !asks(next) && !cued.has(index + 1);
}

/** Prices and attributions. Sought only where something else was seen: most of a page shows nothing, and the search has its cost. */
export function seeStatements(page: Page, pack: CompiledPack, blocks: readonly number[], signs: Signs): void {
  const says = new Set(pack.pack.grammar.says);
  for (const index of blocks) {
    const { start, end } = page.blocks[index]!;
    if (findFigures(page.text.slice(start, end), pack.pack.grammar).some(({ unit }) => /^[A-Z]{3}$/.test(unit ?? ''))) {
      see(signs, 'price');
      if (signs.counts.leaves || signs.counts.action) see(signs, 'offer');
    }
    const said = wordsOf(page.text.slice(start, end)).filter((word) => says.has(word.toLowerCase())).length;
    for (let count = 0; count < said; count += 1) see(signs, 'attributed', null, MOST.attributed);
  }
}
