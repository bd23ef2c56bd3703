/** Puts labels together that are alike, so that a page full of the same word is read once. */
import type { Disclosure } from '../lib/model/report.ts';
import { sight } from '../lib/wording/labels.ts';
import type { Place } from './repeats.ts';
import { plain } from './template.ts';

export interface LabelGroup {
  /** All of them, in the order of the page; what is said of the first is true of each, but for size and contrast. */
  labels: readonly [Disclosure, ...Disclosure[]];
  /** Of those that stand somewhere in the page's text. */
  places: Place[];
}

/** All that a card says of a label besides how large and how dark it is. */
const cardOf = (label: Disclosure): string => {
  const { label: words, role, how, clarity, rule, prominence } = label;
  return JSON.stringify([
    plain(words),
    role,
    how,
    clarity,
    rule && [rule.jurisdiction, rule.citation],
    sight(label),
    prominence && [prominence.position, prominence.visible],
  ]);
};

/** Each group stands where its first label does. */
export function groupLabels(labels: readonly Disclosure[]): LabelGroup[] {
  const groups = new Map<string, [Disclosure, ...Disclosure[]]>();
  for (const label of labels) {
    const key = cardOf(label);
    const group = groups.get(key);
    if (group) group.push(label);
    else groups.set(key, [label]);
  }
  return [...groups.values()].map((group) => ({
    labels: group,
    places: group.flatMap(({ id, at }) => (at ? [{ id, at, words: null }] : [])),
  }));
}
