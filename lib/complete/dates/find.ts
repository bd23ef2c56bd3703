/** Finds the expressions of time in a sentence. What days they mean, lib/complete/dates/resolve.ts says. */
import type { Slot } from '../../text/form.ts';
import { type Candidate, type TimeMatch, withWordsBefore } from './candidate.ts';
import type { Lexicon } from './lexicon.ts';
import { inNumbers } from './numeric.ts';

/** Whether a bare number counts something, so that it is no year. `isLed`: a preposition before it speaks for the year. */
export type IsQuantity = (start: number, end: number, isLed: boolean) => boolean;

/** Before and after lie years that no preposition is needed for: of "2100 markets" none, and none of "2000 homes". */
const PLAIN_YEARS = { from: 1950, to: 2060 };

/** @param country ISO 3166, where the page says so: it decides whether the month comes first, in languages where that differs. */
export function findTimes(sentence: string, lexicon: Lexicon, country: string | null, isQuantity: IsQuantity): TimeMatch[] {
  const candidates = [...inWords(sentence, lexicon), ...inNumbers(sentence, lexicon, country)].filter((candidate) =>
    holds(candidate, sentence, lexicon, isQuantity),
  );
  const [rates, times] = [candidates.filter(({ kind }) => kind === 'rate'), candidates.filter(({ kind }) => kind !== 'rate')];
  const found = withoutOverlaps(times, sentence);
  // "im Jahr 2026" is no "im Jahr"
  const free = withoutOverlaps(rates, sentence).filter((rate) => !found.some(({ start, end }) => start < rate.end && rate.start < end));
  return [...found, ...free].sort((a, b) => a.start - b.start);
}

/** The first that begins, of those the longest; then the next. */
function withoutOverlaps(candidates: Candidate[], sentence: string): Candidate[] {
  candidates.sort((a, b) => a.core - b.core || b.end - a.end);
  const found: Candidate[] = [];
  for (const candidate of candidates) {
    const last = found.at(-1);
    // "jeudi 4 juin": more than a weekday with its number
    if (last?.kind === 'weekday' && last.slots.day && candidate.kind.startsWith('day') && candidate.core < last.end) {
      found[found.length - 1] = { ...candidate, start: last.start, core: last.core };
      continue;
    }
    if (last && candidate.core < last.end) continue;
    const next = last && candidate.start < last.end ? { ...candidate, start: candidate.core } : candidate;
    // "am Montag, 15. März": one day, said twice
    if (last?.kind === 'weekday' && next.kind === 'day' && /^,?\s*(?:\p{Ll}+\s)?$/u.test(sentence.slice(last.end, next.start)))
      found[found.length - 1] = { ...next, start: last.start, core: last.core };
    else found.push(next);
  }
  return found;
}

function* inWords(sentence: string, lexicon: Lexicon): Generator<Candidate> {
  const present = new Map(Object.entries(lexicon.present).map(([slot, pattern]) => [slot, pattern.test(sentence)]));
  const hasDigit = /\d/.test(sentence);
  const isPossible = (slot: Slot): boolean =>
    present.get(slot.replace('2', '')) ?? (slot === 'n' || slot === 'year' || slot === 'year2' || hasDigit);
  for (const form of lexicon.forms) {
    if (!form.slots.every(isPossible)) continue;
    for (const match of sentence.matchAll(form.pattern))
      yield withWordsBefore(sentence, lexicon, match, {
        kind: form.kind,
        slots: match.groups ?? {},
        named: form.named,
        isSmall: form.isSmall,
      });
  }
}

/** What only looks like a date is none. */
function holds(candidate: Candidate, sentence: string, lexicon: Lexicon, isQuantity: IsQuantity): boolean {
  const { kind, slots, core, start, end, isSmall } = candidate;
  const alone = start === core;
  const names = Object.values(slots).filter(Boolean).length;
  const isOpening = /^[\s\p{P}]*$/u.test(sentence.slice(0, core));
  const isCapital = /^\p{Lu}/u.test(sentence.slice(core));
  if (isSmall && isCapital && !isOpening) return false;
  // "Mars", "Domingo": where months are written small, a capital inside a sentence is a name
  if ((slots.month ?? slots.weekday) && names === 1 && isCapital && !lexicon.capitals && !isOpening) return false;
  if (slots.mon && !slots.year && alone) return false; // "3.2." may be anything
  if (kind === 'years' && !/^\d/.test(`${slots.year}`)) return false; // "last year and next year" are no span
  const next = sentence.slice(end);
  const isCompound = /^\p{Pd}\p{L}/u.test(next); // "2026-Modell", "Mai-Thai"
  if (kind === 'month' && names === 1 && (alone || isCompound)) return false;
  if (kind !== 'year' || sentence.slice(core, end) !== slots.year || !/^\d/.test(slots.year)) return true;
  if (isCompound || isQuantity(core, end, !alone)) return false;
  const year = Number(slots.year);
  if (year % 100 === 0) return !alone && /^(?:[\s)]*$|\s?[.,;:!?)])/u.test(next);
  if (alone && /\p{Lu}{2,}\s$/u.test(sentence.slice(0, core))) return false; // "RTX 2060"
  return !alone || (year >= PLAIN_YEARS.from && year <= PLAIN_YEARS.to);
}
