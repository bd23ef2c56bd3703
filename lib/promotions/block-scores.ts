/** How promotional each block is by itself: its wording, its links, how it stands out. */
import type { Hits } from '../model/hits.ts';
import type { Block, ElementStyle, Page } from '../model/page.ts';
import type { Finding } from '../model/report.ts';
import { describe } from '../text/anchor.ts';
import { rangeAt } from '../text/ranges.ts';
import { visualBox } from './elements.ts';

export interface BlockScore {
  /** 0..1, the findings' strengths combined as independent signs. */
  score: number;
  findings: Finding[];
  /** An unquoted call to action, or a link that leaves or earns. */
  hasWayOut: boolean;
  ownProduct: boolean;
  affiliate: boolean;
}

/** Signs that mean little alone: editorial text links out and stands in boxes too. */
const STRENGTH = { outbound: 0.15, wholeLink: 0.1, box: 0.15, type: 0.1 } as const;
/** A block that is nothing but a link but for a few signs: a button, a teaser. */
export const WHOLE_LINK = 0.8;
const FONT_DIFFERENCE_PX = 1.5;

/** 1 − Π(1 − strength): each further sign closes part of the remaining doubt. */
export const combine = (strengths: readonly number[]): number => 1 - strengths.reduce((rest, strength) => rest * (1 - strength), 1);

export function scoreBlocks(page: Page, hits: Hits): BlockScore[] {
  const bodyStyle = usualStyle(page);
  const scores: BlockScore[] = page.blocks.map(() => ({ score: 0, findings: [], hasWayOut: false, ownProduct: false, affiliate: false }));
  const noteRow = new Set<string>();
  const cued = new Set(hits.cues.map(({ sentence }) => sentence));
  for (const cue of hits.cues) {
    if (cue.row.strength === 'weak' && isAnswered(page, cue.sentence, cued)) continue;
    const block = page.sentences[cue.sentence]!.block;
    const key = `${block}:${cue.row.id}`;
    if (noteRow.has(key) || isQuoted(page.text.slice(page.blocks[block]!.start, cue.start))) continue;
    noteRow.add(key);
    scores[block]!.findings.push(cue.finding);
    if (cue.row.signal === 'call-to-action') scores[block]!.hasWayOut = true;
  }
  for (const { sentence, finding } of hits.ownProducts) {
    const score = scores[page.sentences[sentence]!.block]!;
    if (!score.ownProduct) score.findings.push(finding);
    score.ownProduct = true;
  }
  for (const { link, finding } of hits.affiliates) {
    const score = scores[rangeAt(page.blocks, page.links[link]!.start)];
    if (!score) continue;
    if (!score.affiliate) score.findings.push(finding);
    score.affiliate = score.hasWayOut = true;
  }
  addOutbound(page, scores);
  page.blocks.forEach((block, index) => {
    const score = scores[index]!;
    score.findings.push(...appearance(page, block, bodyStyle));
    score.score = combine(score.findings.map(({ strength }) => strength));
  });
  return scores;
}

function addOutbound(page: Page, scores: BlockScore[]): void {
  for (const { external, start, end, href, rel } of page.links) {
    const index = rangeAt(page.blocks, start);
    const score = scores[index];
    if (!external || end === start || !score || score.findings.some(({ signal }) => signal === 'outbound-link')) continue;
    score.hasWayOut = true;
    const strength = STRENGTH.outbound + (page.blocks[index]!.linkShare >= WHOLE_LINK ? STRENGTH.wholeLink : 0);
    score.findings.push({
      signal: 'outbound-link',
      entry: null,
      strength,
      evidence: [{ kind: 'link', href, rel, at: describe(page.text, start, end) }],
    });
  }
}

/** A question that the text itself goes on to answer, in a sentence that promotes nothing: rhetoric, not a lure. */
function isAnswered(page: Page, index: number, cued: ReadonlySet<number>): boolean {
  const [sentence, next] = [page.sentences[index]!, page.sentences[index + 1]];
  const asks = ({ end }: { end: number }) => page.text[end - 1] === '?';
  return asks(sentence) && next !== undefined && next.block === sentence.block && !asks(next) && !cued.has(index + 1);
}

/**
 * Inside an open quotation: somebody else's words, as in consumer advice that quotes the tricks.
 * @param before the block's text up to the place in question; a quotation may run over several sentences.
 */
export function isQuoted(before: string): boolean {
  const last = (sign: string) => before.lastIndexOf(sign);
  const odd = (sign: string) => before.split(sign).length % 2 === 0;
  if (odd('"')) return true;
  if (before.includes('„')) return last('„') > Math.max(last('“'), last('”'));
  if (before.includes('“') ? last('“') > last('”') : odd('”')) return true;
  // «…» and »…« are both in use; the first sign tells which.
  const [first] = before.match(/[«»]/) ?? [];
  return first !== undefined && last(first) > last(first === '«' ? '»' : '«');
}

/** The style most of the article's characters are set in. */
function usualStyle(page: Page): ElementStyle | null {
  const lengths = new Map<string, { length: number; style: ElementStyle }>();
  for (const block of page.blocks) {
    if (!block.kept || block.kind !== 'text') continue;
    const { style } = page.elements[block.element]!;
    const key = `${style.fontSizePx}/${style.fontFamily}`;
    const entry = lengths.get(key) ?? { length: 0, style };
    entry.length += block.end - block.start;
    lengths.set(key, entry);
  }
  return [...lengths.values()].sort((a, b) => b.length - a.length)[0]?.style ?? null;
}

function appearance(page: Page, block: Block, usual: ElementStyle | null): Finding[] {
  const findings: Finding[] = [];
  const at = describe(page.text, block.start, block.end);
  const box = visualBox(page, block.element);
  const seen = (property: string, value: string, strength: number): void => {
    findings.push({ signal: 'appearance', entry: null, strength, evidence: [{ kind: 'style', property, value, at }] });
  };
  if (box >= 0) seen('box', page.elements[box]!.style.background ?? 'border', STRENGTH.box);
  const { style } = page.elements[block.element]!;
  if (
    usual &&
    block.kind === 'text' &&
    (style.fontFamily !== usual.fontFamily || Math.abs(style.fontSizePx - usual.fontSizePx) >= FONT_DIFFERENCE_PX)
  )
    seen('font', `${style.fontSizePx}px`, STRENGTH.type);
  return findings;
}
