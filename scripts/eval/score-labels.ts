/** Labels: which were seen, what was made of them, and which of those reported are none. */
import { type Gold, isWholePage } from './gold.ts';
import type { JudgedReport } from './judged.ts';
import type { Add } from './tally.ts';
import { isWithin, phrase, words } from './text.ts';

/** A label may be reported with some of its surroundings, not with a paragraph. */
const WORDS_AROUND = 8;

const same = (a: string, b: string): boolean => isWithin(a, b) || isWithin(b, a);

export function scoreLabels(gold: Gold, report: JudgedReport | null, add: Add, note: (text: string) => void): void {
  const free = new Set(report?.disclosures ?? []);
  const labels = (gold.disclosures ?? []).filter(({ label }) => words(label).length > 0);
  for (const { label, clarity, covers } of labels) {
    const wanted = phrase(label);
    const found = [...free].find((disclosure) => {
      const said = phrase(disclosure.label);
      return said !== '' && words(said).length <= words(wanted).length + WORDS_AROUND && same(wanted, said);
    });
    add('labelRecall', found !== undefined);
    if (!found) {
      note(`label not seen: ${label}`);
      continue;
    }
    free.delete(found);
    if (covers === null) add('emptySlots', found.role === 'empty-slot');
    // Courts decided it both ways: then it is not clear.
    if (clarity) add('labelClarity', found.clarity === clarity || (clarity === 'vague' && found.clarity === 'disputed'));
  }
  if (isWholePage(gold)) return;
  for (const { label, how } of report?.disclosures ?? []) {
    if (how === 'metadata') continue;
    const right = labels.some((wanted) => same(phrase(wanted.label), phrase(label)));
    add('labelPrecision', right);
    if (!right) note(`no label: ${label.slice(0, 80)}`);
  }
}
