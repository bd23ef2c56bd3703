/**
 * Sponsors known by a link alone, named by the domain that can be registered: `shop.acme.co.uk` → `acme.co.uk`. Outside the page the
 * Public Suffix List costs nothing (tldts, 47 kB).
 */
import { getDomain } from 'tldts';
import type { Promotion } from '../model/report.ts';
import { siteOf, targetOf } from '../page/site.ts';

/** The promotion with its sponsor's host cut to what was registered; people's places on a host (`acme.github.io`) count as their own. */
export function withRegistrableSponsor(promotion: Promotion): Promotion {
  const { sponsor } = promotion;
  if (sponsor?.evidence.kind !== 'link') return promotion;
  const target = targetOf(sponsor.evidence.href);
  // Another name than the host's was read on the page.
  if (sponsor.name !== siteOf(target)) return promotion;
  const name = getDomain(target, { allowPrivateDomains: true });
  return name ? { ...promotion, sponsor: { ...sponsor, name } } : promotion;
}
