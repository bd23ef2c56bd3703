/** How readily passages without a label are flagged: the one threshold the reader can move. */
import { type Ref, useId } from 'react';
import { SENSITIVITIES, type Sensitivity } from '../lib/model/thresholds.ts';
import { useTranslator } from './translation.tsx';

export interface SensitivityChoiceProps {
  /** Null where the report was made by none of the steps. */
  chosen: Sensitivity | null;
  /** The page is being read by it. */
  busy: boolean;
  onChoose: (sensitivity: Sensitivity) => void;
  ref?: Ref<HTMLFieldSetElement>;
}

/** Native radio buttons, which keyboard and screen reader know, drawn as one control of three segments. */
export function SensitivityChoice({ chosen, busy, onChoose, ref }: SensitivityChoiceProps) {
  const t = useTranslator();
  const id = useId();
  return (
    <fieldset className="sensitivity" aria-describedby={id} aria-busy={busy} ref={ref}>
      <legend>{t.text('sensitivity_title')}</legend>
      <div className="segments">
        {SENSITIVITIES.map((name) => (
          <label key={name}>
            <input type="radio" name={id} className="sr-only" checked={name === chosen} onChange={() => onChoose(name)} />
            {t.member('sensitivity', name)}
          </label>
        ))}
      </div>
      <p id={id} className="hint">
        {t.text('sensitivity_hint')}
      </p>
    </fieldset>
  );
}
