/** The options, in the language that is chosen in them. */
import { useEffect, useState } from 'react';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import type { OptionsTools } from '../../components/options/props.ts';
import { TranslatorContext } from '../../components/translation.tsx';
import { loadTranslator, type Translator, uiLanguage } from '../../lib/extension/i18n.ts';
import { useOptions } from '../../lib/extension/options/use-options.ts';
import { useReaderMarks } from '../../lib/extension/options/use-reader-marks.ts';

export function App({ first, tools }: { first: Translator; tools: OptionsTools }) {
  const { settings, ...options } = useOptions();
  const marks = useReaderMarks();
  const [translator, setTranslator] = useState(first);
  const language = settings && uiLanguage(settings.language === 'auto' ? null : settings.language);
  useEffect(() => {
    if (!language || language === translator.language) return;
    let isStale = false;
    void loadTranslator(language).then((next) => isStale || setTranslator(next));
    return () => {
      isStale = true;
    };
  }, [language, translator]);
  useEffect(() => {
    document.documentElement.lang = translator.language;
    document.title = translator.text('options_title');
  }, [translator]);
  if (!settings || !marks) return null;
  return (
    <TranslatorContext value={translator}>
      <OptionsView options={{ settings, ...options }} tools={tools} marks={marks} />
    </TranslatorContext>
  );
}
