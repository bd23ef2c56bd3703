/** The reader's own words: the list, how they are written, and the place to try them. */
import { useRef, useState } from 'react';
import type { OwnWord } from '../../lib/model/settings.ts';
import { Icon } from '../Icon.tsx';
import { useTranslator } from '../translation.tsx';
import { Notation } from './Notation.tsx';
import { Part } from './Part.tsx';
import { sayPhraseFault } from './phrase-words.ts';
import type { OptionsState, OptionsTools } from './props.ts';
import { useFilter } from './use-filter.tsx';
import { WordForm } from './WordForm.tsx';
import { WordTrial } from './WordTrial.tsx';

const keyOf = ({ phrase, use }: OwnWord): string => `${use} ${phrase}`;

export function WordsPart({ options, tools }: { options: OptionsState; tools: OptionsTools }) {
  const t = useTranslator();
  const { words } = options.settings;
  const [edited, setEdited] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const { shown, field } = useFilter(words, ({ phrase, use }) => `${phrase} ${t.member('own_use', use)}`);
  const without = (word: OwnWord) => words.filter((other) => other !== word);
  const add = (word: OwnWord) => options.change({ words: [...words, word] });
  const replace = async (old: OwnWord, word: OwnWord) => {
    const saved = await options.change({ words: words.map((other) => (other === old ? word : other)) });
    if (saved) leave();
    return saved;
  };
  const remove = async (word: OwnWord) => {
    if (await options.remove({ words: without(word) })) list.current?.focus();
  };
  const leave = () => {
    setEdited(null);
    list.current?.focus();
  };
  return (
    <Part name="words" hint={t.text('options_words_text')}>
      <WordForm word={null} others={words} tools={tools} onSave={add} onCancel={null} />
      <Notation />
      <div>
        {words.length === 0 && <p className="nothing">{t.text('options_words_none')}</p>}
        {field}
        <ul ref={list} tabIndex={-1} className="rows" aria-labelledby="words-title">
          {shown.map((word) => (
            <li key={keyOf(word)} className="row">
              {edited === keyOf(word) ? (
                <WordForm word={word} others={without(word)} tools={tools} onSave={(next) => replace(word, next)} onCancel={leave} />
              ) : (
                <WordRow
                  word={word}
                  fault={tools.phraseFault(word.phrase)}
                  onEdit={() => setEdited(keyOf(word))}
                  onRemove={() => void remove(word)}
                />
              )}
            </li>
          ))}
        </ul>
      </div>
      <WordTrial words={words} tools={tools} />
    </Part>
  );
}

interface WordRowProps {
  word: OwnWord;
  fault: string | null;
  onEdit: () => void;
  onRemove: () => void;
}

function WordRow({ word: { phrase, use }, fault, onEdit, onRemove }: WordRowProps) {
  const t = useTranslator();
  const remove = t.text('options_remove_named', { name: phrase });
  return (
    <>
      <span className="row-name">
        <bdi className="phrase">{phrase}</bdi>
        {fault && (
          <span className="fault">
            <Icon name="warning" /> {sayPhraseFault(t, fault)}
          </span>
        )}
      </span>
      <span className="row-what">{t.member('own_use', use)}</span>
      <button type="button" className="text-action" aria-label={t.text('options_edit_named', { name: phrase })} onClick={onEdit}>
        {t.text('options_edit')}
      </button>
      <button type="button" className="icon-action" title={remove} aria-label={remove} onClick={onRemove}>
        <Icon name="remove" />
      </button>
    </>
  );
}
