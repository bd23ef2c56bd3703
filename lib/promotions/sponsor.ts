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
/** Shorter hosts are spelled by chance. */
const MIN_SITE = 3;
/** Words a host's name is spelled with at most: "Bank of the North Sea". */
const MAX_NAME = 5;

/** A name that a host begins with, `acme-shop.example` ↔ "Acme", has this many letters; shorter ones begin many hosts. */
const MIN_BEGINNING = 4;

/** The words of the promotion that spell a linked host's name, or its first part: `green-bank.example` ↔ "Green Bank". */
export function nameSpelledByHost(page: Page, links: readonly Link[], range: { start: number; end: number }): Sponsor {
  const bySite = new Map(links.map((link) => [siteOf(targetOf(link.href)).split('.')[0] ?? '', link] as const).reverse());
  const text = page.text.slice(range.start, Math.min(range.end, range.start + MAX_TEXT));
  const words = [...text.matchAll(/[\p{L}\p{N}&.'’]+/gu)].map(({ 0: word, index }) => ({ word, start: range.start + index }));
  for (const [host, link] of [...bySite].reverse().slice(0, MAX_SITES)) {
    const site = plain(host);
    if (site.length < MIN_SITE) continue;
    const parts = host.split('-').map((_, index, all) => plain(all.slice(0, index + 1).join('')));
    for (const spell of SPELLINGS) {
      const spelled = words.map(({ word }) => spell(word));
      const found = longestName(words, spelled, site, parts);
      if (found) return { name: page.text.slice(found.start, found.end), evidence: linkEvidence(page, link) };
    }
  }
  return null;
}

/** The most words in a row that spell the site's name or a part it begins with. */
function longestName(
  words: readonly { word: string; start: number }[],
  spelled: readonly string[],
  site: string,
  parts: readonly string[],
): { start: number; end: number } | null {
  let best: { start: number; end: number; length: number } | null = null;
  for (let first = 0; first < words.length; first += 1) {
    if (!spelled[first] || !site.startsWith(spelled[first]!) || !/^[\p{Lu}\p{N}]/u.test(words[first]!.word)) continue;
    let joined = '';
    for (let last = first; last < Math.min(words.length, first + MAX_NAME) && joined.length < site.length; last += 1) {
      joined += spelled[last]!;
      if (joined.length <= (best?.length ?? 0) || !(joined === site || (joined.length >= MIN_BEGINNING && parts.includes(joined))))
        continue;
      const { word, start } = words[last]!;
      best = { start: words[first]!.start, end: start + word.replace(/[.'’]+$/, '').length, length: joined.length };
    }
  }
  return best;
}

/** Letters and digits alone, without accents: "Café Léon" → "cafeleon". */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The same with what German and Nordic hosts write for their letters: ue, oe, ae, aa, ss. */
const written = (text: string): string =>
  plain(
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/([aou])\u0308/g, '$1e')
      .replace(/a\u030a/g, 'aa')
      .replace(/\u00df/g, 'ss')
      .replace(/\u00f8/g, 'oe')
      .replace(/\u00e6/g, 'ae'),
  );

const SPELLINGS = [plain, written] as const;
