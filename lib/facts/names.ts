/** Names in a sentence that may be those of its source. */

import { findPhrases } from '../text/phrase.ts';
import { stopWords, wordsOf } from '../text/words.ts';
import { cuesOf, isOf, type Statement } from './cues.ts';
import { type Span, withLowerCase, withWhose } from './extent.ts';
import type { SpeechWords } from './words.ts';

/** A capitalised word, also one that begins with a number ("3M") or stands in lower case after an apostrophe ("l’Insee" without its article). */
const CAPITALISED = /(?<![\p{L}\p{N}])(?:\p{Lu}|\p{N}+\p{L})[\p{L}\p{N}&.'’/+-]*/gu;
/** "D’après", "L’azienda": the capital is that of the sentence. */
const ELIDED = /^\p{Lu}\p{Ll}{0,4}['’]\p{Ll}{2}/u;
/** A quotation of no more words, all of them capitalised, may be a newspaper's name. */
const MAX_TITLE = 4;
/** Words looked at before a name to see whether a preposition governs it. */
const REACH = 3;

export interface Name {
  text: string;
  start: number;
  end: number;
  /** It holds a word that tells what kind of source it is ("Polizei", "analyst"). */
  isRole: boolean;
  /** Not governed by a preposition: it can be the one who speaks. */
  isFree: boolean;
}

/** Words that belong to names of the article: parts of names of several words, acronyms. Lower case. */
export function knownNames(statements: readonly Statement[], speech: SpeechWords, subject: readonly string[]): Set<string> {
  const known = new Set(subject);
  for (const { text } of statements)
    for (const run of runsOf(text, speech)) {
      const words = wordsOf(run.text);
      const isName = words.length > 1 || /^\p{Lu}[\p{L}&]*\p{Lu}/u.test(run.text);
      if (isName) for (const word of words) if (/^\p{Lu}/u.test(word) && !hasRole(word, speech)) known.add(word.toLowerCase());
    }
  return known;
}

/** The names outside quotations and brackets, in order. */
export function namesOf(statement: Statement, speech: SpeechWords, known: ReadonlySet<string>): readonly Name[] {
  const names = read.get(statement) ?? readNames(statement, speech, known);
  read.set(statement, names);
  return names;
}

/** Asked again for every cue of a statement; goes when the statement does. A statement belongs to one article. */
const read = new WeakMap<Statement, readonly Name[]>();

function readNames(statement: Statement, speech: SpeechWords, known: ReadonlySet<string>): Name[] {
  const { text, quotes } = statement;
  const isInside = (start: number, end: number) =>
    quotes.some((quote) => quote.start <= start && end <= quote.end && !isTitle(text.slice(quote.start, quote.end)));
  const brackets = [...text.matchAll(/\([^()]{0,80}\)/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const isSpeech = cuesOf(statement, speech).all.filter((cue) => isOf(cue, 'says', 'thinks'));
  const spans = merged(text, [...runsOf(text, speech), ...rolesOf(text, speech)], speech);
  const joined = withWhose(text, spans, speech, (name) => isProper(name, known, speech));
  const stops = isSpeech.map(({ start }) => start);
  return withLowerCase(text, joined, speech, stops)
    .filter(({ start, end }) => !isInside(start, end) && !brackets.some((each) => each.start <= start && end <= each.end))
    .map((span) => ({ ...span, isRole: hasRole(span.text, speech), isFree: !isGoverned(statement, span.start, speech) }))
    .filter((name) => name.isRole || !speech.grammar.nounsCapitalised || !isCommonNoun(statement, name, speech, known));
}

/** A name by which somebody can be found, not a role alone ("the company", "Verbraucherzentrale" as one of many nouns with a capital). */
export function isProper(name: string, known: ReadonlySet<string>, speech: SpeechWords): boolean {
  if (known.has(name.toLowerCase())) return true;
  const capitalised = wordsOf(name).filter((word) => /^\p{Lu}/u.test(word));
  if (!speech.grammar.nounsCapitalised) return capitalised.length > 0;
  return (
    capitalised.some((word) => known.has(word.toLowerCase())) ||
    (capitalised.length > 1 && !capitalised.every((word) => hasRole(word, speech)))
  );
}

/** Capitalised words that follow one another, joined over words that stand inside names ("Institut für Wirtschaft"). */
function runsOf(text: string, speech: SpeechWords): Span[] {
  const notNames = stopWords(speech.grammar);
  const { inNames } = speech.grammar;
  const runs: Span[] = [];
  for (const match of text.matchAll(CAPITALISED)) {
    const word = match[0].replace(/[.,'’/-]+$/, '');
    // "OM" is no "om".
    const isOpener =
      (notNames.has(word.toLowerCase()) || isPreposition(text, match, speech)) &&
      !/^\p{Lu}{2,}$/u.test(word) &&
      !hasRole(word, speech) &&
      !isFirstName(text, match, speech) &&
      !isSurname(text, match.index, runs.at(-1), speech);
    if (isOpener || ELIDED.test(word) || (/^\d/.test(word) && !/\p{Lu}/u.test(word))) continue;
    const [start, end] = [match.index, match.index + word.length];
    const last = runs.at(-1);
    const between = last && text.slice(last.end, start);
    const joins =
      between !== undefined &&
      mayJoin(last!, between, word, speech) &&
      /^\.?-?\s\S*\s?\S*\s?$/.test(between) &&
      between
        .replace(/^\.?-?/, '')
        .trim()
        .split(/\s+/)
        .every((each) => each === '' || inNames.includes(each));
    // "Pieter Lams | Universiteit Gent": after a full name another one begins with a role.
    const begins = last !== undefined && between!.trim() !== '' && wordsOf(last.text).length > 1 && hasRole(word, speech);
    if (last && joins && !begins) {
      last.end = end;
      last.text = text.slice(last.start, end);
    } else runs.push({ text: word, start, end });
  }
  return runs;
}

/** Where all nouns have capitals, two of them make no name ("Robotern und Technik", "Lund Investitionen"), but "Institut für Technik" is one. */
function mayJoin({ text }: Span, between: string, next: string, speech: SpeechWords): boolean {
  if (!speech.grammar.nounsCapitalised) return true;
  if (/^[\s&.]*$/.test(between))
    return hasRole(next, speech) || !speech.grammar.names.pluralEndings.some((ending) => next.endsWith(ending));
  return wordsOf(text).length > 1 || hasRole(text, speech);
}

/** "Ab Frühjahr", not "Di Maio": where nouns have no capitals, what is followed by one is a name. */
function isPreposition(text: string, { 0: word, index }: RegExpMatchArray, { grammar }: SpeechWords): boolean {
  if (!grammar.prepositions.includes(word.toLowerCase())) return false;
  return grammar.nounsCapitalised || !/^\s\p{Lu}/u.test(text.slice(index! + word.length));
}

/** "Julio Cárdenas": a month has no capital there, and a name follows. */
function isFirstName(text: string, { 0: word, index }: RegExpMatchArray, { grammar }: SpeechWords): boolean {
  return index! > 0 && grammar.months.includes(word.toLowerCase()) && /^\s\p{Lu}/u.test(text.slice(index! + word.length));
}

/** Danish "Petra Lang", though "lang" is a word: right behind another capital, where nouns have none. */
const isSurname = (text: string, start: number, last: Span | undefined, { grammar }: SpeechWords): boolean =>
  last !== undefined && last.start > 0 && !grammar.nounsCapitalised && /^\s$/.test(text.slice(last.end, start));

/** Words for offices and trades, which many languages write in lower case ("le groupe", "management"); no "producer-price". */
const rolesOf = (text: string, speech: SpeechWords): Span[] =>
  findPhrases(text, speech.sourceKinds)
    .filter(({ end }) => !/^-\p{Ll}/u.test(text.slice(end)))
    .map(({ start, end }) => ({ text: text.slice(start, end), start, end }))
    .map((span) => withCounted(text, span, speech));

/** "Survey of | 2,000 builders": whom a writing that ends in a preposition counts is part of it. */
function withCounted(text: string, span: Span, { grammar }: SpeechWords): Span {
  const isPreposition = (word: string | undefined) => word !== undefined && grammar.prepositions.includes(word);
  const isOpen = isPreposition(span.text.match(/\s(\p{Ll}+)$/u)?.[1]);
  const [whole, one, two, next] = (isOpen && text.slice(span.end).match(/^(\s\d[\d.,\s]*\s\p{Ll}+)(\s\p{Ll}+)?(?:\s(\p{Ll}+))?/u)) || [];
  // "38 island hosts | by the federation", but "2,000 builders | found".
  const counted = whole && isPreposition(next) && !isPreposition(two?.trim()) ? `${one}${two ?? ''}` : one;
  const end = span.end + (counted ?? '').length;
  return { ...span, text: text.slice(span.start, end), end };
}

/** Spans that overlap or stand side by side, as one: "topvrouw | Esther Dijkgraaf". */
function merged(text: string, spans: readonly Span[], speech: SpeechWords): Span[] {
  const { inNames } = speech.grammar;
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    const between = last && last.end <= span.start ? text.slice(last.end, span.start) : last ? '' : undefined;
    if (
      last &&
      between !== undefined &&
      mayJoin(last, between, span.text, speech) &&
      /^\s?$/.test(between.replace(/\S+/g, (word) => (inNames.includes(word) ? '' : word)).replace(/\s+/g, ' '))
    ) {
      last.end = Math.max(last.end, span.end);
      last.text = text.slice(last.start, last.end);
    } else found.push({ ...span });
  }
  return found;
}

const hasRole = (text: string, speech: SpeechWords): boolean => findPhrases(text, speech.sourceKinds).length > 0;

/** Before whom a sentence is about stand no more words: what opens it, an article and an adjective. */
const HEAD = 3;
/** … where nothing may open it. */
export const RIGHT_AT_HEAD = 2;

/** Whether the sentence begins with the name. */
export const isAtHead = ({ text }: Pick<Statement, 'text'>, { start }: Pick<Name, 'start'>, most = HEAD): boolean =>
  wordsOf(text.slice(0, start)).length <= most;

/** A name in quotation marks. */
export function isTitle(quote: string): boolean {
  const words = wordsOf(quote);
  return words.length <= MAX_TITLE && words.every((word) => /^[\p{Lu}\d]/u.test(word));
}

/** A preposition stands before the name, with no more than an article and adjectives between. */
function isGoverned(statement: Statement, start: number, speech: SpeechWords): boolean {
  const { text } = statement;
  // "Do ostrożności wzywa prof. Wolny": what stands before the verb governs nothing behind it.
  const { all, echo } = cuesOf(statement, speech);
  const last = all.findLast((cue) => cue.end <= start && isOf(cue, 'says', 'thinks'))?.end ?? 0;
  // "Poinformowała o tym | spółka": nor do the words that point back.
  const verb = echo && echo.end <= start ? Math.max(last, echo.end) : last;
  const words =
    text
      .slice(verb, start)
      .match(/(?:[\p{L}]+[\s'’"“”„«»]+){1,4}$/u)?.[0]
      .match(/\p{L}+/gu) ?? [];
  for (const word of words.reverse().slice(0, REACH)) {
    // "poinformował w środę Urząd": what the preposition governs is the day or month.
    if (speech.days.has(word.toLowerCase())) return false;
    if (speech.grammar.prepositions.includes(word.toLowerCase())) return true;
    if (/^\p{Lu}/u.test(word) && !stopWords(speech.grammar).has(word.toLowerCase())) return false;
  }
  return false;
}

/** A noun follows, with its article or without: "beziffert | die Aktiva". */
const isNounNext = (text: string, beforeNouns: readonly string[]): boolean => {
  const [, article, noun] = text.match(/^\s(?:(\p{Ll}+)\s)?(\p{Lu})?/u) ?? [];
  return noun !== undefined && (article === undefined || beforeNouns.some((ending) => article.endsWith(ending)));
};

/** Where all nouns have capitals, one word is a name only when the article shows it to be: as part of a longer name, or with no article or adjective before it. */
function isCommonNoun(statement: Statement, { text: name, start }: Span, speech: SpeechWords, known: ReadonlySet<string>): boolean {
  if (/\s/.test(name) || /^\p{Lu}[\p{L}&]*\p{Lu}/u.test(name) || known.has(name.toLowerCase())) return false;
  const { beforeNouns, names } = speech.grammar;
  const before = statement.text
    .slice(0, start)
    .match(/(?:^|\s)(\p{L}+)\s$/u)?.[1]
    ?.toLowerCase();
  const hasArticle = before !== undefined && beforeNouns.some((ending) => before.endsWith(ending));
  const { all } = cuesOf(statement, speech);
  // "Der Patientenbeirat bemängelt, …": at the head, the verb of saying right behind it, and no other noun behind that.
  const end = start + name.length;
  const verb = all.find((cue) => isOf(cue, 'says') && cue.start === end + 1);
  if (verb && wordsOf(statement.text.slice(0, start)).length <= 1 && !isNounNext(statement.text.slice(verb.end), beforeNouns)) return false;
  if (names.nounEndings.some((ending) => name.endsWith(ending))) return true;
  if (!hasArticle) return false;
  // "laut der Sust": whom the word that names sources governs. "sagte Müller": the verb ends as adjectives do.
  const isNamed = all.some((cue) => isOf(cue, 'according') && /^\s(?:\p{Ll}+\s)?$/u.test(statement.text.slice(cue.end, start)));
  return !isNamed && !all.some((cue) => cue.start < start && cue.end >= start - 1);
}
