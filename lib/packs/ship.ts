/** Packs as the extension ships them: without the documentation of the rows, and one more for languages nobody has written a pack for. */
import { minify_sync } from 'terser';
import { type Jurisdiction, NO_GRAMMAR, type Pack, type ToneWords } from '../model/pack.ts';
import type { Clarity } from '../model/report.ts';

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
    notices: [],
    grammar: NO_GRAMMAR,
    jurisdictions: mergedJurisdictions(packs),
    networks: packs[0]?.networks ?? [],
    platforms: packs[0]?.platforms ?? [],
    tone: {},
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

/** The pack without what only people read: never a number, which "note" may have as a word of the tone. */
export const toShippedJson = (pack: Pack): string =>
  sorted(JSON.stringify(pack, (key, value) => (DOCS.has(key) && typeof value !== 'number' ? undefined : value)));

/** Lists of rows whose ids no report names. */
const NAMELESS: readonly (keyof Pack)[] = ['falseFriends', 'notices'];

/** Separates the phrases of a row; no phrase may hold it. */
const SEPARATOR = ';';

/** Rows as columns, by field: 0.6 kB (gzip) less than objects. `phrases` holds one text a row; 0 stands for a field that a row has not. */
type Table = Record<string, unknown[]> & { phrases: string[] };

/** @throws Error that names the phrase with the separator in it. */
function toTable(rows: readonly Record<string, unknown>[], withIds: boolean): Table {
  const keys = new Set(rows.flatMap((row) => Object.keys(row)).filter((key) => key !== 'phrases' && (withIds || key !== 'id')));
  return {
    ...Object.fromEntries([...keys].map((key) => [key, rows.map((row) => (row[key] === undefined ? 0 : row[key]))])),
    phrases: rows.map(({ phrases }) => joined(phrases as string[])),
  };
}

function joined(phrases: readonly string[]): string {
  const bad = phrases.find((phrase) => phrase.includes(SEPARATOR));
  if (bad) throw new Error(`Phrase "${bad}": holds "${SEPARATOR}", by which packs are shipped (lib/packs/ship.ts).`);
  return phrases.join(SEPARATOR);
}

/** The pack as a script that leaves it on `globalThis.sourcelightPack`; minified, 0.1 kB (gzip) less. */
export function packScript(pack: Pack): string {
  const shipped: Record<string, unknown> = JSON.parse(toShippedJson(pack));
  for (const [name, value] of Object.entries(shipped)) {
    if (!Array.isArray(value) || !(value[0] as { phrases?: unknown } | undefined)?.phrases) continue;
    shipped[name] = toTable(value, !NAMELESS.includes(name as keyof Pack));
  }
  shipped.tone = shipTone(pack.tone);
  shipped.jurisdictions = pack.jurisdictions.map(({ country, rules }) => ({
    country,
    rules: rules.map((rule) => shipRule(rule, pack.disclosures)),
  }));
  const { code } = minify_sync(`globalThis.sourcelightPack=(${unpack.toString()})(${JSON.stringify(shipped)})`, { ecma: 2020 });
  // What an injected script ends with is copied out of the page; the pack need not be.
  return `${code}undefined;\n`;
}

/** A rule with its terms by clarity, as indexes of disclosure rows: 0.2 kB (gzip) less than ids. No report names the rule's own id. */
interface ShippedRule {
  citation: string;
  terms: Record<string, number[]>;
}

function shipRule({ citation, terms }: Jurisdiction['rules'][number], disclosures: Pack['disclosures']): ShippedRule {
  const rowsOf = (clarity: Clarity) => disclosures.flatMap(({ id }, index) => (terms[id] === clarity ? [index] : []));
  return { citation, terms: Object.fromEntries([...new Set(Object.values(terms))].map((clarity) => [clarity, rowsOf(clarity)])) };
}

/**
 * The words of the tone in alphabetical order, each as a sign and its letters; .6 kB (gzip) less than words and numbers. The sign tells two things
 * at once: with how many letters of the word before it begins, and its place in `odds`. Letters it is never, for these are lower case.
 */
interface ShippedTone {
  words: string;
  /** Every log-odds there is. */
  odds: number[];
}

/** Signs stand between space and "[", before all letters in lower case. */
const SIGNS = 60;

/** @throws Error when there are more log-odds than signs. */
function shipTone(tone: ToneWords): ShippedTone {
  const stems = Object.keys(tone).sort();
  const odds = [...new Set(Object.values(tone))].sort((a, b) => a - b);
  const words = stems.map((stem, at) => {
    const shared = sharedLetters(stem, stems[at - 1] ?? '');
    const sign = shared * odds.length + odds.indexOf(tone[stem]!);
    if (sign >= SIGNS)
      throw new Error(`"${stem}": the tone has ${odds.length} log-odds, more than can be shipped (lib/packs/ship.ts); round them wider.`);
    return String.fromCharCode(32 + sign) + stem.slice(shared);
  });
  return { words: words.join(''), odds };
}

function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < other.length && other[shared] === one[shared]) shared++;
  return shared;
}

/** Makes objects of the rows again. Runs in the page, by itself: it may use nothing from outside. */
function unpack(shipped: Record<string, unknown>): unknown {
  for (const name in shipped) {
    const table = shipped[name] as Table | null;
    if (table?.phrases)
      shipped[name] = table.phrases.map((phrases, at) => {
        const row = Object.entries(table).flatMap(([key, column]) => (column[at] === 0 ? [] : [[key, column[at]]]));
        return { ...Object.fromEntries(row), phrases: phrases.split(';') };
      });
  }
  const { words, odds } = shipped.tone as ShippedTone;
  let stem = '';
  shipped.tone = Object.fromEntries(
    [...words.matchAll(/([ -[])([^ -[]*)/g)].map(([, mark, rest]) => {
      const sign = mark!.charCodeAt(0) - 32;
      stem = stem.slice(0, Math.floor(sign / odds.length)) + rest;
      return [stem, odds[sign % odds.length]];
    }),
  );
  const { disclosures, jurisdictions } = shipped as { disclosures: { id: string }[]; jurisdictions: { rules: ShippedRule[] }[] };
  for (const rule of jurisdictions.flatMap(({ rules }) => rules))
    (rule as { terms: unknown }).terms = Object.fromEntries(
      Object.entries(rule.terms).flatMap(([clarity, rows]) => rows.map((row) => [disclosures[row]!.id, clarity])),
    );
  return shipped;
}
