/** The country whose rules the publisher writes under, and what says so. */
import type { Page } from '../model/page.ts';
import type { Report } from '../model/report.ts';

/** Country-code domains used as words rather than for a country. */
const GENERIC_CCTLDS = new Set([
  'io',
  'ai',
  'co',
  'tv',
  'me',
  'fm',
  'cc',
  'ly',
  'gg',
  'to',
  'eu',
  'ws',
  'am',
  'la',
  'sh',
  'so',
  'is',
  'ag',
]);

/** @param defaultCountry ISO 3166, of the language; null where the language says nothing. */
export function findJurisdiction(page: Page, defaultCountry: string | null): Report['jurisdiction'] {
  const region = page.declaredLanguage.split(/[-_]/)[1]?.toUpperCase();
  const address = page.metadata.find(({ name }) => /^json-ld:publisher\.(?:address\.addressCountry|addressCountry)/.test(name));
  const topLevel = topLevelCountry(page.url);
  // en-US is the default of many systems and says little; the domain says more.
  if (topLevel)
    return {
      country: topLevel,
      evidence: { kind: 'metadata', name: 'domain', value: `.${topLevel === 'GB' ? 'uk' : topLevel.toLowerCase()}` },
    };
  if (address && /^[A-Z]{2}$/.test(address.value))
    return { country: address.value, evidence: { kind: 'metadata', name: address.name, value: address.value } };
  if (region && /^[A-Z]{2}$/.test(region))
    return { country: region, evidence: { kind: 'metadata', name: 'lang', value: page.declaredLanguage } };
  return defaultCountry ? { country: defaultCountry, evidence: { kind: 'metadata', name: 'language', value: page.language } } : null;
}

function topLevelCountry(url: string): string | null {
  let host = '';
  try {
    host = new URL(url).hostname;
  } catch {
    return null;
  }
  const label = host.split('.').at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(label) || GENERIC_CCTLDS.has(label) || !host.includes('.')) return null;
  return label === 'uk' ? 'GB' : label.toUpperCase();
}
