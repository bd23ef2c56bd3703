/** A wording of the reader's own, to be added or changed. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { OWN_WORD_USES, type OwnWord, type OwnWordUse } from '../../lib/model/settings.ts';
import { useTranslator } from '../translation.tsx';
import { sayPhraseFault } from './phrase-words.ts';
import type { OptionsTools } from './props.ts';

export interface WordFormProps {
  /** What is changed; null = a new one. */
  word: OwnWord | null;
  /** The others: none may stand there twice. */
  others: readonly OwnWord[];
  tools: OptionsTools;
  /** @returns whether it was saved. */
  onSave: (word: OwnWord) => Promise<boolean>;
  /** Gives up the change; null where there is nothing to give up. */
  onCancel: (() => void) | null;
}

export function WordForm({ word, others, tools, onSave, onCancel }: WordFormProps) {
  const t = useTranslator();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [phrase, setPhrase] = useState(word?.phrase ?? '');
  const [use, setUse] = useState<OwnWordUse>(word?.use ?? 'label');
  const [fault, setFault] = useState<string | null>(word && tools.phraseFault(word.phrase));
  useEffect(() => {
    if (word) input.current?.focus();
  }, [word]);

  const faultNow = (text: string): string | null => {
    const isTwice = others.some((other) => other.use === use && other.phrase.toLowerCase() === text.toLowerCase());
    return tools.phraseFault(text) ?? (isTwice ? 'twice' : others.length >= tools.limits.words ? 'full' : null);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const text = phrase.trim();
    const what = faultNow(text);
    setFault(what);
    if (what) return input.current?.focus();
    if (!(await onSave({ phrase: text, use })) || word) return;
    setPhrase('');
    // Ready for the next one, unless the reader has gone elsewhere meanwhile.
    if (input.current?.form?.contains(document.activeElement)) input.current.focus();
  };

  return (
    <form className="fields" onSubmit={(event) => void save(event)} noValidate>
      <label className="field field-wide">
        {t.text('options_word_field')}
        <input
          ref={input}
          value={phrase}
          maxLength={tools.limits.phrase}
          autoComplete="off"
          aria-invalid={fault !== null}
          aria-describedby={id}
          onChange={({ target }) => {
            setPhrase(target.value);
            setFault(null);
          }}
        />
      </label>
      <label className="field">
        {t.text('options_word_use')}
        <select value={use} onChange={({ target }) => setUse(target.value as OwnWordUse)}>
          {OWN_WORD_USES.map((value) => (
            <option key={value} value={value}>
              {t.member('own_use', value)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="action">
        {t.text(word ? 'options_save' : 'options_add')}
      </button>
      {onCancel && (
        <button type="button" className="action action-plain" onClick={onCancel}>
          {t.text('options_cancel')}
        </button>
      )}
      <p id={id} className="fault" aria-live="polite">
        {fault ? sayPhraseFault(t, fault, tools.limits.words) : <span className="hint">{t.member('own_use_hint', use)}</span>}
      </p>
    </form>
  );
}
