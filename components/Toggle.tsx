/** The switch that paints the passages in the page, and what the paint means. */
import { useTranslator } from './translation.tsx';

export interface ToggleProps {
  on: boolean;
  /** The page has not answered yet. */
  busy: boolean;
  onChange: (on: boolean) => void;
}

/** A switch in the sense of ARIA: on or off, said by more than colour. */
export function Toggle({ on, busy, onChange }: ToggleProps) {
  const t = useTranslator();
  return (
    <button type="button" role="switch" className="toggle" aria-checked={on} aria-busy={busy} onClick={() => !busy && onChange(!on)}>
      <span className="toggle-track" aria-hidden="true">
        <span className="toggle-knob" />
      </span>
      {t.text('toggle_label')}
    </button>
  );
}

/** The three kinds of marks, each drawn as it is drawn in the page. */
export function Legend() {
  const t = useTranslator();
  return (
    <ul className="legend" aria-label={t.text('legend_title')}>
      <li className="mark-claim">{t.text('legend_claim')}</li>
      <li className="mark-disclosure">{t.text('legend_disclosure')}</li>
      <li className="mark-fact">{t.text('legend_fact')}</li>
    </ul>
  );
}
