/**
 * One language's words that stay outside the page: what lib/complete reads the sentences of a report by. They may be many, for they are
 * built into the extension once and not given to every page.
 */
import {
  type AttributionRow,
  type Grammar,
  type LimitRow,
  NO_GRAMMAR,
  type PackRow,
  type QuestionRow,
  type SourceKindRow,
  type SpeechGrammar,
  type TechniqueRow,
  type ToneWords,
  type TopicRow,
} from './pack.ts';
import type { Topic } from './topics.ts';

/** What a form of a date says. All but the last four (from `fiscal` on) name days of the calendar. */
export const TIME_KINDS = [
  /** "18. Februar 2026" */
  'day',
  /** "18. oder 19. Februar" */
  'days',
  /** "im März", "Ende Januar 2027" */
  'month',
  /** "März bis Mai" */
  'months',
  /** "drittes Quartal 2025" */
  'quarter',
  /** "erstes Halbjahr" */
  'half',
  /** "in den ersten neun Monaten 2025" */
  'opening',
  /** "2026", "Anfang 2027" */
  'year',
  /** "2024 bis 2026" */
  'years',
  /** "am Montagabend" */
  'weekday',
  /** "vergangene Woche"; with a number the days up to today, or from today on: "in den letzten zwölf Monaten" */
  'unit',
  /** "vor zwei Wochen" */
  'ago',
  /** "in zwei Wochen", where the language cannot mean "within" by it */
  'ahead',
  /** Up to today for so long: "seit zwei Jahren" */
  'lasting',
  /** A time in a company's own year: "drittes Quartal des Geschäftsjahres 2026". It lies in the calendar where only the company knows. */
  'fiscal',
  /** Any other time that no days can be given to: "auf Jahressicht" */
  'period',
  /** How often a figure falls due: "pro Monat". Counts only right beside a figure. */
  'rate',
  /** What only looks like a time, or is what something is compared with: "gegenüber dem Vorjahr" */
  'none',
] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year';

/** Which one of several: `past` and `coming` reach to today or from today on, where `last` and `next` are units of the calendar. */
export type When = 'last' | 'this' | 'next' | 'past' | 'coming';

/** What an expression means by itself: `gestern` is the day at offset -1. Without an offset the nearest one is meant. */
export interface NamedTime {
  unit: TimeUnit;
  offset?: number;
  edge?: 'start' | 'mid' | 'end';
  /** From its beginning up to today: "year to date". */
  toDate?: true;
}

/** Words for dates. Forms are written in the notation of lib/text/form.ts. */
export interface TimeWords {
  /** January to December, each with all that it is written as; of words that are something else too only what is safe. */
  months: readonly (readonly string[])[];
  /** Monday to Sunday. */
  weekdays: readonly (readonly string[])[];
  /** Of the day, after or in one word with a weekday: `abend`, `afternoon`. */
  parts: readonly string[];
  /** First to fourth, of quarters and halves. */
  ordinals: readonly (readonly string[])[];
  /** In the singular, and what a number may stand before. "Last weeks" are no days that can be told. */
  units: Readonly<Partial<Record<TimeUnit, { one: readonly string[]; many: readonly string[] }>>>;
  when: Readonly<Partial<Record<When, readonly string[]>>>;
  edges: Readonly<Record<'start' | 'mid' | 'end', readonly string[]>>;
  /** What stands for a year after a month or quarter, by its distance from the present one: `-1`: `vergangenen Jahres` */
  years: Readonly<Record<string, readonly string[]>>;
  /** After the day's number: `.`, `st` */
  daySuffixes: readonly string[];
  /** Words that belong to a date after them: `im`, `bis zum` */
  before: readonly string[];
  /** Such words after which a date reaches up to today: `seit` */
  since: readonly string[];
  /** Such words that look ahead: "bis Sonntag" is the next one. */
  until: readonly string[];
  /** Order of day and month in numbers; where it hangs on the country, the countries (ISO 3166) that are known. */
  order: 'day-first' | { dayFirst: readonly string[]; monthFirst: readonly string[] };
  named: readonly (NamedTime & { forms: readonly string[] })[];
  forms: Readonly<Partial<Record<TimeKind, readonly string[]>>>;
}

/** Phrases that say that something grew or shrank, in the notation of lib/text/phrase.ts. */
export interface ChangeWords {
  /** Of these the amount may follow without a link: "gained 3%" */
  words: readonly string[];
  /** Of these the amount may be the object, wherever in the clause: "verlor die Aktie 7 Prozent" */
  objects: readonly string[];
  /** Those that an `of` leads from to the amount: "ein Minus von" */
  nouns: readonly string[];
  /** Right before the figure: "mais 7 por cento" */
  before: readonly string[];
  /** Right after the figure: "7 Prozent mehr" */
  after: readonly string[];
}

/** Words for figures beside those of the grammar. */
export interface QuantityWords {
  /** `zwei` → 2; read only before a scale or unit. */
  numbers: Readonly<Record<string, number>>;
  /** Words for one that are articles too: read only before a scale, a currency or percent. */
  one: readonly string[];
  /** Of a whole, as percent: `ein Drittel` → 33.33 */
  fractions: Readonly<Record<string, number>>;
  /** After the scale: `y medio` */
  andHalf: readonly string[];
  /** Beside those of the grammar. */
  scales: Readonly<Record<string, number>>;
  /** Beside those of the grammar. */
  units: Readonly<Record<string, string>>;
  /** Scale and unit in one: `MSEK` */
  scaledUnits: Readonly<Record<string, readonly [number, string]>>;
  /** Between scale and unit: `de` in "millones de euros" */
  unitLinks: readonly string[];
  /** Units that stand before the number, beside signs and currency codes: `kr.` */
  unitsBefore: readonly string[];
  /** Before the number. The longest that fits counts: `nicht mehr als` is no `mehr als`. */
  about: readonly string[];
  over: readonly string[];
  under: readonly string[];
  /** After the figure. */
  overAfter: readonly string[];
  underAfter: readonly string[];
  range: {
    /** Between two numbers of one range: `bis` */
    joins: readonly string[];
    /** Joins after one of `between`: `und` */
    and: readonly string[];
    between: readonly string[];
    /** Joins after one of `from`: `auf` */
    to: readonly string[];
    from: readonly string[];
  };
  change: {
    up: ChangeWords;
    down: ChangeWords;
    /** Leads to an amount, wherever in the clause the word of change stands: `um` */
    by: readonly string[];
    /** Leads to an amount from a word of change shortly before. */
    near: readonly string[];
    /** Leads to an amount from a noun shortly before. */
    of: readonly string[];
    /** Leads to what something came to or started from, never to an amount: `auf` */
    to: readonly string[];
  };
  /** Words before a number that only gives a place in a list, or a name: `Artikel`, `Nr.` */
  labels: readonly string[];
  /** What no figure may be read from, in the notation of lib/text/form.ts: `<clock> Uhr` */
  noFigures: readonly string[];
  /** Words before what a figure is compared with: a time after one is not the figure's own. */
  than: readonly string[];
  /** Words that open another clause where no comma need stand: `that` */
  clauses: readonly string[];
}

/** What the pieces of words (lib/text/pieces.ts) tell of the matter of a sentence; made by lib/packs/matters.ts. */
export interface MatterWords {
  /** Under which topic a reader is told of each matter: the questions, then the topics. */
  topics: readonly Topic[];
  /** By piece, in turns: a place in `topics`, and in tenths of log-odds how much likelier the piece makes that matter. */
  claim: Readonly<Record<string, readonly number[]>>;
  fact: Readonly<Record<string, readonly number[]>>;
}

/** A row without what only people read. */
type Shipped<Row extends PackRow> = Omit<Row, 'id' | 'source' | 'note' | 'examples'>;

export interface OutsideWords {
  grammar: SpeechGrammar;
  attributions: readonly Shipped<AttributionRow>[];
  sourceKinds: readonly Shipped<SourceKindRow>[];
  topics: readonly Shipped<TopicRow>[];
  questions: readonly Shipped<QuestionRow>[];
  matters: MatterWords;
  /** What the words of a sentence tell of whether it promotes; the page reads its paragraphs by the same. */
  tone: ToneWords;
  techniques: readonly Shipped<TechniqueRow>[];
  limits: readonly Shipped<LimitRow>[];
  /** What the page reads figures by, and what is read beside it; null for a language that has no pack. */
  quantities: (QuantityWords & Pick<Grammar, 'decimal' | 'group'>) | null;
  time: TimeWords | null;
}

/** Of a language there is no pack for: figures and shared words are held against each other all the same. */
export const NO_WORDS: OutsideWords = {
  grammar: {
    ...NO_GRAMMAR,
    carryOn: [],
    prepositions: [],
    inNames: [],
    joinsRole: [],
    nounsCapitalised: false,
    beforeNouns: [],
    objects: [],
    names: {
      adjectiveEndings: [],
      nounEndings: [],
      own: [],
      others: [],
      whose: [],
      spokesmen: [],
      some: [],
      several: [],
      manySay: [],
      relatives: [],
      pluralEndings: [],
    },
  },
  attributions: [],
  sourceKinds: [],
  topics: [],
  questions: [],
  matters: { topics: [], claim: {}, fact: {} },
  tone: {},
  techniques: [],
  limits: [],
  quantities: null,
  time: null,
};
