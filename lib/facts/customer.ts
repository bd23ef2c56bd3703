/** Who is quoted in a piece of advertising by nothing but a name, with an age or by a first name: a customer, chosen by the advertiser. */
import type { SourcedFact } from '../model/report.ts';
import { quotations } from '../text/quotes.ts';
import { wordsOf } from '../text/words.ts';
import { MIN_QUOTE } from './attribution.ts';
import { explanationOf, roleOf } from './role.ts';
import type { SpeechWords } from './words.ts';

/**
 * @param sentences all of the piece, those that are no facts too: who speaks is often introduced there.
 * @returns the facts of an advertorial; those of its customers are an interested party's, wherever they stand.
 */
export function withCustomers(facts: readonly SourcedFact[], sentences: readonly string[], speech: SpeechWords): SourcedFact[] {
  const persons = facts.filter(({ source }) => source.kind === 'named-independent');
  const known = new Set(persons.filter((fact) => hasOffice(fact, speech)).map(({ source }) => source.name));
  const isPrivate = ({ source: { name } }: SourcedFact) =>
    name !== null && sentences.some((text) => hasAge(text, name) || isOnFirstName(text, name));
  const customers = new Set(
    persons.filter((fact) => isPrivate(fact) || (isQuoted(fact) && !known.has(fact.source.name))).map(({ source }) => source.name),
  );
  // "Ada and Ole Lund", where "says Ada" is a customer's.
  const holdsCustomer = (name: string) => wordsOf(name).some((word) => customers.has(word));
  return facts.map((fact) => {
    const { kind, name } = fact.source;
    const isTheirs = kind === 'named-independent' && name !== null && (customers.has(name) || (!known.has(name) && holdsCustomer(name)));
    return isTheirs ? { ...fact, source: { ...fact.source, kind: 'self-reported' } } : fact;
  });
}

/** "Ada Lund (54)", "Ada, a 41-year-old teacher", "Ada, de 67 años": of those who know about a thing nobody tells the age. */
function hasAge(text: string, name: string): boolean {
  // Without the trade that stands before it here and not there.
  const own = name.match(/\S+\s\S+$/)?.[0] ?? name;
  const at = text.indexOf(own);
  return at >= 0 && /^\s?[,(]\s?(?:\p{L}{1,4}\s){0,2}(?:1[6-9]|[2-9]\d)(?!\d|[.,:/]\d|\s?[%€$£])/u.test(text.slice(at + own.length));
}

/** "Ada and Ole Lund", and later: "says Ada". Those who know about a thing are called by their last name. */
const isOnFirstName = (text: string, name: string): boolean =>
  !/\s/.test(name) && [...text.matchAll(COUPLE)].some(({ groups }) => groups!.one === name || groups!.other === name);

/** Two first names, joined by a word or a sign, before one last name. */
const COUPLE = /(?<!\p{L})(?<one>\p{Lu}\p{Ll}+)\s(?:\p{Ll}{1,3}|&)\s(?<other>\p{Lu}\p{Ll}+)\s\p{Lu}\p{Ll}/gu;

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
