import { expect, test } from 'vitest';
import { BODY_KINDS, BODY_TAKES, bodiesOf, bodyCountries } from '../../../lib/export/complaint-bodies.ts';
import { FORMAT_NAMES } from '../../../lib/export/formats.ts';
import { loadTranslator } from '../../../lib/extension/i18n.ts';
import { readJurisdictions } from '../../../lib/packs/read-packs.ts';

test.each(readJurisdictions().map(({ country }) => country))('%s has bodies for the article and for the advertising in it', (country) => {
  const bodies = bodiesOf(country);
  expect(bodies.some(({ takes: of }) => of.includes('advertising') || of.includes('unfair-competition'))).toBe(true);
  expect(bodies.some(({ kind }) => kind === 'authority' || kind === 'consumer-centre')).toBe(true);
  // The United States have no press council.
  expect(bodies.some(({ takes: of }) => of.includes('press-code'))).toBe(country !== 'US');
});

test('every address is one of the web, over https, without a name or a password in it, and stands there once', () => {
  const bodies = bodyCountries().flatMap(bodiesOf);
  for (const { url, name } of bodies) {
    const { protocol, username, password, hostname } = new URL(url);
    expect({ protocol, username, password }, name).toEqual({ protocol: 'https:', username: '', password: '' });
    expect(hostname, name).toMatch(/^[a-z0-9.-]+\.[a-z]{2,}$/);
  }
  expect(new Set(bodies.map(({ country, url }) => `${country} ${url}`)).size).toBe(bodies.length);
});

test('a country without known bodies has none, and case does not matter', () => {
  expect(bodiesOf('ZZ')).toEqual([]);
  expect(bodiesOf('de')).toEqual(bodiesOf('DE'));
  expect(bodiesOf('DE')[0]?.kind).toBe('press-council');
});

test.each(['en', 'de'] as const)('all kinds and formats have words (%s)', async (language) => {
  const t = await loadTranslator(language);
  for (const kind of BODY_KINDS) expect(t.member('body_kind', kind), kind).toBeTruthy();
  for (const what of BODY_TAKES) expect(t.member('body_takes', what), what).toBeTruthy();
  for (const name of FORMAT_NAMES) expect(t.member('export_format', name), name).toBeTruthy();
});
