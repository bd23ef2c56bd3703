/** Hands the translator to every component below, so that none has to pass it on. */
import { createContext, useContext } from 'react';
import type { Translator } from '../lib/extension/i18n.ts';

/** The translator in force; who renders components provides one. */
export const TranslatorContext = createContext<Translator | null>(null);

/**
 * The translator of the surrounding {@link TranslatorContext}.
 * @throws where there is none: without a catalogue there are no words to show
 */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error('A component was rendered outside a TranslatorContext.');
  return translator;
}
