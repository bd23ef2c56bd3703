/** Who is behind a promotion: named in the label, by the host its links lead to, or in the metadata. */
import type { LabelHit, MetadataHit } from '../model/hits.ts';
import type { Link, Page } from '../model/page.ts';
import type { Evidence, Promotion } from '../model/report.ts';
import { siteOf } from '../page/site.ts';
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
  const links = page.links.filter((link) => link.start >= range.start && link.end <= range.end && link.external);
  const spelled = links.map((link) => nameSpelledAs(page, link, range)).find(Boolean);
  if (spelled) return spelled;
  const stated = metadata.find(({ says }) => says === 'sponsor');
  if (stated) return { name: stated.value, evidence: stated.finding.evidence[0] };
  const [link] = links;
  return link ? { name: siteOf(link.href), evidence: linkEvidence(page, link) } : null;
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

/** The words of the promotion that spell the linked host's name: `green-bank.example` ↔ "Green Bank". */
function nameSpelledAs(page: Page, link: Link, range: { start: number; end: number }): Sponsor {
  const site = squash(siteOf(link.href).split('.')[0] ?? '');
  if (site.length < 3) return null;
  const words = [...page.text.slice(range.start, range.end).matchAll(/[\p{L}\p{N}&.'’-]+/gu)];
  for (let first = 0; first < words.length; first += 1) {
    let spelled = '';
    for (let last = first; last < Math.min(words.length, first + 5) && spelled.length < site.length; last += 1) {
      spelled += squash(words[last]![0]);
      if (spelled !== site || !/^[\p{Lu}\p{N}]/u.test(words[first]![0])) continue;
      const start = range.start + words[first]!.index;
      const end = range.start + words[last]!.index + words[last]![0].replace(/[.'’-]+$/, '').length;
      return { name: page.text.slice(start, end), evidence: linkEvidence(page, link) };
    }
  }
  return null;
}

const squash = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
