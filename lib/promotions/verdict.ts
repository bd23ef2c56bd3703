/** The verdict on the page, and why. */
import type { Hits, LabelHit } from '../model/hits.ts';
import type { Page } from '../model/page.ts';
import type { Evidence, Promotion, Report } from '../model/report.ts';

/** A page whose own product blocks earn commission in this number recommends purchases as a whole. */
const AFFILIATE_LINKS = 4;
/** … or whose affiliate blocks are this share of the article. */
const AFFILIATE_SHARE = 0.35;

export interface VerdictInput {
  page: Page;
  hits: Hits;
  pageLabels: readonly LabelHit[];
  promotions: readonly Promotion[];
  promotionalShare: number;
}

export function verdictOf({
  page,
  hits,
  pageLabels,
  promotions,
  promotionalShare,
}: VerdictInput): Pick<Report, 'verdict' | 'verdictEvidence'> {
  if (!page.article) return { verdict: 'no-article', verdictEvidence: [] };
  const stated = advertorialEvidence(hits, pageLabels);
  if (stated.length > 0) return { verdict: 'advertorial', verdictEvidence: stated };
  const inside = promotions.filter(({ inArticle }) => inArticle);
  const { start, end } = page.article;
  const affiliateLinks = hits.affiliates.filter(({ link }) => page.links[link]!.start >= start && page.links[link]!.end <= end);
  const byAffiliate = inside.length > 0 && inside.every(({ kind }) => kind === 'affiliate');
  if (affiliateLinks.length >= AFFILIATE_LINKS && (byAffiliate || inside.length === 0) && promotionalShare >= AFFILIATE_SHARE)
    return { verdict: 'affiliate', verdictEvidence: affiliateLinks.slice(0, 3).map(({ finding }) => finding.evidence[0]) };
  if (inside.length > 0)
    return { verdict: 'editorial-with-ads', verdictEvidence: inside.slice(0, 3).map(({ findings }) => findings[0].evidence[0]) };
  return { verdict: 'editorial', verdictEvidence: [] };
}

/** What says that the whole piece is paid for or supplied. */
export function advertorialEvidence(hits: Hits, pageLabels: readonly LabelHit[]): Evidence[] {
  const metadata = hits.metadata.filter(({ says }) => says === 'advertorial').map(({ finding }) => finding.evidence[0]);
  return [...metadata, ...pageLabels.map(({ finding }) => finding.evidence[0])];
}
