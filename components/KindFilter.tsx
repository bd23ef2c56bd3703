/** Chooses what of the comparison is shown: one kind of promotion, or all. */
import { useId } from 'react';
import type { kindCounts, Selection } from './selection.ts';
import { useTranslator } from './translation.tsx';

export interface KindFilterProps {
  /** The kinds there are. */
  kinds: ReturnType<typeof kindCounts>;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

/**
 * Native radio buttons, drawn as chips, under a line that says what is chosen: the first claim is worth more room than the choice among them.
 * Nothing where there is nothing to choose.
 */
export function KindFilter({ kinds, selection, onSelect }: KindFilterProps) {
  const t = useTranslator();
  const name = useId();
  if (kinds.length < 2) return null;
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  const nameOf = (kind: Selection) => (kind === null ? t.text('filter_all') : t.member('kind', kind));
  return (
    <details className="filter">
      <summary>
        {t.text('evidence_for', { what: t.text('filter_title') })} {nameOf(selection)}
      </summary>
      <fieldset>
        <legend className="sr-only">{t.text('filter_title')}</legend>
        {[{ kind: null, count: all }, ...kinds].map(({ kind, count }) => (
          <label key={kind} className="chip">
            <input type="radio" name={name} className="sr-only" checked={selection === kind} onChange={() => onSelect(kind)} />
            {nameOf(kind)} <span className="chip-count">{count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
