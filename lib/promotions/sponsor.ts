/** Who is behind a promotion: named in the label, by the host its links lead to, or in the metadata. */
import type { LabelHit, MetadataHit } from '../model/hits.ts';
import type { Link, Page } from '../model/page.ts';
import type { Evidence, Promotion } from '../model/report.ts';
import { siteOf, targetOf } from '../page/site.ts';
import { describe } from '../text/anchor.ts';

type Sponsor = Promotion['sponsor'];

export function sponsorOf(
  page: Page,
  labels: readonly LabelHit[],
  range: { start: number; end: number },
  kind: Promotion['kind'],
  metadata: readonly MetadataHit[],
): Sponsor {
  const named = labels.find(({ sponsor }) => sponsor);
  if (named?.sponsor) return fromLabel(page, named);
  if (kind === 'own-product') return fromPublisher(page);
  const links = page.links.filter(
    (link) => link.start >= range.start && link.end <= range.end && (link.external || targetOf(link.href) !== link.href),
  );
  const spelled = nameSpelledByHost(page, links, range);
  if (spelled) return spelled;
  const stated = metadata.find(({ says }) => says === 'sponsor');
  if (stated) return { name: stated.value, evidence: stated.finding.evidence[0] };
  const [link] = links;
  return link ? { name: siteOf(targetOf(link.href)), evidence: linkEvidence(page, link) } : null;
}

function fromLabel(page: Page, hit: LabelHit): Sponsor {
  const { name, start } = hit.sponsor!;
  const evidence: Evidence =
    hit.how === 'text' ? { kind: 'quote', at: describe(page.text, start, start + name.length) } : hit.finding.evidence[0];
  return { name, evidence };
}

function fromPublisher(page: Page): Sponsor {
  if (!page.publisher) return null;
  const entry = page.metadata.find(({ value }) => value === page.publisher);
  return { name: page.publisher, evidence: { kind: 'metadata', name: entry?.name ?? 'publisher', value: page.publisher } };
}

const linkEvidence = (page: Page, { href, rel, start, end }: Link): Evidence => ({
  kind: 'link',
  href,
  rel,
  at: end > start ? describe(page.text, start, end) : null,
});

/** Links looked at, one a site, and words searched for their names: an ad is short, a page of ads need not be read to its end. */
const MAX_SITES = 8;
const MAX_TEXT = 6_000;
/** Words a host's name is spelled with at most: "Bank of the North Sea". */
const MAX_NAME = 5;

/** A name that a host begins with, `acme-shop.example` ↔ "Acme", has this many letters; shorter ones begin many hosts. */
const MIN_BEGINNING = 4;

/** The words of the promotion that spell a linked host's name, or its first part: `green-bank.example` ↔ "Green Bank". */
export function nameSpelledByHost(page: Page, links: readonly Link[], range: { start: number; end: number }): Sponsor {
  const bySite = new Map(links.map((link) => [siteOf(targetOf(link.href)).split('.')[0] ?? '', link] as const).reverse());
  const text = page.text.slice(range.start, Math.min(range.end, range.start + MAX_TEXT));
  const words = [...text.matchAll(/[\p{L}\p{N}&.'’-]+/gu)].map(({ 0: word, index }) => ({
    word,
    start: range.start + index,
    squashed: squash(word),
  }));
  for (const [host, link] of [...bySite].reverse().slice(0, MAX_SITES)) {
    const site = squash(host);
    if (site.length < 3) continue;
    const beginnings = host.split('-').map((_, index, parts) => squash(parts.slice(0, index + 1).join('')));
    for (let first = 0; first < words.length; first += 1) {
      if (!words[first]!.squashed || !site.startsWith(words[first]!.squashed) || !/^[\p{Lu}\p{N}]/u.test(words[first]!.word)) continue;
      let spelled = '';
      for (let last = first; last < Math.min(words.length, first + MAX_NAME) && spelled.length < site.length; last += 1) {
        spelled += words[last]!.squashed;
        if (spelled !== site && !(spelled.length >= MIN_BEGINNING && beginnings.includes(spelled))) continue;
        const end = words[last]!.start + words[last]!.word.replace(/[.'’-]+$/, '').length;
        return { name: page.text.slice(words[first]!.start, end), evidence: linkEvidence(page, link) };
      }
    }
  }
  return null;
}

const squash = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
