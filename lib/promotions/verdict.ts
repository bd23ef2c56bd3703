/** The verdict on the page, and why. */
import type { Hits, LabelHit } from '../model/hits.ts';
import type { Page } from '../model/page.ts';
import type { Evidence, Promotion, Report } from '../model/report.ts';
import { rangeAt } from '../text/ranges.ts';

/** A page that recommends purchases as a whole links to shops again and again: in so many places … */
const AFFILIATE_PLACES = 3;
/** … and so close together, in links a thousand characters. */
const AFFILIATE_DENSITY = 0.7;

export interface VerdictInput {
  page: Page;
  hits: Hits;
  pageLabels: readonly LabelHit[];
  promotions: readonly Promotion[];
}

export function verdictOf({ page, hits, pageLabels, promotions }: VerdictInput): Pick<Report, 'verdict' | 'verdictEvidence'> {
  if (!page.article) return { verdict: 'no-article', verdictEvidence: [] };
  const stated = advertorialEvidence(hits, pageLabels);
  if (stated.length > 0) return { verdict: 'advertorial', verdictEvidence: stated };
  const inside = promotions.filter(({ inArticle }) => inArticle);
  const { start, end } = page.article;
  const affiliateLinks = hits.affiliates.filter(({ link }) => page.links[link]!.start >= start && page.links[link]!.end <= end);
  const places = new Set(affiliateLinks.map(({ link }) => rangeAt(page.blocks, page.links[link]!.start)));
  const density = (places.size * 1_000) / Math.max(1, end - start);
  if (places.size >= AFFILIATE_PLACES && density >= AFFILIATE_DENSITY)
    return { verdict: 'affiliate', verdictEvidence: affiliateLinks.slice(0, 3).map(({ finding }) => finding.evidence[0]) };
  if (inside.length > 0)
    return { verdict: 'editorial-with-ads', verdictEvidence: inside.slice(0, 3).map(({ findings }) => findings[0].evidence[0]) };
  return { verdict: 'editorial', verdictEvidence: [] };
}

/** What says that the whole piece is paid for or supplied; what readers can see comes before what only machines are told. */
export function advertorialEvidence(hits: Hits, pageLabels: readonly LabelHit[]): Evidence[] {
  const metadata = hits.metadata.filter(({ says }) => says === 'advertorial').map(({ finding }) => finding.evidence[0]);
  return [...pageLabels.map(({ finding }) => finding.evidence[0]), ...metadata];
}
