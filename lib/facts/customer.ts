/** Whom the advertiser chose to speak in a piece of advertising: a customer, quoted by nothing but a name, with an age or by a first name, and whoever works for it. */
import type { SourcedFact } from '../model/report.ts';
import { findPhrases } from '../text/phrase.ts';
import { quotations } from '../text/quotes.ts';
import { wordsOf } from '../text/words.ts';
import { MIN_QUOTE } from './attribution.ts';
import { explanationOf, isHouse, roleOf } from './role.ts';
import type { SpeechWords } from './words.ts';

/**
 * @param sentences all of the piece, those that are no facts too: who speaks is often introduced there.
 * @param own lower-case words of the names of whoever is behind the piece, and of what it is about.
 * @returns the facts of an advertorial; those of its customers are an interested party's, wherever they stand.
 */
export function withCustomers(
  facts: readonly SourcedFact[],
  sentences: readonly string[],
  own: readonly string[],
  speech: SpeechWords,
): SourcedFact[] {
  const persons = facts.filter(({ source }) => source.kind === 'named-independent');
  const known = new Set(persons.filter((fact) => hasOffice(fact, speech)).map(({ source }) => source.name));
  // A house has no age, and who objects was not chosen to praise.
  const objects = (name: string) => persons.some((fact) => fact.source.name === name && isObjecting(fact, speech));
  const isPrivate = ({ source: { name } }: SourcedFact) =>
    name !== null &&
    !isHouse(roleOf(name, speech)) &&
    !objects(name) &&
    sentences.some((text) => hasAge(text, name, speech) || isOnFirstName(text, name) || isTied(text, name, own, speech));
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

/** A doctor or professor, told with their age as well in some papers. */
const TITLE = /(?<!\p{L})(?:Dra?|Prof)(?!\p{Ll})/u;

/** "Ada Lund (54)", "Ada, a 41-year-old teacher", "Ada, de 67 años", not "with 25 years of practice" or "(issue 24)". */
function hasAge(text: string, name: string, { grammar }: SpeechWords): boolean {
  // Without the trade that stands before it here and not there.
  const own = name.match(/\S+\s\S+$/)?.[0] ?? name;
  const at = text.indexOf(own);
  const age = text
    .slice(Math.max(0, at + own.length))
    .match(/^\s?[,(]\s?(?:\p{L}{1,2}\s)?(?:1[6-9]|[2-9]\d)(?:[),-]|\.(?!\d)|\s(\p{L}+))/u);
  return at >= 0 && age !== null && !TITLE.test(name) && (age[1] === undefined || grammar.units[age[1]] === 'years');
}

/** "Ada Lund, who advises Acme", and not "who has no ties to Acme". */
function isTied(text: string, name: string, own: readonly string[], speech: SpeechWords): boolean {
  const surname = name.match(/\p{Lu}[\p{L}-]+$/u)?.[0];
  if (!surname || !text.includes(surname)) return false;
  const explanation = explanationOf(surname, text, speech);
  return wordsOf(explanation).some((word) => own.includes(word.toLowerCase())) && findPhrases(explanation, speech.objects).length === 0;
}

/** "Ada and Ole Lund", and later: "says Ada". Those who know about a thing are called by their last name. */
const isOnFirstName = (text: string, name: string): boolean =>
  !/\s/.test(name) && [...text.matchAll(COUPLE)].some(({ groups }) => groups!.one === name || groups!.other === name);

/** Two first names, joined by a word or a sign, before one last name. */
const COUPLE = /(?<!\p{L}|\p{Lu}\p{Ll}*\s)(?<one>\p{Lu}\p{Ll}+)\s(?:\p{Ll}{1,3}|&)\s(?<other>\p{Lu}\p{Ll}+)\s\p{Lu}\p{Ll}/gu;

/** It doubts, narrows or limits what is promised, or says that whoever speaks has no stake. */
export const isObjecting = ({ text, limits }: SourcedFact, speech: SpeechWords): boolean =>
  limits.length > 0 || findPhrases(text, speech.objects).length > 0;

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
