/** The country whose rules the publisher writes under, and what says so. */
import { BY_LANGUAGE } from '../model/jurisdiction.ts';
import type { Page } from '../model/page.ts';
import type { Report } from '../model/report.ts';

/** Country-code domains used as words rather than for a country. */
const GENERIC_CCTLDS = new Set('io ai co tv me fm cc ly gg to eu ws am la sh so is ag'.split(' '));

/** @param defaultCountry ISO 3166, of the language; null where the language says nothing. */
export function findJurisdiction(page: Page, defaultCountry: string | null): Report['jurisdiction'] {
  const found = (country: string | undefined, name: string, value: string): Report['jurisdiction'] =>
    country && /^[A-Z]{2}$/.test(country) ? { country, evidence: { kind: 'metadata', name, value } } : null;
  const address = page.metadata.find(({ name }) => /^json-ld:publisher\.(?:address\.addressCountry|addressCountry)(?:\.name)?$/.test(name));
  const topLevel = topLevelCountry(page.publishedUnder);
  return (
    // en-US is the default of many systems and says little; domain and address say more.
    found(topLevel?.country, 'domain', `.${topLevel?.label}`) ??
    found(address?.value.toUpperCase(), address?.name ?? '', address?.value ?? '') ??
    found(regionOf(page.declaredLanguage), 'lang', page.declaredLanguage) ??
    found(defaultCountry ?? undefined, BY_LANGUAGE, page.language)
  );
}

/** `de-AT` → AT, `zh-Hans-CN` → CN; undefined for a tag without a region or no tag at all. */
function regionOf(tag: string): string | undefined {
  try {
    const { region } = new Intl.Locale(tag.replace('_', '-'));
    return region === 'UK' ? 'GB' : region;
  } catch {
    return undefined;
  }
}

function topLevelCountry(url: string): { country: string; label: string } | null {
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname;
  const label = host.split('.').at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(label) || GENERIC_CCTLDS.has(label) || !host.includes('.')) return null;
  return { country: label === 'uk' ? 'GB' : label.toUpperCase(), label };
}
