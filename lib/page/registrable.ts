/**
 * Sponsors known by a link alone, named by the domain that can be registered: `shop.acme.co.uk` → `acme.co.uk`. Runs outside the content
 * script (background, scan), where the Public Suffix List costs the page nothing (tldts, 47 kB).
 */
import { getDomain } from 'tldts';
import type { Promotion, Report } from '../model/report.ts';
import { siteOf, targetOf } from './site.ts';

/** The report with its sponsors' hosts cut to what was registered; people's places on a host (`acme.github.io`) count as their own. */
export const withRegistrableSponsors = (report: Report): Report => ({ ...report, promotions: report.promotions.map(named) });

function named(promotion: Promotion): Promotion {
  const { sponsor } = promotion;
  if (sponsor?.evidence.kind !== 'link') return promotion;
  const target = targetOf(sponsor.evidence.href);
  // Another name than the host's was read on the page.
  if (sponsor.name !== siteOf(target)) return promotion;
  const name = getDomain(target, { allowPrivateDomains: true });
  return name ? { ...promotion, sponsor: { ...sponsor, name } } : promotion;
}
