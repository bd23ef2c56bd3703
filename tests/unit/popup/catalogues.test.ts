/** What holds of the texts themselves, in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { KEY_FAMILIES, UI_LANGUAGES, type UiLanguage } from '../../../lib/extension/i18n.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
const LOCALES = path.join(ROOT, 'public', '_locales');

/** The longest description that stores take, in characters. */
const LONGEST_DESCRIPTION = 132;
/** An English text shorter than this is a button, a chip or a heading; longer ones are sentences, which may wrap. */
const LABEL = 25;
/** A label may be this much longer than the English one, and every label may have this many characters: there is room for them everywhere. */
const LONGER = 1.6;
const ROOM = 24;
/** Part of a sentence, however short. */
const IN_A_SENTENCE = /^why_/;

/** Texts that are the same as in English on purpose. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly UiLanguage[]>> = {
  limit_condition: ['fr'],
  limit_exclusion: ['fr'],
  extName: UI_LANGUAGES,
  keyboard_ctrl: ['fr', 'es', 'it', 'nl'],
  keyboard_shift: ['nl'],
  keyboard_mac_ctrl: UI_LANGUAGES,
  keyboard_home: ['it', 'nl'],
  keyboard_end: ['nl'],
  keyboard_page_up: ['nl'],
  keyboard_page_down: ['nl'],
  keyboard_insert: ['es', 'nl'],
  keyboard_delete: ['nl'],
  prominence_size: UI_LANGUAGES,
  legend_disclosure: ['nl'],
  signal_disclosure: ['nl'],
  own_use_label: ['nl'],
  export_format_title: ['fr'],
  options_part_sites: ['fr'],
  setting_sites: ['fr'],
};

/** How each language writes quotation marks: opening, closing. */
const QUOTES: Readonly<Record<UiLanguage, readonly [string, string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
  it: ['«', '»'],
  nl: ['‘', '’'],
};
const ALL_QUOTES = /[“”„«»‘]\u00a0?|\u00a0»/g;

/** "The page" and "in the toolbar" (in German, the symbol there), as the texts say it. */
const NAMED: Readonly<Record<UiLanguage, readonly [page: string, toolbar: string]>> = {
  en: ['the page', 'toolbar'],
  de: ['die Seite', 'Symbolleiste'],
  fr: ['la page', 'barre d’outils'],
  es: ['la página', 'barra de herramientas'],
  it: ['la pagina', 'barra degli strumenti'],
  nl: ['de pagina', 'werkbalk'],
};

type Texts = Readonly<Record<string, string>>;
const readTexts = (language: string): Texts => {
  const file = path.join(LOCALES, language, 'messages.json');
  const catalogue = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message]));
};
const texts = Object.fromEntries(UI_LANGUAGES.map((language) => [language, readTexts(language)])) as Record<UiLanguage, Texts>;
const { en } = texts;
const keys = Object.keys(en);

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();
const withoutPlaceholders = (text: string) => text.replace(/\{\w+\}/g, '');
/** The keys of a language whose text breaks a rule. */
const breaking = (language: UiLanguage, breaks: (text: string, english: string, key: string) => boolean): string[] =>
  Object.entries(texts[language]).flatMap(([key, text]) => (breaks(text, en[key] ?? '', key) ? [`${key}: ${text}`] : []));

test('a folder in public/_locales is a language of the user interface', () => {
  expect(readdirSync(LOCALES).sort()).toEqual([...UI_LANGUAGES].sort());
});

describe.each(UI_LANGUAGES)('the %s catalogue', (language) => {
  const mine = texts[language];

  test('has every key and no other, with the same placeholders', () => {
    expect(Object.keys(mine).sort()).toEqual([...keys].sort());
    expect(breaking(language, (text, english) => `${placeholders(text)}` !== `${placeholders(english)}`)).toEqual([]);
    expect(breaking(language, (text) => text === '' || text !== text.trim())).toEqual([]);
    expect(mine.extDescription?.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  test('names what it speaks of where a text stands apart from the one before it', () => {
    const [page, toolbar] = NAMED[language];
    for (const key of ['error_next_tab_gone', 'error_next_bad_message', 'error_next_failed'])
      expect(mine[key]?.toLowerCase(), key).toContain(page.toLowerCase());
    expect(mine.unread_why).toContain(toolbar);
  });

  test('has both forms of a plural, which differ where the English ones do', () => {
    const stems = keys.filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -'_one'.length));
    expect(stems).toContain('problems');
    for (const stem of stems) {
      const [one, other] = [`${stem}_one`, `${stem}_other`] as const;
      expect(mine[other], stem).toBeDefined();
      if (en[one] !== en[other]) expect(mine[one], stem).not.toBe(mine[other]);
    }
  });

  test('keeps labels about as short as the English ones', () => {
    const isTooLong = (text: string, english: string, key: string) =>
      english.length < LABEL && !IN_A_SENTENCE.test(key) && text.length > Math.max(LONGER * english.length, ROOM);
    expect(breaking(language, isTooLong)).toEqual([]);
  });

  test('leaves nothing in English', () => {
    const isLeft = (text: string, english: string, key: string) =>
      text === english && /\p{L}/u.test(withoutPlaceholders(text)) && !SAME_AS_ENGLISH[key]?.includes(language);
    if (language !== 'en') expect(breaking(language, isLeft)).toEqual([]);
  });

  test('is typeset as the language is', () => {
    const isForeign = (text: string) => (text.match(ALL_QUOTES) ?? []).some((quote) => !QUOTES[language].includes(quote));
    expect(breaking(language, isForeign), 'quotation marks').toEqual([]);
    expect(
      breaking(language, (text) => /["']|\.\.\./.test(text)),
      'typewriter signs',
    ).toEqual([]);
    if (language !== 'fr') return;
    // Addresses and the notation of phrases are written as they are everywhere.
    const isLoose = (text: string) => /[^\u202f][;!?]|[^\u00a0\d}]:|[\d}]:(?!1)/.test(text.replace(/https?:|\)\?/g, ''));
    expect(breaking(language, isLoose), 'spaces that must not break').toEqual([]);
  });
});

describe('keys', () => {
  const sources = ['components', 'entrypoints', 'lib']
    .flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(ROOT, folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const asked = [...readFileSync(path.join(ROOT, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);

  test('those the manifest asks for are there', () => {
    expect(asked).toContain('extDescription');
    for (const key of asked) expect(keys).toContain(key);
  });

  test('none is left over', () => {
    /** A member of a family is asked for by its ending, which the code then names: `'free-bait'` for `technique_free_bait`. */
    const endings = (key: string) =>
      KEY_FAMILIES.filter((family) => key.startsWith(`${family}_`)).map((family) => key.slice(family.length + 1));
    /** As a string, the end or the start of one, a code before its value (`entity:…`) or a property. */
    const isThere = (name: string) => new RegExp(`['\`{,\\s-]${name.replaceAll('_', '[-_]')}(?:['\`:]|-\\$\\{)`).test(sources);
    const isNamed = (name: string) => {
      const cuts = [...name.matchAll(/_/g)].map(({ index }) => [name.slice(0, index), name.slice(index + 1)] as const);
      return isThere(name) || cuts.some(([start, end]) => isThere(start) && isThere(end)); // 'editorial' + '-labels'
    };
    const isUsed = (key: string) => [key, key.replace(/_(?:one|other)$/, '')].some((name) => [name, ...endings(name)].some(isNamed));
    expect(keys.filter((key) => !asked.includes(key) && !isUsed(key))).toEqual([]);
  });
});
