/**
 * What the page's metadata says of the whole page: schema.org and IPTC terms, which are the same in every language, and the names of
 * sections and steps of its address, where they are words for paid content.
 */
import type { MetadataHit } from '../model/hits.ts';
import type { Page } from '../model/page.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { matchWholeLabel } from './label-text.ts';

const STRENGTH = 0.95;
/** schema.org/AdvertiserContentArticle; IPTC genre newscodes "Advertiser Supplied". */
const ADVERTISER_TYPE = /^(?:https?:\/\/schema\.org\/)?AdvertiserContentArticle$/i;
const ADVERTISER_GENRE = /advertiser[_\s-]?supplied/i;
/** Where publishers name the section a piece stands in (Open Graph, schema.org Article and BreadcrumbList). */
const SECTION = /^(?:article:section|json-ld:articleSection|json-ld:(?:breadcrumb\.)?itemListElement\.(?:item\.)?name)$/;

export function findMetadata(page: Page, pack: CompiledPack): MetadataHit[] {
  return [...page.metadata, ...steps(page.publishedUnder)].flatMap(({ name, value }): MetadataHit[] => {
    const says = meaning(name, value, pack);
    if (!says) return [];
    return [
      { says, value, finding: { signal: 'metadata', entry: null, strength: STRENGTH, evidence: [{ kind: 'metadata', name, value }] } },
    ];
  });
}

/** `/travel/sponsored-content/fjords` → "travel", "sponsored content"; the last step is the piece's own name. */
const steps = (url: string): { name: string; value: string }[] =>
  URL.canParse(url)
    ? new URL(url).pathname
        .split('/')
        .filter(Boolean)
        .slice(0, -1)
        .map((step) => ({ name: 'url', value: step.replace(/[-_+]/g, ' ') }))
    : [];

function meaning(name: string, value: string, pack: CompiledPack): MetadataHit['says'] | null {
  // Top level only: what the page mentions, lists or embeds speaks of other pieces.
  if (/^(?:json-ld|microdata):@type$/.test(name) && ADVERTISER_TYPE.test(value)) return 'advertorial';
  if (/^(?:json-ld|microdata):genre$/.test(name) && ADVERTISER_GENRE.test(value)) return 'advertorial';
  if (/^(?:json-ld|microdata):sponsor(?:\.name)?$/.test(name)) return 'sponsor';
  // Words that also name a banner's place or a subject ("Advertising") say nothing of this piece.
  if (SECTION.test(name) || name === 'url') return matchWholeLabel(value, pack.labels)?.row.wholeArticle ? 'advertorial' : null;
  return null;
}
