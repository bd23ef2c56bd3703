/** The switch that paints the passages in the page, and what the paint means. */
import type { MarkKind } from '../lib/model/settings.ts';
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

/** What the marks mean, each drawn as it is drawn in the page; only of the kinds that this page has. */
export function Legend({ kinds }: { kinds: readonly MarkKind[] }) {
  const t = useTranslator();
  return (
    <ul className="legend" aria-label={t.text('legend_title')}>
      {kinds.map((kind) => (
        <li key={kind} className={`mark-${kind}`}>
          {t.member('legend', kind)}
        </li>
      ))}
    </ul>
  );
}
