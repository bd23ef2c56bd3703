import { describe, expect, it } from 'vitest';
import { findMetadata } from '../../../lib/detectors/metadata.ts';
import type { Page } from '../../../lib/model/page.ts';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { compilePack } from '../../../lib/text/compile-pack.ts';

const pack = compilePack(readPack('en'));
const said = (page: Partial<Page>) =>
  findMetadata({ publishedUnder: 'https://a.example/', metadata: [], ...page } as unknown as Page, pack).map(({ says }) => says);

describe('what a page says of itself', () => {
  it.each([
    ['https://a.example/sponsored-content/fjords', ['advertorial']],
    ['https://a.example/travel/advertorial/fjords/', ['advertorial']],
    ['https://a.example/glossary/advertorial/', []],
    ['https://a.example/advertorial', []],
    ['https://a.example/advertising/rates', []],
    ['not an address', []],
  ])('%s', (url, expected) => expect(said({ publishedUnder: url })).toEqual(expected));

  it.each([
    ['json-ld:@type', 'AdvertiserContentArticle', ['advertorial']],
    ['article:section', 'Sponsored Content', ['advertorial']],
    ['json-ld:itemListElement.item.name', 'Paid Post', ['advertorial']],
    ['article:section', 'Advertising', []],
    ['article:tag', 'Sponsored Content', []],
    ['json-ld:sponsor.name', 'Acme', ['sponsor']],
  ])('%s: %s', (name, value, expected) => expect(said({ metadata: [{ name, value }] })).toEqual(expected));
});
