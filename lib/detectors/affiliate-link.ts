/** Links that earn the publisher a commission: by network, by `rel`, by the asterisk a note on the page explains. */
import type { AffiliateHit, LabelHit } from '../model/hits.ts';
import type { AffiliateNetwork } from '../model/pack.ts';
import type { Link, Page } from '../model/page.ts';
import { isOnHost } from '../page/site.ts';
import { describe } from '../text/anchor.ts';
import { remember } from '../text/remember.ts';

const STRENGTH = { network: 0.8, sponsoredRel: 0.8, asterisk: 0.7 } as const;

export function findAffiliateLinks(page: Page, networks: readonly AffiliateNetwork[], labels: readonly LabelHit[]): AffiliateHit[] {
  const asteriskExplained = labels.some(({ row, label }) => row.kind === 'affiliate' && /\*|✱|∗/.test(label));
  return page.links.flatMap((link, index): AffiliateHit[] => {
    const network = remember(networks, link.href, (href) => networkOf(href, networks));
    const sponsored = /\bsponsored\b/i.test(link.rel);
    const asterisk = asteriskExplained && /[*✱∗]\s*$/.test(page.text.slice(link.start, link.end + 2).split('\n')[0]!);
    if (!network && !sponsored && !asterisk) return [];
    const strength = network ? STRENGTH.network : sponsored ? STRENGTH.sponsoredRel : STRENGTH.asterisk;
    return [{ link: index, network: network?.id ?? null, finding: finding(page, link, network?.id ?? null, strength) }];
  });
}

function finding(page: Page, { href, rel, start, end }: Link, entry: string | null, strength: number): AffiliateHit['finding'] {
  const at = end > start ? describe(page.text, start, end) : null;
  return { signal: 'affiliate-link', entry, strength, evidence: [{ kind: 'link', href, rel, at }] };
}

/** The network whose host or parameter the address carries; null when there is none. */
export function networkOf(href: string, networks: readonly AffiliateNetwork[]): AffiliateNetwork | null {
  if (!URL.canParse(href)) return null;
  const { searchParams } = new URL(href);
  const fits = ({ hosts, parameters }: AffiliateNetwork) =>
    (hosts.length === 0 || isOnHost(href, hosts)) && (parameters.length === 0 || parameters.some((name) => searchParams.has(name)));
  return networks.find(fits) ?? null;
}
