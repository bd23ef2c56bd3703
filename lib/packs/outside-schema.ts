/** What a pack's words for dates and figures, and its texts, must look like (time.json, quantities.json, sentences.json, passages.json). */
import * as v from 'valibot';
import { TIME_KINDS, type TimeKind } from '../model/outside-words.ts';
import { QUESTIONS, type Question } from '../model/questions.ts';
import { type Slot, slotsOf } from '../text/form.ts';
import { formFault } from './form-fault.ts';
import { phrase, text, texts } from './schema.ts';

const form = v.pipe(
  text,
  v.check(
    (value) => formFault(value) === null,
    (issue) => `${formFault(String(issue.input))} See the notation in lib/text/form.ts.`,
  ),
);
const forms = v.pipe(v.array(form), v.readonly());
const countries = v.pipe(v.array(v.pipe(text, v.regex(/^[A-Z]{2}$/, 'write the ISO 3166 code in capitals, such as US'))), v.readonly());

/** Slots that a form needs to mean what it is listed under: one of each group. */
const NEEDED: Readonly<Partial<Record<TimeKind, readonly (readonly Slot[])[]>>> = {
  day: [['day'], ['month', 'mon']],
  days: [['day'], ['day2'], ['month', 'mon']],
  month: [['month']],
  months: [['month'], ['month2']],
  quarter: [['ordinal', 'q']],
  half: [['ordinal', 'q']],
  opening: [['n'], ['units']],
  year: [['year']],
  years: [['year'], ['year2']],
  weekday: [['weekday']],
  unit: [['unit', 'units']],
  ago: [['n'], ['units']],
  ahead: [['n'], ['units']],
  lasting: [['n'], ['units']],
};

const formsOf = (kind: TimeKind) =>
  v.optional(
    v.pipe(
      forms,
      v.checkItems(
        (value) => (NEEDED[kind] ?? []).every((group) => group.some((slot) => slotsOf(value).includes(slot))),
        (issue) =>
          `Form "${issue.input}": a form of "${kind}" needs ${NEEDED[kind]!.map((group) => group.map((slot) => `<${slot}>`).join(' or ')).join(' and ')}.`,
      ),
    ),
  );

/** So many lists of words, each with at least one. */
const lists = (count: number, what: string) =>
  v.pipe(
    v.array(v.pipe(texts, v.minLength(1, `give at least one word for each ${what}`))),
    v.length(count, `write ${count} lists: ${what}`),
    v.readonly(),
  );

const edge = v.picklist(['start', 'mid', 'end']);
const unit = v.picklist(['day', 'week', 'weekend', 'month', 'quarter', 'half', 'year']);

export const TimeSchema = v.strictObject({
  source: text,
  months: lists(12, 'month, January first'),
  weekdays: lists(7, 'weekday, Monday first'),
  parts: texts,
  ordinals: lists(4, 'ordinal, first to fourth'),
  units: v.record(unit, v.strictObject({ one: texts, many: texts })),
  when: v.record(v.picklist(['last', 'this', 'next', 'past', 'coming']), texts),
  edges: v.strictObject({ start: texts, mid: texts, end: texts }),
  years: v.record(v.pipe(text, v.regex(/^-?\d$/, 'write the distance from the present year, such as -1')), texts),
  daySuffixes: texts,
  before: texts,
  since: texts,
  until: texts,
  order: v.union([v.literal('day-first'), v.strictObject({ dayFirst: countries, monthFirst: countries })]),
  named: v.pipe(
    v.array(v.strictObject({ unit, offset: v.optional(v.number()), edge: v.optional(edge), toDate: v.optional(v.literal(true)), forms })),
    v.readonly(),
  ),
  forms: v.strictObject(
    Object.fromEntries(TIME_KINDS.map((kind) => [kind, formsOf(kind)])) as Record<TimeKind, ReturnType<typeof formsOf>>,
  ),
});

export const SymbolsSchema = v.record(text, text);

const phrases = v.pipe(v.array(phrase), v.readonly());
const change = v.strictObject({ words: phrases, objects: phrases, nouns: phrases, before: texts, after: texts });

export const QuantitiesSchema = v.strictObject({
  source: text,
  numbers: v.record(text, v.number()),
  one: texts,
  fractions: v.record(text, v.number()),
  andHalf: texts,
  scales: v.record(text, v.number()),
  units: v.record(text, text),
  /** Of the grammar's units and the symbols, those that are another word of the language too: "ha" in Italian. */
  notUnits: texts,
  scaledUnits: v.record(text, v.pipe(v.tuple([v.number(), text]), v.readonly())),
  unitLinks: texts,
  unitsBefore: texts,
  about: texts,
  over: texts,
  under: texts,
  overAfter: texts,
  underAfter: texts,
  range: v.strictObject({ joins: texts, and: texts, between: texts, to: texts, from: texts }),
  change: v.strictObject({ up: change, down: change, by: texts, near: texts, of: texts, to: texts }),
  labels: texts,
  noFigures: forms,
  than: texts,
  clauses: texts,
});

const sidesOf = v.strictObject({ claim: texts, fact: texts });

/** Sentences by question; `source` says who wrote them. */
export const SentencesSchema = v.strictObject({
  source: text,
  sentences: v.partial(
    v.strictObject(
      Object.fromEntries((Object.keys(QUESTIONS) as Question[]).map((id) => [id, sidesOf])) as Record<Question, typeof sidesOf>,
    ),
  ),
});

/** Paragraphs; `source` says who wrote them. */
export const PassagesSchema = v.strictObject({ source: text, promotes: texts, informs: texts });
