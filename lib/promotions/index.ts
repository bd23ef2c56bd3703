/** From findings to promotions: stretches of the page with an extent, a kind and a sponsor; and the disclosures that cover them. */
import type { Hits, LabelHit, MetadataHit } from '../model/hits.ts';
import type { Page } from '../model/page.ts';
import type { Disclosure, Finding, Promotion, Report } from '../model/report.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { sharedLength } from '../text/ranges.ts';
import { clearestFirst, toDisclosure } from './disclosures.ts';
import { contains, parentOf } from './elements.ts';
import { type Context, extentOf } from './extent.ts';
import { findJurisdiction } from './jurisdiction.ts';
import { kindOf } from './kind.ts';
import { blocksOfLabels } from './label-blocks.ts';
import { likelihood, scoreBlocks, together, type UnitScore } from './likelihood.ts';
import { LIST, WHOLE_LINK } from './link-signs.ts';
import { speaksOfPage } from './page-disclosure.ts';
import { passagesOf } from './passages.ts';
import { sponsorOf } from './sponsor.ts';
import { unlabelledRuns } from './unlabelled.ts';
import { advertorialEvidence, verdictOf } from './verdict.ts';

export type PromotionResult = Pick<
  Report,
  'promotions' | 'disclosures' | 'jurisdiction' | 'verdict' | 'verdictEvidence' | 'promotionalShare' | 'article'
>;

/** A stretch before it becomes a promotion: blocks, and the labels that speak for them. */
interface Stretch {
  blocks: number[];
  labels: LabelHit[];
  /** What the page's metadata says of it; only of a stretch that is the whole article. */
  metadata: MetadataHit[];
}

/** Characters after the article's end within which a promotion still stands directly after it: a picture's caption, share buttons. */
const DIRECTLY_AFTER = 200;

/** @param threshold 0..1, how likely it must be that unlabelled text promotes before it is reported; a label needs no such proof */
export function findPromotions(page: Page, hits: Hits, compiled: CompiledPack, threshold: number): PromotionResult {
  const { pack } = compiled;
  const jurisdiction = findJurisdiction(page, pack.defaultCountry);
  const rules = pack.jurisdictions.find(({ country }) => country === jurisdiction?.country) ?? null;
  const pageLabels = hits.labels.filter((hit) => speaksOfPage(page, hit));
  const blockLabels = hits.labels.filter((hit) => !pageLabels.includes(hit));
  const labelBlocks = blocksOfLabels(page, hits.labels);
  const scores = scoreBlocks(page, hits, compiled, labelBlocks);
  const context: Context = { page, scores, labels: blockLabels, labelBlocks };
  const whole = page.article && (pageLabels.length > 0 || advertorialEvidence(hits, []).length > 0);

  const extents = new Map<LabelHit, number[]>();
  const stretches: Stretch[] = [];
  for (const hit of blockLabels) {
    const blocks = labelledBlocks(context, hit, new Set(stretches.flatMap((stretch) => stretch.blocks)));
    extents.set(hit, blocks);
    addStretch(stretches, blocks, hit);
  }
  const body: Stretch = {
    blocks: whole ? bodyBlocks(page, labelBlocks) : [],
    labels: pageLabels,
    metadata: hits.metadata.filter(({ says }) => says === 'advertorial'),
  };
  if (body.blocks.length > 0) {
    // What stands outside the body (an ad in the rail) is a promotion of its own.
    const outside = stretches.filter(({ blocks }) => !blocks.some((index) => body.blocks.includes(index)));
    stretches.splice(0, stretches.length, body, ...outside);
  } else {
    const taken = new Set([...labelBlocks, ...stretches.flatMap(({ blocks }) => blocks)]);
    // Without a language's words only labels can be told; what looks like an offer may be anything.
    const runs = pack.language !== 'und' ? unlabelledRuns(page, scores, taken, threshold) : [];
    for (const blocks of runs) stretches.push({ blocks, labels: [], metadata: [] });
  }
  stretches.sort((a, b) => a.blocks[0]! - b.blocks[0]!);

  const article = extendedArticle(page, stretches);
  const made = stretches.map((stretch, index) => toPromotion(page, hits, scores, stretch, `p${index + 1}`, article));
  const promotions = made.filter((promotion) => promotion !== null);
  const shown = hits.labels.filter((hit) => extents.get(hit)?.length !== 0 || !hit.row.offer);
  const disclosures = shown.map((hit, index): Disclosure => {
    const id = `d${index + 1}`;
    const covering = stretches.findIndex(({ labels }) => labels.includes(hit));
    if (covering >= 0) made[covering]?.disclosures.push(id);
    const range = covering >= 0 ? rangeOf(page, stretches[covering]!.blocks) : null;
    const role = pageLabels.includes(hit) ? 'page' : covering >= 0 || hit.row.scope !== 'label' ? 'block' : 'empty-slot';
    return toDisclosure(page, hit, id, role, range, rules);
  });
  const affiliateNotes = disclosures.filter((_, index) => isAffiliateNote(shown[index]!)).map(({ id }) => id);
  for (const promotion of promotions)
    if (promotion.disclosures.length === 0 && promotion.findings.some(({ signal }) => signal === 'affiliate-link'))
      promotion.disclosures.push(...affiliateNotes);
  disclosures.push(...metadataDisclosures(hits, disclosures.length));
  made[stretches.indexOf(body)]?.disclosures.push(...disclosures.filter(({ how }) => how === 'metadata').map(({ id }) => id));
  const promotionalShare = article ? shareOf(article, promotions) : 0;
  const verdict = verdictOf({
    page: { ...page, article: article && { ...page.article!, ...article } },
    hits,
    pageLabels: clearestFirst(page, pageLabels, rules),
    promotions,
  });
  return { promotions, disclosures, jurisdiction, article, promotionalShare, ...verdict };
}

/** What only machines can read: the reader is told that it is there, and that nothing on the page says it. */
const metadataDisclosures = (hits: Hits, count: number): Disclosure[] =>
  hits.metadata
    .filter(({ says }) => says === 'advertorial')
    .map(({ value }, index) => ({
      id: `d${count + index + 1}`,
      role: 'page',
      label: value,
      at: null,
      how: 'metadata',
      clarity: 'vague',
      rule: null,
      prominence: null,
    }));

/** A note that explains the page's affiliate links covers whatever they stand in. */
const isAffiliateNote = ({ row, inline }: LabelHit): boolean => row.kind === 'affiliate' && !row.offer && (row.scope !== 'label' || inline);

/** A label and a statement about a block have an extent; a statement about the page and a note on affiliate links have none. */
function labelledBlocks(context: Context, hit: LabelHit, taken: ReadonlySet<number>): number[] {
  if (hit.row.scope === 'page' || isAffiliateNote(hit)) return [];
  return extentOf(context, hit, taken);
}

/** Two labels over one stretch are one promotion with two disclosures; of two that overlap in part, the first keeps what both want. */
function addStretch(stretches: Stretch[], blocks: readonly number[], hit: LabelHit): void {
  const same = stretches.find((stretch) => blocks.some((index) => stretch.blocks.includes(index)));
  if (same) {
    same.labels.push(hit);
    return;
  }
  if (blocks.length > 0) stretches.push({ blocks: [...blocks], labels: [hit], metadata: [] });
}

function bodyBlocks(page: Page, labelBlocks: ReadonlySet<number>): number[] {
  const { start, end } = page.article!;
  return page.blocks.flatMap((block, index) =>
    block.start >= start && block.end <= end && block.visible && !labelBlocks.has(index) && (block.kept || block.start === start)
      ? [index]
      : [],
  );
}

const rangeOf = (page: Page, blocks: readonly number[]) => ({
  start: page.blocks[blocks[0]!]!.start,
  end: page.blocks[blocks.at(-1)!]!.end,
});

/** The article with the promotions that stand directly after its body, in its container. */
function extendedArticle(page: Page, stretches: readonly Stretch[]): Report['article'] {
  if (!page.article) return null;
  const { start } = page.article;
  const container = articleElement(page, page.article.root);
  let { end } = page.article;
  for (const { blocks, labels } of stretches) {
    if (isTeaserList(page, blocks)) continue;
    const range = rangeOf(page, blocks);
    const from = Math.min(range.start, ...labels.filter(({ how }) => how === 'text').map((hit) => hit.start));
    if (range.end > end && from - end <= DIRECTLY_AFTER && contains(page, container, range.start, range.end)) end = range.end;
  }
  return { start, end };
}

/** So many links and hardly anything else are a widget of teasers, below the article and not of it. */
const isTeaserList = (page: Page, blocks: readonly number[]): boolean =>
  blocks.filter((index) => page.blocks[index]!.linkShare >= WHOLE_LINK).length >= Math.max(LIST, blocks.length / 2);

/** The nearest `<article>` around the body; the body itself where the page has none. */
function articleElement(page: Page, root: number): number {
  for (let at = root; at >= 0; at = parentOf(page, at)) if (page.elements[at]!.tag === 'article') return at;
  return root;
}

function shareOf(article: { start: number; end: number }, promotions: readonly Promotion[]): number {
  const length = promotions.flatMap(({ passages }) => passages).reduce((sum, at) => sum + sharedLength(at, article), 0);
  return Math.min(1, length / Math.max(1, article.end - article.start));
}

/** How sure it is that the stretch promotes: all its units together, with the label where one speaks for it, and never less than that says. */
function confidenceOf({ blocks, labels, metadata }: Stretch, scores: readonly UnitScore[]): number {
  const units = [...new Set(blocks.map((index) => scores[index]!))];
  const counts = { ...together(units), ...(labels.length > 0 && { label: 1 }) };
  const stated = [...metadata, ...labels].map(({ finding }) => finding.strength);
  return Math.max(...stated, ...units.map(({ score }) => score), likelihood(counts));
}

/** A unit may reach further than the stretch: what stands outside gives no reason for it. */
const standsIn = ({ start, end }: { start: number; end: number }, { evidence }: Finding): boolean =>
  evidence.some((each) => !('at' in each) || each.at === null || (each.at.start < end && start < each.at.end));

function toPromotion(
  page: Page,
  hits: Hits,
  scores: readonly UnitScore[],
  stretch: Stretch,
  id: string,
  article: Report['article'],
): Promotion | null {
  const { blocks, labels, metadata } = stretch;
  const range = rangeOf(page, blocks);
  const passages = passagesOf(page, blocks, labels);
  const [first, ...others] = [
    ...[...labels, ...metadata].map(({ finding }) => finding),
    ...[...new Set(blocks.map((index) => scores[index]!))]
      .flatMap(({ findings }) => findings)
      .filter((finding) => standsIn(range, finding)),
  ];
  if (!first) return null; // never without a reason
  const kind = kindOf(page, scores, blocks, labels, metadata);
  return {
    id,
    kind,
    inArticle: article !== null && range.start >= article.start && range.start < article.end,
    text: passages.map(({ exact }) => exact).join('\n'),
    passages,
    disclosures: [],
    sponsor: sponsorOf(
      page,
      labels,
      range,
      kind,
      metadata.length > 0 || labels.some((hit) => speaksOfPage(page, hit)) ? hits.metadata : [],
    ),
    confidence: Math.round(confidenceOf(stretch, scores) * 100) / 100,
    findings: [first, ...others],
  };
}
