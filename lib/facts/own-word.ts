/** Whose word a sentence is that names no source: a company's of itself, or that of the one party the article rests on. */

import type { SourcedFact } from '../model/report.ts';
import type { Topic } from '../model/topics.ts';
import { findPhrases } from '../text/phrase.ts';
import { wordsOf } from '../text/words.ts';
import type { Article, Source } from './attribution.ts';
import { isAtHead, isProper, namesOf } from './names.ts';
import { roleOf } from './role.ts';

/** What a company reports of itself needs no cue to be its own word. */
const OWN_RESULTS = new Set<Topic>(['results', 'dividend', 'outlook', 'orders']);
/** An article with so many sentences on them is about a company's business. */
const MIN_RESULTS = 2;
/** What others think of it, and what the market does. */
const NOT_OWN = new Set<Topic>(['rating', 'price']);
/** Sentences that name a source before all others count as that source's. */
const MIN_NAMED = 2;
/** … and this share of all: a report that names its one source once in a while. */
const MOST_NAMED = 0.2;

/** @param facts with `statement`, the index of the sentence among `statements`. */
export function withOwnWord(facts: readonly (SourcedFact & { statement: number })[], article: Article): SourcedFact[] {
  const only = onlyParty(facts);
  const speaks = facts.some(({ source }) => source.kind === 'self-reported' && source.name);
  const tellsResults = facts.filter((fact) => isOwnWord(fact, article)).length >= MIN_RESULTS;
  return facts.map(({ statement, ...fact }) => {
    if (fact.source.kind !== 'unattributed') return fact;
    const actor = speaks && tellsResults ? ownActor(fact.text, article) : null;
    const isOwn = speaks && (actor || isOwnWord(fact, article));
    const source: Source = isOwn
      ? { kind: 'self-reported', name: actor ?? article.subjectName, cue: null }
      : only && statement > only.from
        ? only.source
        : fact.source;
    return { ...fact, source };
  });
}

/** A police report: all that is attributed comes from one authority, and so does what follows. */
function onlyParty(facts: readonly (SourcedFact & { statement: number })[]): { source: Source; from: number } | null {
  const attributed = facts.filter(({ source }) => source.kind !== 'unattributed' && source.kind !== 'anonymous');
  const [first] = attributed;
  if (!first || attributed.length < Math.max(MIN_NAMED, facts.length * MOST_NAMED)) return null;
  if (attributed.some(({ source }) => source.kind !== 'authority-or-document')) return null;
  return { source: { ...first.source, cue: null }, from: first.statement };
}

/** "The company cut its forecast to …": whom the article is about does something that has a number. What its shares do is nobody's word. */
function ownActor(text: string, { speech, known, subject, subjectName }: Article): string | null {
  if (!/\d/.test(text) || findPhrases(text, speech.topics).some(({ row }) => NOT_OWN.has(row.topic))) return null;
  const actor = namesOf({ text, quotes: [], block: 0 }, speech, known).find(({ isFree }) => isFree);
  if (!actor || !isAtHead({ text }, actor)) return null;
  const row = roleOf(actor.text, speech);
  if (wordsOf(actor.text).some((word) => subject.includes(word.toLowerCase())))
    return !row || row.kind === 'self-reported' ? actor.text : null;
  const isCompany = row?.kind === 'self-reported' && !row.people && !isProper(actor.text, known, speech);
  return isCompany ? withSubject(actor.text, subjectName) : null;
}

const withSubject = (role: string, subject: string | null): string => (subject ? `${role} (${subject})` : role);

/** Figures of its results; a rating of them is somebody else's. */
function isOwnWord(fact: SourcedFact, { speech }: Article): boolean {
  if (fact.figures.length === 0) return false;
  const topics = findPhrases(fact.text, speech.topics).map(({ row }) => row.topic);
  return topics.some((topic) => OWN_RESULTS.has(topic)) && !topics.includes('rating');
}

/** A person introduced by office ("chief executive Ada Lund") speaks for the same side later, when only "Lund" is left. */
export function officerOf(officers: Map<string, Source['kind']>, source: Source): Source {
  const words = source.name ? wordsOf(source.name) : [];
  const surname = words.at(-1);
  if (!surname) return source;
  // "annual report of Acme" introduces nobody called Acme.
  const isPerson = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  if (isPerson && source.kind !== 'unattributed') officers.set(surname, source.kind);
  const known = words.length === 1 ? officers.get(surname) : undefined;
  return known ? { ...source, kind: known } : source;
}
