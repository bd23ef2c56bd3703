import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { KEY_FAMILIES, loadTranslator, UI_LANGUAGES, uiLanguage } from '../../../lib/extension/i18n.ts';
import { READ_ERRORS } from '../../../lib/extension/messages.ts';
import { TOPICS } from '../../../lib/model/pack.ts';
import { type Signal, type SourceKind, TECHNIQUES } from '../../../lib/model/report.ts';
import { SENSITIVITIES } from '../../../lib/model/thresholds.ts';
import de from '../../../public/_locales/de/messages.json' with { type: 'json' };
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
/** The longest description that stores take, in characters. */
const LONGEST_DESCRIPTION = 132;
/** Read by the browser from the manifest. */
const MANIFEST_KEYS = ['extName', 'extDescription'];

/** Written as objects so that a kind the contract gains is missed here by the compiler, and then in the catalogues by the test. */
const SIGNALS: Record<Signal, true> = {
  disclosure: true,
  'call-to-action': true,
  'promotional-language': true,
  'affiliate-link': true,
  'outbound-link': true,
  appearance: true,
  metadata: true,
  'own-product': true,
  address: true,
  repetition: true,
};
const SOURCES: Record<SourceKind, true> = {
  'named-independent': true,
  'self-reported': true,
  'authority-or-document': true,
  anonymous: true,
  unattributed: true,
};

const catalogues: Record<string, Record<string, { message: string }>> = { en, de };
const placeholders = (message: string) => [...message.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();

describe('catalogues', () => {
  test.each(UI_LANGUAGES)('%s has every key, with the same placeholders', (language) => {
    const catalogue = catalogues[language]!;
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
    for (const [key, { message }] of Object.entries(en)) {
      expect(key).toMatch(/^[a-zA-Z0-9_]+$/);
      expect(placeholders(catalogue[key]!.message), key).toEqual(placeholders(message));
      expect(catalogue[key]!.message.trim(), key).not.toBe('');
    }
    expect(catalogue.extDescription!.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  test('no key is left over', () => {
    const source = ['components', 'entrypoints', 'lib']
      .flatMap((folder) =>
        readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(ROOT, folder, file)),
      )
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const isUsed = (key: string) =>
      MANIFEST_KEYS.includes(key) ||
      KEY_FAMILIES.some((family) => key.startsWith(`${family}_`)) ||
      [key, key.replace(/_(one|other)$/, '')].some((name) => source.includes(`'${name}'`));
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe.each(UI_LANGUAGES)('members of families (%s)', async (language) => {
  const t = await loadTranslator(language);
  test.each([
    ['technique', TECHNIQUES],
    ['why_topic', TOPICS],
    ['why', ['entity', 'figure', 'alike', 'asked', 'measure-money', 'measure-share', 'measure-time', 'measure-count']],
    ['sensitivity', SENSITIVITIES],
    ['error', READ_ERRORS],
    ['error_next', READ_ERRORS],
    ['kind', ['paid', 'own-product', 'affiliate', 'unlabelled']],
    ['source', Object.keys(SOURCES)],
    ['relation', ['supports', 'contradicts']],
    ['check', ['author', 'date', 'sources', 'opinion', 'conflict-of-interest']],
    ['signal', Object.keys(SIGNALS)],
    ['style', ['box', 'font']],
    ['confidence', ['high', 'medium', 'low']],
    ['legend', ['claim', 'disclosure', 'fact']],
    ['clarity', ['clear', 'vague', 'disputed']],
    ['covered', ['clear', 'vague', 'disputed', 'hidden', 'not']],
    ['role', ['block', 'page']],
    ['how', ['pseudo-element', 'attribute', 'image', 'metadata']],
    ['prominence', ['before', 'inside', 'after']],
    ['verdict', ['editorial', 'editorial-with-ads', 'affiliate', 'advertorial-labelled', 'advertorial-unlabelled', 'no-article']],
    ['verdict_text', ['editorial', 'editorial-claims', 'editorial-around', 'editorial-with-ads', 'affiliate', 'no-article']],
    ['standing', ['named', 'self-reported', 'anonymous', 'unattributed']],
    ['count', ['promotions', 'claims', 'labels']],
    ['problem', ['shadow-root', 'frame-unread', 'language-unsupported', 'page-too-large', 'stage-failed', 'json-ld-malformed']],
  ] as const)('%s', (family, names) => {
    for (const name of names) expect(t.member(family, name, { count: 2 }), name).toBeTruthy();
  });
});

test('plurals, numbers and placeholders follow the language', async () => {
  const german = await loadTranslator('de');
  expect(german.text('problems', { count: 1 })).toBe('1 Sache ließ sich nicht prüfen');
  expect(german.text('problems', { count: 1200 })).toContain('1.200 Sachen');
  expect(german.member('technique', 'none-such')).toBeNull();
  expect(german.country('de')).toBe('Deutschland');
  expect(german.text('share', { share: german.percent(0.01), count: 1 })).toMatch(/^1\s% des Artikeltextes ist /);
  expect(german.text('share', { share: german.percent(0.21), count: 21 })).toMatch(/^21\s% des Artikeltextes sind /);
  expect((await loadTranslator('en')).text('sponsor', {})).toBe('Behind it: {name}');
});

test('the language asked for comes before the browser’s, and English is the last resort', () => {
  const inBrowser = vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('de-CH');
  expect(uiLanguage()).toBe('de');
  expect(uiLanguage('en')).toBe('en');
  expect(uiLanguage('xx')).toBe('de');
  inBrowser.mockReturnValue('fr');
  expect(uiLanguage()).toBe('en');
  expect(uiLanguage('de-AT')).toBe('de');
});
