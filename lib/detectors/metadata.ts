/** What the page's metadata says of the whole page: schema.org and IPTC terms, which are the same in every language. */
import type { MetadataHit } from '../model/hits.ts';
import type { Page } from '../model/page.ts';

const STRENGTH = 0.95;
/** schema.org/AdvertiserContentArticle; IPTC genre newscodes "Advertiser Supplied". */
const ADVERTISER_TYPE = /^(?:https?:\/\/schema\.org\/)?AdvertiserContentArticle$/i;
const ADVERTISER_GENRE = /advertiser[_\s-]?supplied/i;

export function findMetadata(page: Page): MetadataHit[] {
  return page.metadata.flatMap(({ name, value }): MetadataHit[] => {
    const says = meaning(name, value);
    if (!says) return [];
    return [
      { says, value, finding: { signal: 'metadata', entry: null, strength: STRENGTH, evidence: [{ kind: 'metadata', name, value }] } },
    ];
  });
}

function meaning(name: string, value: string): MetadataHit['says'] | null {
  // Top level only: what the page mentions, lists or embeds speaks of other pieces.
  if (/^(?:json-ld|microdata):@type$/.test(name) && ADVERTISER_TYPE.test(value)) return 'advertorial';
  if (/^(?:json-ld|microdata):genre$/.test(name) && ADVERTISER_GENRE.test(value)) return 'advertorial';
  if (/^(?:json-ld|microdata):sponsor(?:\.name)?$/.test(name)) return 'sponsor';
  return null;
}
