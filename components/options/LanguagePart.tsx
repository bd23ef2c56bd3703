/** The language of the user interface. */
import { useTranslator } from '../translation.tsx';
import { languageName } from './language-name.ts';
import { Part } from './Part.tsx';
import type { OptionsState, OptionsTools } from './props.ts';

export function LanguagePart({ options, tools }: { options: OptionsState; tools: OptionsTools }) {
  const t = useTranslator();
  return (
    <Part name="language" hint={t.text('options_language_text')}>
      <label className="field field-alone">
        <span className="sr-only">{t.text('options_part_language')}</span>
        <select value={options.settings.language} onChange={({ target }) => void options.change({ language: target.value })}>
          <option value="auto">{t.text('options_language_auto')}</option>
          {tools.uiLanguages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageName(tag)}
            </option>
          ))}
        </select>
      </label>
    </Part>
  );
}
