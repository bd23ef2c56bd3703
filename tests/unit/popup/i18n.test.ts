import { describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createTranslator, loadTranslator, UI_LANGUAGES, uiLanguage } from '../../../lib/extension/i18n.ts';
import { READ_ERRORS } from '../../../lib/extension/messages.ts';
import { type Signal, type SourceKind, TECHNIQUES } from '../../../lib/model/report.ts';
import { SENSITIVITIES } from '../../../lib/model/thresholds.ts';
import { TOPICS } from '../../../lib/model/topics.ts';

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

describe.each(UI_LANGUAGES)('members of families (%s)', async (language) => {
  const t = await loadTranslator(language);
  test.each([
    ['technique', TECHNIQUES],
    ['why_topic', TOPICS],
    ['why', ['entity', 'figure', 'alike', 'asked', 'promised', 'praised', 'scarce', 'hurry', 'same-ad']],
    ['why', ['measure-money', 'measure-share', 'measure-time', 'measure-count']],
    ['sensitivity', SENSITIVITIES],
    ['error', READ_ERRORS],
    ['error_why', READ_ERRORS],
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
    ['source_as', ['named-independent', 'self-reported', 'authority-or-document', 'anonymous', 'unattributed']],
    ['clarity_means', ['clear', 'vague', 'disputed']],
    ['problem', ['shadow-root', 'frame-unread', 'language-unsupported', 'page-too-large', 'stage-failed', 'json-ld-malformed']],
  ] as const)('%s', (family, names) => {
    for (const name of names) expect(t.member(family, name, { count: 2 }), name).toBeTruthy();
  });
});

test('plurals, numbers and placeholders follow the language', async () => {
  const german = await loadTranslator('de');
  expect(german.text('problems', { count: 1 })).toBe('1 Punkt ließ sich nicht prüfen');
  expect(german.text('problems', { count: 1200 })).toContain('1.200 Punkte');
  expect(german.member('technique', 'none-such')).toBeNull();
  expect(german.country('de')).toBe('Deutschland');
  expect(german.text('share', { share: german.percent(0.01), count: 1 })).toMatch(/^1\s% des Artikels wirbt /);
  expect(german.text('share', { share: german.percent(0.21), count: 21 })).toMatch(/^21\s% des Artikels werben /);
  expect((await loadTranslator('en')).text('sponsor', {})).toBe('Behind it: {name}');
});

test('a form that a catalogue does not tell apart is its _other form', () => {
  const catalogue = { problems_one: { message: 'one' }, problems_other: { message: 'other' }, footer_privacy: { message: 'no plural' } };
  const french = createTranslator('fr', catalogue);
  const problems = (count: number) => french.text('problems', { count });
  expect(new Intl.PluralRules('fr').select(1_000_000)).toBe('many');
  expect([0, 1, 2, 1_000_000].map(problems)).toEqual(['one', 'one', 'other', 'other']);
  expect(french.text('footer_privacy', { count: 2 })).toBe('no plural');
  expect(french.text('retry')).toBe('retry');
});

test('the language asked for comes before the browser’s, and English is the last resort', () => {
  const inBrowser = vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('de-CH');
  expect(uiLanguage()).toBe('de');
  expect(uiLanguage('en')).toBe('en');
  expect(uiLanguage('xx')).toBe('de');
  inBrowser.mockReturnValue('fr-CA');
  expect(uiLanguage()).toBe('fr');
  inBrowser.mockReturnValue('pl');
  expect(uiLanguage()).toBe('en');
  expect(uiLanguage('de-AT')).toBe('de');
});
