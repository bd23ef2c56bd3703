/**
 * The language of a text, and the pack to read it with. Runs outside the content script (background, scan), where the trigram tables
 * of franc (187 languages; its smaller edition knows no Danish) cost the page nothing.
 */
import { francAll } from 'franc';

/** Below this, trigrams guess; the document's own `lang` is better. */
const MIN_SAMPLE = 120;
/** Of the best score, which is 1. The more text, the closer all scores: long Swedish reaches 0.980 as Danish, long English 0.978 as French. */
const NEAR = { short: 0.95, long: 0.985 } as const;
const LONG_SAMPLE = 1_000;

/**
 * @param sample text of the article, some hundred characters or more.
 * @param declared the document's `lang`, or ''.
 * @param available languages there is a pack for.
 * @returns `language` BCP 47 (`und` when unknown) and `pack`, the one to use (`und` when there is none).
 */
export function chooseLanguage(sample: string, declared: string, available: readonly string[]): { language: string; pack: string } {
  const stated = canonical(declared.split(/[-_]/)[0] ?? '');
  const language = found(sample, stated, available) ?? stated;
  return { language, pack: available.includes(language) ? language : 'und' };
}

/**
 * Close relatives score alike (English and Scots, Danish and Norwegian): among those near the best, the language the document states
 * counts first, then one there is a pack for.
 */
function found(sample: string, stated: string, available: readonly string[]): string | null {
  if (sample.length < MIN_SAMPLE) return null;
  const near = francAll(sample, { minLength: MIN_SAMPLE })
    .filter(([, score]) => score >= (sample.length < LONG_SAMPLE ? NEAR.short : NEAR.long))
    .map(([tag]) => canonical(tag))
    .filter((tag) => tag !== 'und');
  return near.find((tag) => tag === stated) ?? near.find((tag) => available.includes(tag)) ?? near[0] ?? null;
}

/** `deu` → `de`; `und` for what is no language tag. */
function canonical(tag: string): string {
  try {
    const language = Intl.getCanonicalLocales(tag)[0]?.split('-')[0] ?? 'und';
    return language === 'no' ? 'nb' : language; // `no` stands on pages in Bokmål
  } catch {
    return 'und';
  }
}
