/** All detectors over one page. */
import type { Hits } from '../model/hits.ts';
import type { Page } from '../model/page.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { findAffiliateLinks } from './affiliate-link.ts';
import { findDisclosures } from './disclosure.ts';
import { findMetadata } from './metadata.ts';
import { findCues, findOwnProducts } from './promotional-language.ts';

/** @param attempt runs one detector; where it throws, the others go on and the failure is noted under its name. */
export function detect(page: Page, pack: CompiledPack, attempt: <T>(name: string, run: () => T, instead: T) => T): Hits {
  const labels = attempt('disclosure', () => findDisclosures(page, pack), []);
  return {
    labels,
    cues: attempt('promotional-language', () => findCues(page, pack), []),
    ownProducts: attempt('own-product', () => findOwnProducts(page, pack), []),
    affiliates: attempt('affiliate-link', () => findAffiliateLinks(page, pack.pack.networks, labels), []),
    metadata: attempt('metadata', () => findMetadata(page, pack), []),
  };
}
