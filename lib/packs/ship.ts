/** Packs as the extension ships them: without the documentation of the rows, and one more for languages nobody has written a pack for. */
import type { Grammar, Jurisdiction, Pack } from '../model/pack.ts';

const NO_GRAMMAR: Grammar = {
  abbreviations: [],
  afterOrdinal: [],
  months: [],
  decimal: '.',
  group: [],
  scales: {},
  units: {},
  notNames: [],
  carryOn: [],
  actions: [],
  address: [],
  we: [],
  legalForms: [],
};

/** Knows the label words of all languages and nothing else: disclosures and metadata are read on every page. */
export function universalPack(packs: readonly Pack[]): Pack {
  const labels = packs.flatMap(({ language, disclosures }) =>
    disclosures.filter(({ id, scope }) => scope === 'label' && id.startsWith(`${language}-`)),
  );
  return {
    language: 'und',
    defaultCountry: null,
    disclosures: labels,
    promotion: [],
    ownProducts: [],
    falseFriends: [],
    attributions: [],
    sourceKinds: [],
    topics: [],
    grammar: NO_GRAMMAR,
    jurisdictions: mergedJurisdictions(packs),
    networks: packs[0]?.networks ?? [],
    platforms: packs[0]?.platforms ?? [],
  };
}

/** Each country's rules over the terms of all packs; a rule that several packs carry in part is put together again. */
function mergedJurisdictions(packs: readonly Pack[]): Jurisdiction[] {
  const countries = new Map<string, Map<string, Jurisdiction['rules'][number]>>();
  for (const { country, rules } of packs.flatMap(({ jurisdictions }) => jurisdictions)) {
    const known = countries.get(country) ?? new Map();
    for (const rule of rules) known.set(rule.id, { ...rule, terms: { ...known.get(rule.id)?.terms, ...rule.terms } });
    countries.set(country, known);
  }
  return [...countries].map(([country, rules]) => ({ country, rules: [...rules.values()] }));
}

const DOCS = new Set(['source', 'note', 'examples']);

/** Alternatives in alphabetical order, which no match depends on, pack half a kilobyte smaller. */
const sorted = (json: string): string =>
  json.replace(/(?<!\\)\(([^()\\"]*\|[^()\\"]*)\)/g, (_, group: string) => `(${group.split('|').sort().join('|')})`);

/** The pack without what only people read. */
export const toShippedJson = (pack: Pack): string => sorted(JSON.stringify(pack, (key, value) => (DOCS.has(key) ? undefined : value)));

/** Lists of rows whose ids no report names. */
const NAMELESS: readonly (keyof Pack)[] = ['falseFriends', 'attributions', 'sourceKinds', 'topics'];

/** Rows as lists of values, the names of the fields once: half a kilobyte (gzip) less than objects. */
interface Table {
  keys: string[];
  rows: unknown[][];
}

/** The pack as a script that leaves it on `globalThis.sourcelightPack`. */
export function packScript(pack: Pack): string {
  const shipped: Record<string, unknown> = JSON.parse(toShippedJson(pack));
  for (const [name, value] of Object.entries(shipped)) {
    if (!Array.isArray(value) || !(value[0] as { phrases?: unknown } | undefined)?.phrases) continue;
    const keys = [...new Set(value.flatMap((row) => Object.keys(row)))].filter(
      (key) => key !== 'id' || !NAMELESS.includes(name as keyof Pack),
    );
    shipped[name] = { keys, rows: value.map((row) => keys.map((key) => row[key] ?? 0)) } satisfies Table;
  }
  return `globalThis.sourcelightPack=(${unpack.toString()})(${JSON.stringify(shipped)});undefined;\n`;
}

/** Makes objects of the rows again. Runs in the page, by itself: it may use nothing from outside. */
function unpack(shipped: Record<string, unknown>): unknown {
  for (const name in shipped) {
    const table = shipped[name] as Table | null;
    if (table?.rows)
      shipped[name] = table.rows.map((row) =>
        Object.fromEntries(table.keys.map((key, at) => [key, row[at]]).filter(([, value]) => value !== 0)),
      );
  }
  return shipped;
}
