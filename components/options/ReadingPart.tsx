/** Which pages are read without a click. */
import { READING_MODES } from '../../lib/model/settings.ts';
import { Icon } from '../Icon.tsx';
import { useTranslator } from '../translation.tsx';
import { RadioList } from './Choices.tsx';
import { Part } from './Part.tsx';
import type { OptionsState } from './props.ts';

export function ReadingPart({ settings, allowed, chooseReading, allow }: OptionsState) {
  const t = useTranslator();
  const choices = READING_MODES.map((value) => ({
    value,
    label: t.member('reading', value),
    hint: t.member('reading_hint', value),
  }));
  return (
    <Part name="reading" hint={t.text('options_reading_text')}>
      <RadioList
        legend={t.text('options_part_reading')}
        choices={choices}
        chosen={settings.reading}
        onChoose={(reading) => void chooseReading(reading)}
      />
      {!allowed && (
        <div className="notice">
          <Icon name="warning" />
          <p>{t.text('options_not_allowed')}</p>
          <button type="button" className="action" onClick={allow}>
            {t.text('options_allow')}
          </button>
        </div>
      )}
    </Part>
  );
}
