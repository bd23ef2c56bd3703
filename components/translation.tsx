/** Hands the translator to every component below, so that none has to pass it on. */
import { createContext, useContext } from 'react';
import { createTranslator, type Translator } from '../lib/extension/i18n.ts';

/** The translator in force; English where nobody provides one. */
export const TranslatorContext = createContext<Translator>(createTranslator('en'));

/** The translator of the surrounding {@link TranslatorContext}. */
export const useTranslator = (): Translator => useContext(TranslatorContext);
