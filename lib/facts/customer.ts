/** Who is quoted in a piece of advertising, and by nothing but a name: a customer, chosen by the advertiser. */
import type { SourcedFact } from '../model/report.ts';
import { quotations } from '../text/quotes.ts';
import { wordsOf } from '../text/words.ts';
import { MIN_QUOTE } from './attribution.ts';
import { explanationOf, roleOf } from './role.ts';
import type { SpeechWords } from './words.ts';

/** @returns the facts of an advertorial; those of its customers are an interested party's, wherever they stand. */
export function withCustomers(facts: readonly SourcedFact[], speech: SpeechWords): SourcedFact[] {
  const persons = facts.filter(({ source }) => source.kind === 'named-independent');
  const known = new Set(persons.filter((fact) => hasOffice(fact, speech)).map(({ source }) => source.name));
  const customers = new Set(persons.filter((fact) => isQuoted(fact) && !known.has(fact.source.name)).map(({ source }) => source.name));
  return facts.map((fact) => {
    const isTheirs = fact.source.kind === 'named-independent' && customers.has(fact.source.name);
    return isTheirs ? { ...fact, source: { ...fact.source, kind: 'self-reported' } } : fact;
  });
}

/** Named there as one who says something in so many words. */
const isQuoted = ({ text, source: { name } }: SourcedFact): boolean =>
  name !== null &&
  text.includes(name) &&
  [...quotations(text), ...endOfQuotation(text)].some(({ start, end }) => wordsOf(text.slice(start, end)).length >= MIN_QUOTE);

/** `I just answered a few questions," Ada says.`: it began in the sentence before. */
function endOfQuotation(text: string): { start: number; end: number }[] {
  const end = quotations(text).length === 0 ? text.search(/(?<=[.,!?…])["“”»]/) : -1;
  return end > 0 ? [{ start: 0, end }] : [];
}

/** A trade, an office or a house stands beside the name, once in the piece. */
const hasOffice = ({ text, source: { name } }: SourcedFact, speech: SpeechWords): boolean =>
  name !== null && text.includes(name) && roleOf(`${name} ${explanationOf(name, text, speech)}`, speech) !== undefined;
