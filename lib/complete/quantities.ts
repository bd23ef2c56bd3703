/** Fills in what the facts and claims of a report say in figures and dates. */
import { isAssumed } from '../model/jurisdiction.ts';
import type { OutsideWords } from '../model/outside-words.ts';
import type { DateSpan, Figure, Report } from '../model/report.ts';
import type { TimeMatch } from './dates/candidate.ts';
import { findTimes } from './dates/find.ts';
import { type Lexicon, lexiconOf } from './dates/lexicon.ts';
import { datesOf, type Present, presentOf, resolveTime } from './dates/resolve.ts';
import { changeOf, degreeOf } from './figures/degree.ts';
import { type FigurePatterns, figurePatternsOf } from './figures/patterns.ts';
import { clausesOf, periodOf } from './figures/period.ts';
import { readAmounts } from './figures/read.ts';

type Said = Pick<Report, 'facts' | 'claims' | 'publishedAt' | 'jurisdiction'>;

export interface Quantities {
  figures: Figure[];
  dates: DateSpan[];
}

/** @returns facts and claims with their figures and dates; as they were for a language there are no words of. */
export function withQuantities({ facts, claims, publishedAt, jurisdiction }: Said, words: OutsideWords): Pick<Report, 'facts' | 'claims'> {
  const reader = readerFor(words, jurisdiction);
  if (!reader) return { facts, claims };
  const read = new Map([...facts, ...claims].map(({ text }) => [text, reader.times(text)]));
  // A company that counts its own quarters somewhere in the article means them elsewhere too.
  const present = presentOf(publishedAt, [...read.values()].some(speaksOfFiscalQuarters));
  const filled = <Sentence extends { text: string }>(sentence: Sentence): Sentence & Quantities => ({
    ...sentence,
    ...reader.read(sentence.text, read.get(sentence.text)!, present),
  });
  return { facts: facts.map(filled), claims: claims.map(filled) };
}

/** The figures and dates of one sentence. */
export function quantitiesIn(
  sentence: string,
  words: OutsideWords,
  { publishedAt, jurisdiction }: Pick<Report, 'publishedAt' | 'jurisdiction'>,
): Quantities {
  const reader = readerFor(words, jurisdiction);
  if (!reader) return { figures: [], dates: [] };
  const times = reader.times(sentence);
  return reader.read(sentence, times, presentOf(publishedAt, speaksOfFiscalQuarters(times)));
}

interface Reader {
  times(sentence: string): TimeMatch[];
  read(sentence: string, times: readonly TimeMatch[], present: Present): Quantities;
}

function readerFor(words: OutsideWords, jurisdiction: Report['jurisdiction']): Reader | null {
  const lexicon = lexiconOf(words);
  const patterns = figurePatternsOf(words);
  if (!lexicon || !patterns) return null;
  const country = countryOf(jurisdiction);
  return {
    times: (sentence) =>
      findTimes(sentence, lexicon, country, (start, end, isLed) => counts(sentence, start, end, isLed, patterns, lexicon)),
    read: (sentence, times, present) => ({
      figures: figuresIn(sentence, times, words, patterns),
      dates: times.flatMap((time) => {
        const span = resolveTime(time, lexicon, present);
        return span ? [{ text: sentence.slice(time.start, time.end), ...datesOf(span) }] : [];
      }),
    }),
  };
}

/** Where the page says which country it is from; what only the language lets suppose is no answer for the order of day and month. */
const countryOf = (jurisdiction: Report['jurisdiction']): string | null =>
  jurisdiction && !isAssumed(jurisdiction) ? jurisdiction.country : null;

const speaksOfFiscalQuarters = (times: readonly TimeMatch[]): boolean =>
  times.some(({ kind, slots }) => kind === 'fiscal' && (slots.ordinal !== undefined || slots.q !== undefined));

/** The bare number counts something: it is no year. */
function counts(sentence: string, start: number, end: number, isLed: boolean, patterns: FigurePatterns, lexicon: Lexicon): boolean {
  const head = sentence.slice(0, start);
  const tail = sentence.slice(end);
  const { about, over, under, label, than } = patterns.before;
  if ((isLed ? patterns.money : patterns.marker).test(tail) || label.test(head) || /[$€£¥]\s?$/.test(head)) return true;
  if (than.test(head)) return false; // "mehr als 2024"
  return !isLed && !lexicon.before.test(head) && !lexicon.since.test(head) && [about, over, under].some((pattern) => pattern.test(head));
}

function figuresIn(sentence: string, times: readonly TimeMatch[], words: OutsideWords, patterns: FigurePatterns): Figure[] {
  const amounts = readAmounts(sentence, words, patterns, times);
  const clauses = clausesOf(sentence, patterns.clause, times, amounts);
  return amounts.flatMap((amount) => {
    const clause = clauses.find(({ end }) => amount.start < end)!;
    const { about, head } = degreeOf(sentence, amount, patterns);
    const change = changeOf(sentence, amount, head, clause, patterns);
    const period = periodOf(sentence, amount, clause, times, patterns.before.than);
    const isNegative = amount.sign === '-' && change === null;
    return amount.values.map((value) => ({
      text: sentence.slice(amount.start, amount.end),
      value: isNegative ? -value : value,
      unit: amount.unit,
      about,
      change,
      period,
    }));
  });
}
