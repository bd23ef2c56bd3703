/** What stands for the slots of a language's dates: patterns to look for, and what the found text means. */
import type { NamedTime, OutsideWords, TimeKind, TimeUnit, TimeWords, When } from '../../model/outside-words.ts';
import { CLOCK, formPattern, oneOf, type Slot, slotsOf } from '../../text/form.ts';
import { LETTER } from '../../text/phrase.ts';
import { lookUp, plain } from '../plain.ts';
import type { Edge } from './calendar.ts';

/** A form with all that is needed to look for it. */
export interface CompiledForm {
  kind: TimeKind;
  slots: readonly Slot[];
  pattern: RegExp;
  /** Set for expressions whose meaning does not hang on slots. */
  named: NamedTime | null;
  /** It begins with a small letter: a capital there opens a sentence, or makes another word ("Morgen"). */
  isSmall: boolean;
}

export interface Lexicon {
  forms: readonly CompiledForm[];
  /** By slot, whether a sentence holds anything for it at all. */
  present: Readonly<Partial<Record<Slot, RegExp>>>;
  month(text: string): number;
  /** 0 is Monday. */
  weekday(text: string): number;
  ordinal(text: string): number;
  unit(text: string): TimeUnit;
  when(text: string): When;
  edge(text: string): Edge;
  /** A year in figures, or how far from the present one. */
  year(text: string): { year: number } | { offset: number };
  count(text: string): number;
  /** Ends at the date: the words before that belong to it. */
  before: RegExp;
  since: RegExp;
  until: RegExp;
  order: TimeWords['order'];
  /** Months and weekdays are written with a capital. */
  capitals: boolean;
}

/** Years before are history, and numbers of four digits more often something else. */
const YEAR = '(?:1[5-9]|20)\\d\\d(?![/\\d]|[.,]\\d)';
const ALONE = '(?<!\\d[.,:/])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const SEASON = '(?:19|20)\\d\\d\\s?(?:/\\s?|[-–])(?:(?:19|20)\\d\\d|\\d{2})(?!\\d)';
const MONTH_NUMBER = '(?:1[0-2]|0?[1-9])';
/** Of what a text counts back: "vor 20 Jahren"; more digits are another number. */
const COUNT = `${ALONE}\\d{1,3}`;

const compiled = new WeakMap<OutsideWords, Lexicon>();

/** Made once for a language; it remembers no text. Null for a language without words for dates. */
export function lexiconOf(words: OutsideWords): Lexicon | null {
  if (!words.time) return null;
  let lexicon = compiled.get(words);
  if (!lexicon) {
    lexicon = compile(words, words.time);
    compiled.set(words, lexicon);
  }
  return lexicon;
}

function compile(words: OutsideWords, time: NonNullable<OutsideWords['time']>): Lexicon {
  const counts = { ...words.quantities?.numbers, ...Object.fromEntries((words.quantities?.one ?? []).map((word) => [word, 1])) };
  const lists = {
    month: time.months,
    weekday: time.weekdays,
    ordinal: time.ordinals,
    unit: Object.values(time.units).map(({ one }) => one),
    units: Object.values(time.units).map(({ one, many }) => [...one, ...many]),
    when: Object.values(time.when),
    edge: Object.values(time.edges),
    year: Object.values(time.years),
  };
  const any = Object.fromEntries(Object.entries(lists).map(([slot, list]) => [slot, oneOf(list.flat())])) as Record<
    keyof typeof lists,
    string
  >;
  const part = `(?:[\\s-]?${oneOf(time.parts)})?`;
  const day = `${ALONE}${DAY}${time.daySuffixes.length > 0 ? `\\s?${oneOf(time.daySuffixes)}?` : ''}`;
  const patterns: Record<Slot, string> = {
    day,
    day2: day,
    mon: MONTH_NUMBER,
    month: any.month,
    month2: any.month,
    year: `(?:${ALONE}${YEAR}|${any.year})`,
    year2: `(?:${ALONE}${YEAR}|${any.year})`,
    season: SEASON,
    weekday: `${any.weekday}${part}`,
    ordinal: any.ordinal,
    q: '[1-4]',
    n: `(?:${COUNT}|${oneOf(Object.keys(counts))})`,
    unit: any.unit,
    units: any.units,
    when: any.when,
    edge: any.edge,
    clock: CLOCK,
    clock2: CLOCK,
  };
  const toForm = (kind: TimeKind, form: string): CompiledForm => ({
    kind,
    slots: slotsOf(form),
    pattern: formPattern(form, (slot) => patterns[slot]),
    named: null,
    isSmall: /^\p{Ll}/u.test(form),
  });
  const forms = Object.entries(time.forms).flatMap(([kind, list]) => list.map((form) => toForm(kind as TimeKind, form)));
  const named = time.named.flatMap(({ forms: list, ...meaning }) =>
    list.map((form): CompiledForm => {
      const { pattern, ...rest } = toForm('unit', form);
      return { ...rest, pattern: new RegExp(`${pattern.source}${part}(?!${LETTER})`, 'gu'), named: meaning };
    }),
  );
  const index = indexBy(lists);
  return {
    forms: [...forms, ...named],
    present: Object.fromEntries(
      (['month', 'weekday', 'unit', 'units', 'when', 'edge', 'ordinal'] as const).map((slot) => [slot, new RegExp(any[slot], 'u')]),
    ),
    month: (text) => index.month(text) + 1,
    weekday: (text) => weekdayIn(text, time.weekdays),
    ordinal: (text) => index.ordinal(text) + 1,
    unit: (text) => Object.keys(time.units)[index.units(text)] as TimeUnit,
    when: (text) => Object.keys(time.when)[index.when(text)] as When,
    edge: (text) => Object.keys(time.edges)[index.edge(text)] as Edge,
    year: (text) => (/^\d/.test(text) ? { year: Number(text) } : { offset: Number(Object.keys(time.years)[index.year(text)]) }),
    count: (text) => (/^\d/.test(text) ? Number(text) : (lookUp(counts, text) ?? 1)),
    before: ending(time.before),
    since: ending(time.since),
    until: ending(time.until),
    order: time.order,
    capitals: /^\p{Lu}/u.test(time.months[0]?.[0] ?? ''),
  };
}

/** One of the words at the end of a text, with the space after it where it needs one. */
const ending = (list: readonly string[]): RegExp => new RegExp(`(?<!${LETTER})(?:${oneOf(list)})(?:(?<=['’])|\\s+)$`, 'u');

function indexBy<Key extends string>(lists: Record<Key, readonly (readonly string[])[]>): Record<Key, (text: string) => number> {
  return Object.fromEntries(
    Object.entries<readonly (readonly string[])[]>(lists).map(([key, list]) => {
      const positions = new Map(list.flatMap((texts, position) => texts.map((text) => [plain(text), position] as const)));
      return [key, (text: string) => positions.get(plain(text)) ?? -1];
    }),
  ) as Record<Key, (text: string) => number>;
}

/** "Montagabend" begins with its weekday. */
function weekdayIn(text: string, weekdays: readonly (readonly string[])[]): number {
  const found = weekdays.flatMap((names, position) =>
    names.filter((name) => plain(text).startsWith(plain(name))).map((name) => ({ position, length: name.length })),
  );
  return found.sort((a, b) => b.length - a.length)[0]?.position ?? -1;
}
