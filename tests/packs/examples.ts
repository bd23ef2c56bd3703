/** Runs a row's examples both ways, as the engines would: false friends first, labels only as labels. */
import type { PackRow } from '../../lib/model/pack.ts';
import { compileRows, findPhrases, type PhraseMatch, type PhraseSet, withoutMasked } from '../../lib/text/phrase.ts';

type Row = PackRow & { scope?: 'label' | 'block' | 'page' };

/** A label is the whole text but for decoration, or opens it before a colon, dash or bar. */
const BEFORE_LABEL = /^[\s\p{P}\p{S}]*$/u;
const AFTER_LABEL = /^(?:[\s\p{P}\p{S}]*$|\s*[:|]|\s+[–—-]\s)/u;
const isLabel = (text: string, match: PhraseMatch<unknown>): boolean =>
  BEFORE_LABEL.test(text.slice(0, match.start)) && AFTER_LABEL.test(text.slice(match.end));

/** Files whose rows false friends mask. */
const MASKED: readonly string[] = ['disclosures', 'promotion', 'own-products'];

function matches(text: string, row: Row, masks: PhraseSet<PackRow>): boolean {
  const found = withoutMasked(findPhrases(text, compileRows([row])), findPhrases(text, masks));
  return row.scope === 'label' ? found.some((match) => isLabel(text, match)) : found.length > 0;
}

/** What is wrong with the examples of a file's rows: one line a fault, with file, row id and example. */
export function exampleFaults(file: string, rows: readonly Row[], falseFriends: readonly PackRow[]): string[] {
  const masks = compileRows(MASKED.some((name) => file.endsWith(`/${name}.json`)) ? falseFriends : []);
  const faults: string[] = [];
  for (const row of rows) {
    for (const text of row.examples.match) if (!matches(text, row, masks)) faults.push(`${file}, row "${row.id}" does not match: ${text}`);
    for (const text of row.examples.noMatch) if (matches(text, row, masks)) faults.push(`${file}, row "${row.id}" must not match: ${text}`);
  }
  return faults;
}
