/** A field that narrows a list down, once the list is too long to look through. */
import { type ReactNode, useState } from 'react';
import { useTranslator } from '../translation.tsx';

/** A list this long is still seen at a glance. */
const SHORT = 8;

/** @returns the items that hold what was typed, and the field to type it in; null where the list is short. */
export function useFilter<Item>(items: readonly Item[], textOf: (item: Item) => string): { shown: readonly Item[]; field: ReactNode } {
  const t = useTranslator();
  const [typed, setTyped] = useState('');
  if (items.length <= SHORT) return { shown: items, field: null };
  const wanted = typed.trim().toLowerCase();
  const shown = items.filter((item) => textOf(item).toLowerCase().includes(wanted));
  const field = (
    <div className="filter">
      <label>
        {t.text('options_filter')}
        <input type="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <p className="hint" role="status">
        {wanted && t.text('options_filtered', { shown: shown.length, count: items.length })}
      </p>
    </div>
  );
  return { shown, field };
}
