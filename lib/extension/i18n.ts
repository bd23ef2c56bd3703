/**
 * The words of the user interface, in the language the reader chose. Our own module over public/_locales, because `browser.i18n` can
 * neither switch language nor form plurals. The catalogues keep the WebExtension format, so the manifest's `__MSG_…__` reads them too.
 */
import { browser } from 'wxt/browser';
import type en from '../../public/_locales/en/messages.json';

type CatalogueKey = keyof typeof en;
type PluralStem<Key> = Key extends `${infer Stem}_other` ? (`${Stem}_one` extends CatalogueKey ? Stem : never) : never;
type PluralKey = PluralStem<CatalogueKey>;

/** What a text is asked for by. A plural is asked for by its stem: `problems`, not `problems_one`. */
export type MessageKey = Exclude<CatalogueKey, `${PluralKey}_one` | `${PluralKey}_other`> | PluralKey;

/** What fills the `{placeholders}` of a text. Numbers are written the language's way; `count` also chooses the plural form. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Families of keys whose ending is data: `technique` + `free-bait` → `technique_free_bait`. No other key may be put together. */
export const KEY_FAMILIES = [
  'verdict',
  'verdict_text',
  'count',
  'standing',
  'kind',
  'covered',
  'technique',
  'source',
  'source_as',
  'relation',
  'check',
  'why',
  'why_topic',
  'signal',
  'style',
  'confidence',
  'legend',
  'meaning',
  'pin',
  'keyboard',
  'clarity',
  'clarity_means',
  'role',
  'how',
  'prominence',
  'drawn',
  'problem',
  'sensitivity',
  'error',
  'error_why',
  'error_next',
  'export_format',
  'body_kind',
  'body_takes',
  'limit',
  'answer',
  'not_kept',
  'mark',
  'marked',
  'options_part',
  'options_status',
  'reading',
  'reading_hint',
  'site_state',
  'site_fault',
  'mark_style',
  'preview',
  'own_use',
  'own_use_hint',
  'phrase_fault',
  'trial_use',
  'file_fault',
  'tally',
  'setting',
] as const;
export type KeyFamily = (typeof KEY_FAMILIES)[number];

/** The texts of one language, as the build ships them, or as `public/_locales/<language>/messages.json` has them. */
export type Catalogue = Readonly<Record<string, string | { message: string } | undefined>>;

/**
 * One catalogue is all a reader needs, so each is a chunk that is loaded when it is asked for. Written out, not put together from the
 * language: the build finds the files by these words. None falls back on another, because a test holds that all are complete.
 */
const CATALOGUES = {
  en: () => import('../../public/_locales/en/messages.json', { with: { type: 'json' } }),
  de: () => import('../../public/_locales/de/messages.json', { with: { type: 'json' } }),
  fr: () => import('../../public/_locales/fr/messages.json', { with: { type: 'json' } }),
  es: () => import('../../public/_locales/es/messages.json', { with: { type: 'json' } }),
  it: () => import('../../public/_locales/it/messages.json', { with: { type: 'json' } }),
  nl: () => import('../../public/_locales/nl/messages.json', { with: { type: 'json' } }),
} satisfies Record<string, () => Promise<{ default: Catalogue }>>;

/** The rest of each, for the pages that are more than popup and side panel; which texts these are: scripts/lib/slim-catalogues.ts. */
const FOR_PAGES: Readonly<Record<keyof typeof CATALOGUES, () => Promise<{ default: Catalogue }>>> = {
  en: () => import('../../public/_locales/en/messages.json?pages', { with: { type: 'json' } }),
  de: () => import('../../public/_locales/de/messages.json?pages', { with: { type: 'json' } }),
  fr: () => import('../../public/_locales/fr/messages.json?pages', { with: { type: 'json' } }),
  es: () => import('../../public/_locales/es/messages.json?pages', { with: { type: 'json' } }),
  it: () => import('../../public/_locales/it/messages.json?pages', { with: { type: 'json' } }),
  nl: () => import('../../public/_locales/nl/messages.json?pages', { with: { type: 'json' } }),
};

/** The languages the user interface speaks. */
export type UiLanguage = keyof typeof CATALOGUES;
export const UI_LANGUAGES = Object.keys(CATALOGUES) as UiLanguage[];

/** Gives texts and numbers in one language. */
export interface Translator {
  language: UiLanguage;
  /** The text of a key; the key itself when the catalogue lacks it (a test holds that this never happens). */
  text(key: MessageKey, values?: MessageValues): string;
  /** The text of one member of a family; null when there is none, for data newer than this version. */
  member(family: KeyFamily, name: string, values?: MessageValues): string | null;
  /** Several things in one sentence: "a, b and c". */
  list(parts: readonly string[]): string;
  /** A share of 0..1 as a whole percentage, a tiny one as "less than one". */
  percent(share: number): string;
  /** The name of a country (ISO 3166), or the code where it has none. */
  country(code: string): string;
}

/** Pages of ours by what they have to say: popup and side panel, or any page and the background. */
export type Reach = 'report' | 'any-page';

/** The translator for one language, with its catalogue or as much of it as such a page asks for. */
export async function loadTranslator(language: UiLanguage, reach: Reach = 'any-page'): Promise<Translator> {
  const parts = await Promise.all([CATALOGUES[language](), ...(reach === 'any-page' ? [FOR_PAGES[language]()] : [])]);
  return createTranslator(language, Object.assign({}, ...parts.map(({ default: catalogue }) => catalogue)));
}

/**
 * Makes the translator for one language. Every catalogue has two forms of a plural, `_one` and `_other`, and `_other` stands for the rest of
 * what a language may tell apart (`many`: a million and up in French, Italian and Spanish, which is more than we ever count).
 */
export function createTranslator(language: UiLanguage, catalogue: Catalogue): Translator {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const percentage = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
  const message = (key: string): string | null => {
    const text = catalogue[key];
    return (typeof text === 'string' ? text : text?.message) ?? null;
  };
  const pluralForm = (key: string, count: number): string | null => message(`${key}_${plural.select(count)}`) ?? message(`${key}_other`);
  const find = (key: string, values: MessageValues): string | null => {
    const { count } = values;
    const template = (typeof count === 'number' ? pluralForm(key, count) : null) ?? message(key);
    return (
      template?.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
        const value = values[name];
        return value === undefined ? placeholder : typeof value === 'number' ? number.format(value) : value;
      }) ?? null
    );
  };
  return {
    language,
    text: (key, values = {}) => find(key, values) ?? key,
    member: (family, name, values = {}) => find(`${family}_${name.replaceAll('-', '_')}`, values),
    list: (parts) => conjunction.format(parts),
    percent: (share) => (share > 0 && share < 0.01 ? `< ${percentage.format(0.01)}` : percentage.format(share)),
    country: (code) => {
      try {
        return new Intl.DisplayNames(language, { type: 'region' }).of(code.toUpperCase()) ?? code;
      } catch {
        return code; // not a country code at all
      }
    },
  };
}

/** The language to speak: the one asked for when we have it, else the browser's, else English. */
export function uiLanguage(asked: string | null = null): UiLanguage {
  const wanted = [asked, browser?.i18n?.getUILanguage?.()].filter((language): language is string => Boolean(language));
  for (const language of wanted) {
    const known = UI_LANGUAGES.find((ours) => language.toLowerCase().split('-')[0] === ours);
    if (known) return known;
  }
  return 'en';
}
