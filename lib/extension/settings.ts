/**
 * The reader's settings, kept by the browser, which carries them to the reader's other devices where it syncs. Each is an item of its own: one
 * that has the wrong shape, or cannot be read, counts as unset and takes no other along.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Settings, UNSET } from '../model/settings.ts';
import { loadTranslator, type Reach, type Translator, uiLanguage } from './i18n.ts';
import { MOST_OWN_WORDS, MOST_SITES, OwnWord, SETTING_SCHEMAS } from './settings-schema.ts';

const NAMES = Object.keys(SETTING_SCHEMAS) as (keyof Settings)[];

/** The value if it may stand for this setting, else the unset one. */
function checked<Name extends keyof Settings>(name: Name, value: unknown): Settings[Name] {
  const schema: v.GenericSchema<unknown, Settings[Name]> = SETTING_SCHEMAS[name];
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  // Of a list of words that cost somebody work, only what is spoilt is lost.
  if (name === 'words' && Array.isArray(value))
    return value.filter((word) => v.is(OwnWord, word)).slice(0, MOST_OWN_WORDS) as unknown as Settings[Name];
  if (name === 'sites' && isRecord(value)) return wellFormed(value) as unknown as Settings[Name];
  return UNSET[name];
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A site that was spoilt must not open up those the reader took out. */
function wellFormed(sites: Record<string, unknown>): Settings['sites'] {
  const entries = Object.entries(sites).filter(([host, state]) => v.is(SETTING_SCHEMAS.sites, { [host]: state }));
  return Object.fromEntries(entries.slice(0, MOST_SITES)) as Settings['sites'];
}

/** All settings; never rejects. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(NAMES).catch((): Record<string, unknown> => ({}));
  return Object.fromEntries(NAMES.map((name) => [name, checked(name, stored[name])])) as unknown as Settings;
}

/** @throws when the browser cannot keep it: no room, or storage is switched off. */
export const changeSettings = (changes: Partial<Settings>): Promise<void> => browser.storage.sync.set(changes);

/** The words of the user interface in the language the reader chose. */
export async function chosenTranslator(reach: Reach = 'report'): Promise<Translator> {
  const { language } = await readSettings();
  return loadTranslator(uiLanguage(language === 'auto' ? null : language), reach);
}

/** Calls with the settings as they then are, and the names of those that changed, here or on another device. @returns what ends it. */
export function watchSettings(tell: (settings: Settings, changed: readonly (keyof Settings)[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const changed = area === 'sync' ? NAMES.filter((name) => name in changes) : [];
    if (changed.length > 0) void readSettings().then((settings) => tell(settings, changed));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
