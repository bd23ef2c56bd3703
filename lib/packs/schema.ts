/** What a pack's files must look like. A row that does not fit fails with its file, its id and what to do about it. */
import * as v from 'valibot';
import { LIMITS } from '../model/limits.ts';
import { ATTRIBUTION_SIGNS } from '../model/pack.ts';
import { QUESTIONS, type Question } from '../model/questions.ts';
import { TECHNIQUES } from '../model/report.ts';
import { TOPICS } from '../model/topics.ts';
import { phraseFault } from './phrase-fault.ts';

export const text = v.pipe(v.string('write a string'), v.trim(), v.nonEmpty('must not be empty'));
export const texts = v.pipe(v.array(text), v.readonly());
const someTexts = (what: string) => v.pipe(v.array(text), v.minLength(1, `give at least one ${what}`), v.readonly());

export const phrase = v.pipe(
  text,
  v.check(
    (value) => phraseFault(value) === null,
    (issue) => `${phraseFault(String(issue.input))} See the notation in lib/text/phrase.ts.`,
  ),
);
const examples = v.strictObject({ match: someTexts('example that must match'), noMatch: someTexts('counter-example') });
const row = {
  id: v.pipe(text, v.regex(/^[a-z0-9-]+$/, 'use lower-case letters, digits and hyphens')),
  phrases: v.pipe(v.array(phrase), v.minLength(1, 'give at least one phrase'), v.readonly()),
  source: text,
  note: v.optional(text),
  examples,
};
const sourceKind = v.picklist(['named-independent', 'self-reported', 'authority-or-document', 'anonymous', 'unattributed']);
const address = v.pipe(text, v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'write a bare host name, without "https://" and path'));
const country = v.pipe(text, v.regex(/^[A-Z]{2}$/, 'write the ISO 3166 code in capitals, such as DE'));
const question = v.picklist(Object.keys(QUESTIONS) as Question[]);

/** One row of each row file, by the file's name without `.json`. */
export const ROW_SCHEMAS = {
  disclosures: v.strictObject({
    ...row,
    scope: v.picklist(['label', 'block', 'page']),
    kind: v.picklist(['paid', 'own-product', 'affiliate', 'support']),
    wholeArticle: v.optional(v.literal(true)),
    offer: v.optional(v.literal(true)),
    international: v.optional(v.literal(true)),
  }),
  promotion: v.strictObject({
    ...row,
    signal: v.picklist(['call-to-action', 'language']),
    technique: v.nullable(v.picklist(TECHNIQUES)),
    strength: v.picklist(['strong', 'weak']),
  }),
  'own-products': v.strictObject(row),
  'false-friends': v.strictObject(row),
  notices: v.strictObject({ ...row, notice: v.picklist(['conflict-of-interest', 'opinion']) }),
  attributions: v.strictObject({
    ...row,
    sign: v.picklist(ATTRIBUTION_SIGNS),
    name: v.picklist(['before', 'after', 'either', 'none']),
    kind: v.nullable(sourceKind),
    known: v.optional(v.literal(true)),
  }),
  'source-kinds': v.strictObject({ ...row, kind: sourceKind, people: v.optional(v.literal(true)), document: v.optional(v.literal(true)) }),
  techniques: v.strictObject({ ...row, technique: v.picklist(TECHNIQUES), faint: v.optional(v.literal(true)) }),
  limits: v.strictObject({ ...row, limit: v.picklist(LIMITS) }),
  topics: v.strictObject({ ...row, topic: v.picklist(TOPICS) }),
  questions: v.strictObject({
    ...row,
    question,
    also: v.optional(v.pipe(v.array(question), v.readonly())),
    side: v.picklist(['claim', 'fact']),
  }),
};
export type RowFile = keyof typeof ROW_SCHEMAS;
export const ROW_FILES = Object.keys(ROW_SCHEMAS) as readonly RowFile[];

export const AboutSchema = v.strictObject({
  /** ISO 3166: whose rules are taken when nothing on the page names a country. */
  defaultCountry: v.nullable(country),
  /** The language's name in itself. */
  name: text,
});

export const GrammarSchema = v.strictObject({
  abbreviations: texts,
  afterOrdinal: texts,
  months: texts,
  decimal: v.picklist([',', '.']),
  group: v.pipe(v.array(v.string()), v.readonly()),
  scales: v.record(text, v.number()),
  units: v.record(text, text),
  notNames: texts,
  says: texts,
  carryOn: texts,
  prepositions: texts,
  inNames: texts,
  joinsRole: texts,
  nounsCapitalised: v.boolean(),
  beforeNouns: texts,
  objects: v.pipe(v.array(phrase), v.minLength(1, 'give at least one phrase'), v.readonly()),
  names: v.strictObject({
    adjectiveEndings: texts,
    nounEndings: texts,
    own: texts,
    others: texts,
    spokesmen: texts,
    whose: texts,
    some: texts,
    several: texts,
    manySay: texts,
    relatives: texts,
    pluralEndings: texts,
  }),
  actions: texts,
  address: texts,
  we: texts,
  legalForms: texts,
});

export const JurisdictionSchema = v.strictObject({
  country,
  rules: v.pipe(
    v.array(
      v.strictObject({ id: row.id, citation: text, source: text, terms: v.record(text, v.picklist(['clear', 'vague', 'disputed'])) }),
    ),
    v.minLength(1, 'give at least one rule'),
    v.readonly(),
  ),
});

export const NetworkSchema = v.strictObject({
  id: row.id,
  hosts: v.pipe(v.array(address), v.readonly()),
  parameters: texts,
  source: text,
});

export const PlatformSchema = v.strictObject({ id: row.id, hosts: v.pipe(v.array(address), v.readonly()), source: text });

/** A row's id, or its place, for the messages. */
function rowName(value: unknown, index: number): string {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' && id ? `row "${id}"` : `row ${index + 1} (without id)`;
}

/**
 * Reads one JSON value against its schema.
 * @param where file, and row where there is one, as the message names it
 * @throws Error with every fault of the value.
 */
export function parseAgainst<Schema extends v.GenericSchema>(schema: Schema, value: unknown, where: string): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'value'}: ${issue.message}`);
  throw new Error(`${where}: ${faults.join('; ')}`);
}

/**
 * Reads a file of rows; no phrase may stand in it twice, but that several questions may share one.
 * @throws Error that names the file and the row.
 */
export function parseRows<Schema extends v.GenericSchema>(schema: Schema, value: unknown, file: string): v.InferOutput<Schema>[] {
  if (!Array.isArray(value)) throw new Error(`${file}: write a list of rows`);
  const rows = value.map((item, index) => parseAgainst(schema, item, `${file}, ${rowName(item, index)}`));
  const seen = new Map<string, string>();
  value.forEach((item: { phrases?: readonly string[]; question?: string; also?: readonly string[] }, index) => {
    for (const each of item.phrases ?? []) {
      for (const question of [item.question ?? '', ...(item.also ?? [])]) {
        const key = `${question} ${each.toLowerCase()}`;
        const first = seen.get(key);
        if (first) throw new Error(`${file}, ${rowName(item, index)}: the phrase "${each}" stands in ${first} already; keep one of them`);
        seen.set(key, rowName(item, index));
      }
    }
  });
  return rows;
}
