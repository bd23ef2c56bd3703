/** What speaks for promotion in each unit of the page, and against it: the findings a reader is shown, and the counts the weights are for. */
import type { Hits } from '../model/hits.ts';
import type { Link, Page } from '../model/page.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { rangeAt } from '../text/ranges.ts';
import { boxOf, typeOf, usualStyle } from './appearance.ts';
import { seeLinks } from './link-signs.ts';
import { repeatedUnits } from './repetition.ts';
import { speech } from './speech.ts';
import { seeTone } from './tone-signs.ts';
import { noSigns, type Signs, see, strengthOf } from './unit-signs.ts';
import { WEIGHTS } from './weights.ts';
import { seeStatements, seeWording } from './wording-signs.ts';

/** An article that does something in fewer of its units hardly does it. */
const RARELY = 0.2;

/**
 * @param units for each block the index of its unit
 * @returns the signs of each unit
 */
export function readSigns(page: Page, hits: Hits, pack: CompiledPack, units: readonly number[], labelBlocks: ReadonlySet<number>): Signs[] {
  const all = Array.from({ length: (units.at(-1) ?? -1) + 1 }, noSigns);
  const blocks: number[][] = all.map(() => []);
  units.forEach((unit, index) => {
    if (page.blocks[index]!.visible && !labelBlocks.has(index)) blocks[unit]!.push(index);
  });
  const at = (offset: number): Signs | undefined => all[units[rangeAt(page.blocks, offset)] ?? -1];
  seeWording(page, hits, at);
  for (const { link, finding } of hits.affiliates) {
    const signs = at(page.links[link]!.start);
    see(signs, 'affiliate', finding);
    if (signs) signs.affiliate = signs.hasWayOut = true;
  }
  const links = new Map<Signs | undefined, Link[]>(all.map((signs) => [signs, []]));
  for (const link of page.links) if (link.end > link.start) links.get(at(link.start))?.push(link);
  const lower = page.text.toLowerCase();
  all.forEach((signs, unit) => {
    seeLinks(page, pack, links.get(signs)!, blocks[unit]!, signs, lower);
  });
  seeLooks(page, blocks, all);
  seeContrasts(page, pack, blocks, all);
  for (const { unit, sight } of repeatedUnits(page, blocks)) see(all[unit], 'repeated', sight);
  all.forEach((signs, unit) => {
    if (Object.keys(signs.counts).length > 0) seeStatements(page, pack, blocks[unit]!, signs);
    // Whom it quotes, an article names again and again too.
    if (signs.counts.attributed) delete signs.counts.insists;
    if (!signs.hasWayOut && !signs.counts.button) see(signs, 'deadEnd');
    weighLink(signs);
  });
  seeTone(page, pack.pack.tone, blocks, bodyUnits(page, blocks), all);
  return all;
}

/** What a link to another site says is told by all that was seen of it; alone it says that a source is linked. */
const OF_LINKS = ['leaves', 'leavesAlone', 'landing', 'closing', 'tracked', 'brand', 'stranger'] as const;

function weighLink({ counts, findings }: Signs): void {
  const link = findings.find(({ signal }) => signal === 'outbound-link');
  if (link) link.strength = strengthOf(OF_LINKS.reduce((sum, sign) => sum + (counts[sign] ?? 0) * WEIGHTS[sign], 0));
}

function seeLooks(page: Page, blocks: readonly (readonly number[])[], all: readonly Signs[]): void {
  const usual = usualStyle(page);
  const { article } = page;
  blocks.forEach((indexes, unit) => {
    for (const block of indexes.map((index) => page.blocks[index]!)) {
      const [box, type] = [boxOf(page, block), typeOf(page, block, usual)];
      if (box) see(all[unit], 'box', box);
      if (type) see(all[unit], 'type', type);
      if (!block.kept && article && block.start >= article.start && block.end <= article.end) see(all[unit], 'dropped');
    }
  });
}

/** What is told by its contrast to the rest of the article: speaking to the reader, and leading away. */
function seeContrasts(page: Page, pack: CompiledPack, blocks: readonly (readonly number[])[], all: readonly Signs[]): void {
  const body = bodyUnits(page, blocks);
  const isRare = (of: (unit: number) => unknown) => body.filter(of).length - 1 <= (body.length - 1) * RARELY;
  const said = blocks.map((indexes) => speech(page, pack.pack.grammar, indexes));
  const addressIsRare = isRare((unit) => said[unit]!.address);
  const leavingIsRare = isRare((unit) => all[unit]!.counts.leaves);
  const ends = ({ counts }: Signs) => counts.closing && counts.landing;
  const endingIsRare = isRare((unit) => ends(all[unit]!));
  all.forEach((signs, unit) => {
    const { address, we, exclamation } = said[unit]!;
    if (address) see(signs, 'address', { signal: 'address', entry: null, evidence: [{ kind: 'quote', at: address }] });
    if (address && addressIsRare) see(signs, 'addressAlone');
    if (signs.counts.leaves && leavingIsRare) see(signs, 'leavesAlone');
    if (ends(signs) && endingIsRare) see(signs, 'endsAlone');
    if (we) see(signs, 'we');
    if (exclamation) see(signs, 'exclamation');
  });
}

/** Units of the article's own text. */
const bodyUnits = ({ article, blocks: all }: Page, blocks: readonly (readonly number[])[]): number[] =>
  blocks.flatMap(([first], unit) => {
    const block = all[first ?? -1];
    return article && block?.kept && block.start >= article.start && block.end <= article.end ? [unit] : [];
  });
