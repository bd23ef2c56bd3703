/**
 * The language of a text, and the pack to read it with. Runs outside the content script (background, scan), where the trigram tables
 * of franc-min (82 languages) cost the page nothing.
 */
import { franc } from 'franc-min';

/** Below this, trigrams guess; the document's own `lang` is better. */
const MIN_SAMPLE = 120;

/**
 * @param sample text of the article, some hundred characters or more.
 * @param declared the document's `lang`, or ''.
 * @param available languages there is a pack for.
 * @returns `language` BCP 47 (`und` when unknown) and `pack`, the one to use (`und` when there is none).
 */
export function chooseLanguage(sample: string, declared: string, available: readonly string[]): { language: string; pack: string } {
  const stated = canonical(declared.split(/[-_]/)[0] ?? '');
  const found = sample.length >= MIN_SAMPLE ? canonical(franc(sample, { minLength: MIN_SAMPLE })) : 'und';
  const language = found !== 'und' ? found : stated;
  return { language, pack: available.includes(language) ? language : 'und' };
}

/** `deu` → `de`; `und` for what is no language tag. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0]?.split('-')[0] ?? 'und';
  } catch {
    return 'und';
  }
}
