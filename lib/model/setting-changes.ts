/** What changes when one set of settings takes the place of another. */
import type { Settings } from './settings.ts';

export interface SettingChange {
  name: keyof Settings;
  /** What goes and what comes, each value or entry as JSON; of a single value one each. */
  removed: string[];
  added: string[];
}

/** A list's or record's entries; a single value as the only one. */
function entriesOf(value: Settings[keyof Settings]): string[] {
  if (Array.isArray(value)) return value.map((entry) => JSON.stringify(entry));
  if (typeof value === 'object') return Object.entries(value).map((entry) => JSON.stringify(entry));
  return [JSON.stringify(value)];
}

/** Those settings of `after` that differ, in the order of `before`. */
export function changesOf(before: Settings, after: Partial<Settings>): SettingChange[] {
  return (Object.keys(before) as (keyof Settings)[]).flatMap((name) => {
    const next = after[name];
    if (next === undefined) return [];
    const [old, now] = [entriesOf(before[name]), entriesOf(next)];
    const change = { name, removed: old.filter((entry) => !now.includes(entry)), added: now.filter((entry) => !old.includes(entry)) };
    return change.removed.length + change.added.length > 0 ? [change] : [];
  });
}
