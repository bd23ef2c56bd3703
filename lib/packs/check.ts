/** What no single row can tell: ids and terms across all packs. */
import type { Jurisdiction } from '../model/pack.ts';

/** A file's name and the ids of its rows, in order. */
export interface FileIds {
  file: string;
  ids: readonly string[];
}

/** @throws Error that names both files when an id stands twice. */
export function checkUniqueIds(files: readonly FileIds[]): void {
  const seen = new Map<string, string>();
  for (const { file, ids } of files) {
    for (const id of ids) {
      const first = seen.get(id);
      if (first) throw new Error(`${file}, row "${id}": the id stands in ${first} already; give this row another one`);
      seen.set(id, file);
    }
  }
}

/** @throws Error when a row's id does not start with its language. */
export function checkPrefix(language: string, { file, ids }: FileIds): void {
  for (const id of ids) {
    if (!id.startsWith(`${language}-`)) throw new Error(`${file}, row "${id}": start the id with "${language}-"`);
  }
}

/** @throws Error when a jurisdiction speaks of a disclosure row that no pack has. */
export function checkTerms(file: string, jurisdiction: Jurisdiction, disclosureIds: ReadonlySet<string>): void {
  for (const rule of jurisdiction.rules) {
    for (const term of Object.keys(rule.terms)) {
      if (!disclosureIds.has(term))
        throw new Error(`${file}, rule "${rule.id}": no pack has a disclosure "${term}"; write the id of an existing row`);
    }
  }
}
