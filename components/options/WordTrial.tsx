/** A place to try a text: what of it would be found, by which words, and why. */
import { useEffect, useId, useState } from 'react';
import type { OwnWord } from '../../lib/model/settings.ts';
import type { Trial } from '../../lib/model/trial.ts';
import { useTranslator } from '../translation.tsx';
import { languageName } from './language-name.ts';
import type { OptionsTools } from './props.ts';
import { TrialResult } from './TrialResult.tsx';

/** While somebody types, nothing is searched for; in milliseconds. */
const PAUSE_MS = 250;

export function WordTrial({ words, tools }: { words: readonly OwnWord[]; tools: OptionsTools }) {
  const t = useTranslator();
  const id = useId();
  const [text, setText] = useState('');
  const [language, setLanguage] = useState('auto');
  const [trial, setTrial] = useState<Trial | 'failed' | null>(null);
  useEffect(() => {
    if (!text.trim()) return setTrial(null);
    let isStale = false;
    const timer = setTimeout(() => {
      tools.tryText(text, language, words).then(
        (result) => isStale || setTrial(result),
        () => isStale || setTrial('failed'),
      );
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [text, language, words, tools]);
  return (
    <section className="trial" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t.text('trial_title')}</h3>
      <div className="fields">
        <label className="field field-wide">
          {t.text('trial_field')}
          <textarea rows={4} value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <label className="field">
          {t.text('trial_language')}
          <select value={language} onChange={({ target }) => setLanguage(target.value)}>
            <option value="auto">{t.text('trial_language_auto')}</option>
            {tools.trialLanguages.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {trial === 'failed' && <p className="fault">{t.text('trial_failed')}</p>}
      {trial && trial !== 'failed' && <TrialResult trial={trial} />}
    </section>
  );
}
