/** How a phrase is written, by examples. */
import { useTranslator } from '../translation.tsx';
import { GAP } from './phrase-words.ts';

/** Signs of the notation (lib/text/phrase.ts), which are the same in every language, and the texts that say what they match. */
const ROWS = [
  ['notation_word_example', 'notation_word'],
  ['notation_ending_example', 'notation_ending'],
  ['notation_group_example', 'notation_group'],
  ['notation_optional_example', 'notation_optional'],
  ['notation_gap_example', 'notation_gap'],
  ['notation_name_example', 'notation_name'],
  ['notation_sign_example', 'notation_sign'],
] as const;

export function Notation() {
  const t = useTranslator();
  return (
    <details className="notation">
      <summary>{t.text('notation_title')}</summary>
      <dl>
        {ROWS.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{t.text(example, { gap: GAP })}</code>
            </dt>
            <dd>{t.text(meaning)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
