/** From a block that promotes outwards, to where the promotion ends: its unit, neighbours that promote too, what speaks of the same name. */
import type { Link, Page } from '../model/page.ts';
import { siteOf, targetOf } from '../page/site.ts';
import { addTo } from '../text/lists.ts';
import { rangeAt } from '../text/ranges.ts';
import { remember } from '../text/remember.ts';
import { contains, isBodyLike, parentOf, visualBox } from './elements.ts';
import type { UnitScore } from './likelihood.ts';
import { REDIRECT, WHOLE_LINK } from './link-signs.ts';
import { nameSpelledByHost } from './sponsor.ts';
import { MAX_UNIT, PARAGRAPH } from './units.ts';

/** Beside a unit that promotes, less is needed. */
const JOIN = 0.3;
/** A pitch for a name that nothing else on the page mentions goes on over so many units without the name. */
const GAP = 1;

export interface Field {
  page: Page;
  scores: readonly UnitScore[];
  /** Blocks that may become part of the promotion. */
  free: (index: number) => boolean;
}

/** @param seeds one block, or neighbours in reading order @returns indexes of neighbouring blocks, in reading order */
export function widen(field: Field, seeds: readonly number[]): number[] {
  const run = [...seeds];
  grow(field, run);
  followName(field, run);
  followLinks(field, run);
  grow(field, run);
  fillContainer(field, run);
  if (headsOnlyThis(field, run)) run.unshift(run[0]! - 1);
  return run;
}

function grow({ page, scores, free }: Field, run: number[]): void {
  const box = visualBox(page, page.blocks[run[0]!]!.element);
  const joins = (index: number, beside: number): boolean => {
    if (!page.blocks[index] || !free(index)) return false;
    if (scores[index] === scores[beside] || (box >= 0 && visualBox(page, page.blocks[index]!.element) === box)) return true;
    return scores[index]!.score >= JOIN && sameContainer(page, index, beside);
  };
  while (joins(run[0]! - 1, run[0]!)) run.unshift(run[0]! - 1);
  while (joins(run.at(-1)! + 1, run.at(-1)!)) run.push(run.at(-1)! + 1);
}

/** Siblings, or one of them inside a box beside the other. */
export const sameContainer = (page: Page, a: number, b: number): boolean => {
  const [x, y] = [page.blocks[a]!.element, page.blocks[b]!.element];
  const [outerX, outerY] = [parentOf(page, x), parentOf(page, y)];
  return x === y || outerX === outerY || outerX === parentOf(page, outerY) || outerY === parentOf(page, outerX);
};

/** Takes the neighbours that name whom the run links to, when nobody else on the page does: a stranger to the article. */
function followName({ page, scores, free }: Field, run: number[]): void {
  const range = { start: page.blocks[run[0]!]!.start, end: page.blocks[run.at(-1)!]!.end };
  const links = page.links.filter((link) => link.external && link.start >= range.start && link.end <= range.end);
  const name = nameSpelledByHost(page, links, range)?.name.toLowerCase();
  if (!name) return;
  const names = (index: number) => page.text.slice(page.blocks[index]!.start, page.blocks[index]!.end).toLowerCase().includes(name);
  const wanted = [...run];
  for (const step of [-1, 1]) {
    let waiting: number[] = [];
    for (let at = (step < 0 ? run[0]! : run.at(-1)!) + step; page.blocks[at] && free(at) && waiting.length <= GAP; at += step) {
      waiting.push(at);
      if (scores[at]!.counts.attributed) break;
      if (!names(at)) continue;
      wanted.push(...waiting);
      waiting = [];
    }
  }
  const elsewhere = page.blocks.some((block, index) => block.visible && !block.chrome && !wanted.includes(index) && names(index));
  if (!elsewhere) become(page, run, wanted);
}

/**
 * Takes the neighbouring paragraphs whose links all lead where those of the run lead, when nothing else of the article links there. Teasers,
 * which are nothing but a link, each stand for themselves.
 */
function followLinks({ page, scores, free }: Field, run: number[]): void {
  const { ofBlock, blocksOf } = placesOf(page);
  const places = new Set(run.flatMap((index) => (ofBlock.get(index) ?? []).filter((place) => place !== null)));
  const [place] = places;
  if (places.size !== 1 || !place) return;
  const follows = (index: number) => {
    const own = ofBlock.get(index);
    return own?.every((each) => each === place) && page.blocks[index]!.linkShare < WHOLE_LINK && !scores[index]!.counts.attributed;
  };
  const wanted = [...run];
  for (const step of [-1, 1])
    for (let at = (step < 0 ? run[0]! : run.at(-1)!) + step; page.blocks[at] && free(at) && follows(at); at += step) wanted.push(at);
  if (wanted.length === run.length) return;
  const elsewhere = blocksOf
    .get(place)!
    .some((index) => page.blocks[index]!.kept && !page.blocks[index]!.chrome && !wanted.includes(index));
  if (!elsewhere) become(page, run, wanted);
}

/** Makes the run the blocks that are wanted, unless these are longer than one promotion. */
function become({ blocks }: Page, run: number[], wanted: readonly number[]): void {
  const sorted = wanted.toSorted((a, b) => a - b);
  if (blocks[sorted.at(-1)!]!.end - blocks[sorted[0]!]!.start <= MAX_UNIT) run.splice(0, run.length, ...sorted);
}

/** Where the links of each block lead, and the blocks that link to each place. */
interface Places {
  ofBlock: ReadonlyMap<number, readonly (string | null)[]>;
  blocksOf: ReadonlyMap<string, readonly number[]>;
}

/** Found once a page: each promotion asks, and a page may hold thousands of links. */
const placesOf = (page: Page): Places => remember(page, 'places', () => findPlaces(page));

function findPlaces({ blocks, links }: Page): Places {
  const ofBlock = new Map<number, (string | null)[]>();
  const blocksOf = new Map<string, number[]>();
  for (const link of links) {
    if (link.end <= link.start) continue;
    const block = rangeAt(blocks, link.start);
    if (block < 0 || link.end > blocks[block]!.end) continue;
    const place = leadsTo(link);
    addTo(ofBlock, block, place);
    if (place !== null) addTo(blocksOf, place, block);
  }
  return { ofBlock, blocksOf };
}

/** A link's site, or the redirect of the page's own; null where it stays. */
function leadsTo({ href, external }: Link): string | null {
  if (external) return siteOf(targetOf(href));
  return REDIRECT.test(href) ? new URL(href).pathname : null;
}

/** A small container whose text is mostly the run is a box around it. */
function fillContainer({ page, scores, free }: Field, run: number[]): void {
  const [first, last] = [page.blocks[run[0]!]!, page.blocks[run.at(-1)!]!];
  let container = first.element;
  while (container >= 0 && !contains(page, container, first.start, last.end)) container = parentOf(page, container);
  if (container >= 0 && page.elements[container]!.start === first.start && page.elements[container]!.end === last.end)
    container = parentOf(page, container);
  if (container < 0 || isBodyLike(page, container)) return;
  const { start, end } = page.elements[container]!;
  if (end - start > MAX_UNIT || last.end - first.start < (end - start) / 2) return;
  const rest = page.blocks.flatMap((block, index) => (block.start >= start && block.end <= end && !run.includes(index) ? [index] : []));
  const fits = (index: number) =>
    free(index) && !scores[index]!.counts.attributed && page.blocks[index]!.end - page.blocks[index]!.start <= PARAGRAPH * 2;
  if (rest.every(fits)) run.splice(0, run.length, ...[...run, ...rest].toSorted((a, b) => a - b));
}

/** A heading before the run heads nothing else when the run is followed by the next heading or by the article's end. */
function headsOnlyThis({ page, free }: Field, run: readonly number[]): boolean {
  const heading = page.blocks[run[0]! - 1];
  if (heading?.kind !== 'heading' || !free(run[0]! - 1)) return false;
  const next = page.blocks.slice(run.at(-1)! + 1).find((block) => block.visible && block.kept);
  return !next || next.kind === 'heading' || (page.article !== null && next.start >= page.article.end);
}
