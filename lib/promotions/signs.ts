/** What speaks for promotion in each unit of the page, and against it: the findings a reader is shown, and the counts the weights are for. */
import type { CueHit, Hits } from '../model/hits.ts';
import type { Link, Page } from '../model/page.ts';
import type { Finding } from '../model/report.ts';
import { targetOf } from '../page/site.ts';
import { describe } from '../text/anchor.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { findFigures } from '../text/figures.ts';
import { findPhrases } from '../text/phrase.ts';
import { rangeAt } from '../text/ranges.ts';
import { wordsOf } from '../text/words.ts';
import { boxOf, typeOf, usualStyle } from './appearance.ts';
import { asksForDeed } from './deeds.ts';
import { repeatedUnits } from './repetition.ts';
import { isQuoted, speech } from './speech.ts';
import { nameSpelledByHost } from './sponsor.ts';
import { type Feature, WEIGHTS } from './weights.ts';

/** A block that is nothing but a link but for a few signs: a button, a teaser. */
export const WHOLE_LINK = 0.8;
/** So many lines that are nothing but a link are a list of headlines. */
export const LIST = 3;
const MOST = { moreWording: 2, weak: 3, attributed: 2 } as const;
/** Parameters and attributes by which a link says where the reader came from (Urchin and other campaign counters), or is not vouched for. */
const TRACKING = /[?&](?:utm_\w+|g?clid|fbclid|click_?id|sub_?id|aff\w*|ref\w*|partner\w*|pid|cid|wt_mc|camp\w*|promo\w*)=/i;
const NOT_VOUCHED = /\b(?:nofollow|sponsored)\b/i;
/** Shorter names stand in other words. */
const MIN_NAME = 4;
/** Small print after a link: so many characters still leave it the end of the text. */
const CLOSING = 40;
/** Longer paths are those of articles. */
const LANDING = 32;

export interface Signs {
  counts: Partial<Record<Feature, number>>;
  findings: Finding[];
  /** A call to action, or a link that leaves or earns. */
  hasWayOut: boolean;
  ownProduct: boolean;
  affiliate: boolean;
}

/** A sign's weight as a strength of 0..1: the part of the remaining doubt that it takes away. */
export const strengthOf = (feature: Feature): number => Math.round((1 - Math.exp(-Math.max(0, WEIGHTS[feature]))) * 100) / 100;

/**
 * @param units for each block the index of its unit
 * @returns the signs of each unit
 */
export function readSigns(page: Page, hits: Hits, pack: CompiledPack, units: readonly number[], labelBlocks: ReadonlySet<number>): Signs[] {
  const count = (units.at(-1) ?? -1) + 1;
  const all: Signs[] = Array.from({ length: count }, () => ({
    counts: {},
    findings: [],
    hasWayOut: false,
    ownProduct: false,
    affiliate: false,
  }));
  const blocks: number[][] = Array.from({ length: count }, () => []);
  units.forEach((unit, index) => {
    if (page.blocks[index]!.visible && !labelBlocks.has(index)) blocks[unit]!.push(index);
  });
  const at = (offset: number): number => units[rangeAt(page.blocks, offset)] ?? -1;
  const see = (unit: number, feature: Feature, finding: Omit<Finding, 'strength'> | null, most = 1): void => {
    const signs = all[unit];
    if (!signs) return;
    const seen = signs.counts[feature] ?? 0;
    if (seen >= most) return;
    signs.counts[feature] = seen + 1;
    if (finding) signs.findings.push({ ...finding, strength: strengthOf(feature) });
  };
  cues(page, hits.cues, at, see, all);
  for (const { start, finding } of hits.ownProducts) {
    see(at(start), 'own', finding);
    const signs = all[at(start)];
    if (signs) signs.ownProduct = true;
  }
  for (const { link, finding } of hits.affiliates) {
    const unit = at(page.links[link]!.start);
    see(unit, 'affiliate', finding);
    if (all[unit]) all[unit].affiliate = all[unit].hasWayOut = true;
  }
  const linksOf: Link[][] = Array.from({ length: count }, () => []);
  for (const link of page.links) if (link.end > link.start) linksOf[at(link.start)]?.push(link);
  all.forEach((signs, unit) => {
    links(page, pack, linksOf[unit]!, blocks[unit]!, unit, see, signs);
  });
  style(page, blocks, see);
  voice(page, pack, blocks, see);
  alone(page, blocks, all, see);
  for (const { unit, finding } of repeatedUnits(page, blocks)) see(unit, 'repeated', finding);
  all.forEach((signs, unit) => {
    against(page, pack, blocks[unit]!, unit, see, signs);
  });
  return all;
}

type See = (unit: number, feature: Feature, finding: Omit<Finding, 'strength'> | null, most?: number) => void;

function cues(page: Page, hits: readonly CueHit[], at: (offset: number) => number, see: See, all: readonly Signs[]): void {
  const cued = new Set(hits.map(({ sentence }) => sentence));
  const rows = new Set<string>();
  for (const cue of hits) {
    const weak = cue.row.strength === 'weak';
    if (weak && isAnswered(page, cue.sentence, cued)) continue;
    const unit = at(cue.start);
    const block = page.blocks[page.sentences[cue.sentence]!.block]!;
    if (!all[unit] || rows.has(`${unit}:${cue.row.id}`) || isQuoted(page.text.slice(block.start, cue.start))) continue;
    rows.add(`${unit}:${cue.row.id}`);
    const call = cue.row.signal === 'call-to-action';
    if (call) all[unit].hasWayOut = true;
    if (weak) see(unit, 'weak', cue.finding, MOST.weak);
    else if (call && !all[unit].counts.call) see(unit, 'call', cue.finding);
    else if (!call && !all[unit].counts.wording) see(unit, 'wording', cue.finding);
    else see(unit, 'moreWording', cue.finding, MOST.moreWording);
  }
}

/** A question that the text itself goes on to answer, in a sentence that promotes nothing: rhetoric, not a lure. */
function isAnswered(page: Page, index: number, cued: ReadonlySet<number>): boolean {
  const [sentence, next] = [page.sentences[index]!, page.sentences[index + 1]];
  const asks = ({ end }: { end: number }) => page.text[end - 1] === '?';
  return asks(sentence) && next !== undefined && next.block === sentence.block && !asks(next) && !cued.has(index + 1);
}

function links(
  page: Page,
  pack: CompiledPack,
  found: readonly Link[],
  blocks: readonly number[],
  unit: number,
  see: See,
  signs: Signs,
): void {
  const asking = asksForDeed(page, pack, found, blocks);
  if (asking) {
    signs.hasWayOut = true;
    see(unit, 'action', { signal: 'call-to-action', entry: null, evidence: [{ kind: 'quote', at: asking }] });
  }
  const whole = blocks.filter((index) => page.blocks[index]!.linkShare >= WHOLE_LINK);
  if (whole.length >= LIST) see(unit, 'list', null);
  else if (whole.length > 0) see(unit, 'button', null);
  const leaving = found.filter(({ external, href }) => external && !isPlatform(href, pack.pack.platforms));
  for (const { href, rel, start, end } of leaving) {
    signs.hasWayOut = true;
    const evidence: Finding['evidence'] = [{ kind: 'link', href, rel, at: describe(page.text, start, end) }];
    see(unit, 'leaves', { signal: 'outbound-link', entry: null, evidence });
  }
  if (asking && leaving.length === 0) see(unit, 'actionStays', null);
  const out = asking ? [...leaving, asking] : leaving;
  const last = blocks.length > 0 ? page.blocks[blocks.at(-1)!]!.end : 0;
  if (out.some(({ end }) => last - end <= CLOSING || page.blocks[rangeAt(page.blocks, end - 1)]!.end - end <= 2))
    see(unit, 'closing', null);
  if (leaving.some(({ href }) => isLanding(href))) see(unit, 'landing', null);
  if (leaving.some(({ href, rel }) => TRACKING.test(href) || NOT_VOUCHED.test(rel))) see(unit, 'tracked', null);
  const range = blocks.length > 0 ? { start: page.blocks[blocks[0]!]!.start, end: page.blocks[blocks.at(-1)!]!.end } : null;
  const named = range && nameSpelledByHost(page, leaving, range);
  if (!named || !range) return;
  see(unit, 'brand', null);
  const name = named.name.toLowerCase();
  const elsewhere = page.text.slice(0, range.start).toLowerCase().includes(name) || page.text.slice(range.end).toLowerCase().includes(name);
  if (name.length >= MIN_NAME && !elsewhere) see(unit, 'stranger', null);
}

/** The address of a page that offers something, not of an article or a document. */
function isLanding(href: string): boolean {
  const { pathname } = new URL(targetOf(href));
  return (
    pathname.length <= LANDING && !/\d{4}|\.(?:pdf|html?|php|aspx?|docx?)$/i.test(pathname) && (pathname.match(/[-_]/g) ?? []).length < 3
  );
}

function isPlatform(href: string, platforms: readonly string[]): boolean {
  const host = URL.canParse(href) ? new URL(href).hostname : '';
  return platforms.some((platform) => host === platform || host.endsWith(`.${platform}`));
}

function style(page: Page, blocks: readonly (readonly number[])[], see: See): void {
  const usual = usualStyle(page);
  blocks.forEach((indexes, unit) => {
    for (const index of indexes) {
      const box = boxOf(page, page.blocks[index]!);
      const type = typeOf(page, page.blocks[index]!, usual);
      if (box) see(unit, 'box', box);
      if (type) see(unit, 'type', type);
    }
  });
}

/** Who speaks, and to whom. */
function voice(page: Page, pack: CompiledPack, blocks: readonly (readonly number[])[], see: See): void {
  const said = blocks.map((indexes) => speech(page, pack.pack.grammar, indexes));
  const body = bodyUnits(page, blocks);
  const spoken = body.filter((unit) => said[unit]!.address).length;
  said.forEach(({ address, we, exclamation }, unit) => {
    const finding = address && {
      signal: 'address' as const,
      entry: null,
      evidence: [{ kind: 'quote' as const, at: address }] as Finding['evidence'],
    };
    if (finding) see(unit, 'address', finding);
    if (finding && spoken - 1 <= (body.length - 1) * RARELY) see(unit, 'addressAlone', null);
    if (we) see(unit, 'we', null);
    if (exclamation) see(unit, 'exclamation', null);
  });
}

/** An article that does something in fewer of its units hardly does it. */
const RARELY = 0.2;

/** Units of the article's own text. */
const bodyUnits = ({ article, blocks: all }: Page, blocks: readonly (readonly number[])[]): number[] =>
  blocks.flatMap(([first], unit) => {
    const block = all[first ?? -1];
    return article && block && block.kept && block.start >= article.start && block.end <= article.end ? [unit] : [];
  });

/** Links to other sites stand out in an article that has hardly any. */
function alone(page: Page, blocks: readonly (readonly number[])[], all: readonly Signs[], see: See): void {
  const body = bodyUnits(page, blocks);
  const leaving = body.filter((unit) => all[unit]!.counts.leaves).length;
  all.forEach(({ counts }, unit) => {
    if (counts.leaves && leaving - 1 <= (body.length - 1) * RARELY) see(unit, 'leavesAlone', null);
  });
}

function against(page: Page, pack: CompiledPack, blocks: readonly number[], unit: number, see: See, signs: Signs): void {
  if (!signs.hasWayOut && !signs.counts.button) see(unit, 'deadEnd', null);
  if (Object.keys(signs.counts).length === 0) return;
  for (const index of blocks) {
    const { start, end, kept } = page.blocks[index]!;
    const text = page.text.slice(start, end);
    if (!kept && page.article && start >= page.article.start && end <= page.article.end) see(unit, 'dropped', null);
    if (findFigures(text, pack.pack.grammar).some(({ unit: money }) => /^[A-Z]{3}$/.test(money ?? ''))) {
      see(unit, 'price', null);
      if (signs.counts.leaves || signs.counts.action) see(unit, 'offer', null);
    }
    if (wordsOf(text).length < MIN_SENTENCE) continue;
    for (const sentence of page.sentences) {
      if (sentence.start < start || sentence.end > end) continue;
      if (findPhrases(page.text.slice(sentence.start, sentence.end), pack.attributions).length > 0)
        see(unit, 'attributed', null, MOST.attributed);
    }
  }
}

/** Shorter lines attribute nothing. */
const MIN_SENTENCE = 6;
