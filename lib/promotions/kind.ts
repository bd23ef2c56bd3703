/** Who gains by a promotion: by its label, its links and the products it names. */
import type { LabelHit, MetadataHit } from '../model/hits.ts';
import type { Page } from '../model/page.ts';
import type { PromotionKind } from '../model/report.ts';
import type { UnitScore } from './likelihood.ts';
import { REDIRECT } from './link-signs.ts';

export function kindOf(
  page: Page,
  scores: readonly UnitScore[],
  blocks: readonly number[],
  labels: readonly LabelHit[],
  metadata: readonly MetadataHit[],
): PromotionKind {
  if (metadata.length > 0) return 'paid';
  const [label] = labels;
  if (label?.row.kind === 'affiliate' || label?.row.kind === 'own-product') return label.row.kind;
  const own = blocks.some((index) => scores[index]!.ownProduct);
  const affiliate = blocks.some((index) => scores[index]!.affiliate);
  const outbound = blocks.some((index) => scores[index]!.findings.some(({ signal }) => signal === 'outbound-link'));
  if (own && !outbound) return 'own-product';
  if (label) return 'paid';
  if (affiliate) return 'affiliate';
  // Whoever speaks of "our report" and sends the reader elsewhere speaks for somebody else.
  return staysOnSite(page, blocks) ? 'own-product' : 'unlabelled';
}

/** All its links lead to pages of the publisher's own. */
function staysOnSite(page: Page, blocks: readonly number[]): boolean {
  const { start } = page.blocks[blocks[0]!]!;
  const { end } = page.blocks[blocks.at(-1)!]!;
  const links = page.links.filter((link) => link.start >= start && link.end <= end);
  return links.length > 0 && links.every(({ external, href }) => !external && !REDIRECT.test(href));
}
