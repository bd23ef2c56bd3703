/** Native radio buttons of one setting: a list with a line about each, or one control of several segments. */
import { type ReactNode, useId } from 'react';

export interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: string | null;
}

interface ChoicesProps<Value extends string> {
  legend: string;
  choices: readonly Choice<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

export function RadioList<Value extends string>({ legend, choices, chosen, onChoose }: ChoicesProps<Value>) {
  const id = useId();
  return (
    <fieldset className="choices">
      <legend className="sr-only">{legend}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={id}
            value={value}
            checked={value === chosen}
            aria-describedby={hint ? `${id}-${value}` : undefined}
            onChange={() => onChoose(value)}
          />
          <span>
            <span className="choice-label">{label}</span>
            {hint && (
              <span id={`${id}-${value}`} className="hint">
                {hint}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function Segments<Value extends string>({ legend, choices, chosen, onChoose }: ChoicesProps<Value>) {
  const id = useId();
  return (
    <fieldset className="sensitivity choices-inline">
      <legend>{legend}</legend>
      <div className="segments">
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name={id} value={value} className="sr-only" checked={value === chosen} onChange={() => onChoose(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
