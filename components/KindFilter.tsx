/** Chooses what of the comparison is shown: one kind of promotion, or only what the article answers. */
import { useId } from 'react';
import { EVERYTHING, type kindCounts, type Selection } from './selection.ts';
import { useTranslator } from './translation.tsx';

export interface KindFilterProps {
  /** The kinds there are. */
  kinds: ReturnType<typeof kindCounts>;
  /** How many claims a statement answers; null = the same answer for all, so there is nothing to choose. */
  withFact: number | null;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

/**
 * Native radio buttons and a checkbox, drawn as chips, under a line that says what is chosen: the first claim is worth more room than the
 * choice among them. Nothing where there is nothing to choose.
 */
export function KindFilter({ kinds, withFact, selection, onSelect }: KindFilterProps) {
  const t = useTranslator();
  const name = useId();
  const byKind = kinds.length > 1;
  if (!byKind && withFact === null) return null;
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  const choices = [{ kind: EVERYTHING.kind, count: all }, ...kinds];
  const chosen = [selection.kind === null ? t.text('filter_all') : t.member('kind', selection.kind)];
  if (selection.withFact) chosen.push(t.text('filter_with_fact'));
  return (
    <details className="filter">
      <summary>
        {t.text('evidence_for', { what: t.text('filter_title') })} {chosen.join(' · ')}
      </summary>
      <fieldset>
        <legend className="sr-only">{t.text('filter_title')}</legend>
        {byKind &&
          choices.map(({ kind, count }) => (
            <label key={kind} className="chip">
              <input
                type="radio"
                name={name}
                className="sr-only"
                checked={selection.kind === kind}
                onChange={() => onSelect({ ...selection, kind })}
              />
              {kind === null ? t.text('filter_all') : t.member('kind', kind)} <span className="chip-count">{count}</span>
            </label>
          ))}
        {withFact !== null && (
          <label className="chip chip-check">
            <input
              type="checkbox"
              checked={selection.withFact}
              onChange={({ target }) => onSelect({ ...selection, withFact: target.checked })}
            />
            {t.text('filter_with_fact')} <span className="chip-count">{withFact}</span>
          </label>
        )}
      </fieldset>
    </details>
  );
}
