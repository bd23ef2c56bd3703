/** Whose word a sentence is that names no source: a company's of itself, or that of the one party the article rests on. */
import type { PageTopic } from '../model/pack.ts';
import type { SourcedFact } from '../model/report.ts';
import type { Statement } from '../text/cues.ts';
import { findPhrases } from '../text/phrase.ts';
import { wordsOf } from '../text/words.ts';
import type { Article, Source } from './attribution.ts';
import { namesOf } from './names.ts';
import { kindOfWords } from './source-kind.ts';

/** What a company reports of itself needs no cue to be its own word. */
const OWN_RESULTS = new Set<PageTopic>(['results', 'dividend', 'outlook']);
/** Sentences that name a source before all others count as that source's. */
const MIN_NAMED = 2;

/** @param facts with `statement`, the index of the sentence among `statements`. */
export function withOwnWord(
  facts: readonly (SourcedFact & { statement: number })[],
  statements: readonly Statement[],
  article: Article,
): SourcedFact[] {
  const only = onlyParty(facts);
  const speaks = facts.some(({ source }) => source.kind === 'self-reported' && source.name);
  return facts.map(({ statement, ...fact }) => {
    if (fact.source.kind !== 'unattributed') return fact;
    const isOwn = speaks && isOwnWord(fact, statements[statement]!, article);
    const source: Source = isOwn ? { ...fact.source, kind: 'self-reported' } : only && statement > only.from ? only.source : fact.source;
    return { ...fact, source };
  });
}

/** A police report: all that is attributed comes from one authority, and so does what follows. */
function onlyParty(facts: readonly (SourcedFact & { statement: number })[]): { source: Source; from: number } | null {
  const attributed = facts.filter(({ source }) => source.kind !== 'unattributed' && source.kind !== 'anonymous');
  const [first] = attributed;
  if (!first || attributed.length < MIN_NAMED) return null;
  if (attributed.some(({ source }) => source.kind !== 'authority-or-document')) return null;
  return { source: { ...first.source, cue: null }, from: first.statement };
}

/** Figures of its results, or what the company itself is the subject of; a rating of them is somebody else's. */
function isOwnWord(fact: SourcedFact, statement: Statement, article: Article): boolean {
  if (fact.figures.length === 0) return false;
  const topics = findPhrases(fact.text, article.pack.topics).map(({ row }) => row.topic);
  if (topics.includes('rating')) return false;
  return topics.some((topic) => OWN_RESULTS.has(topic)) || isSubject(statement, article);
}

const isSubject = (statement: Statement, { pack, known, subject }: Article): boolean =>
  namesOf(statement, pack, known).some(
    ({ text, isFree }) =>
      isFree && (kindOfWords(text, pack) === 'self-reported' || wordsOf(text).some((word) => subject.includes(word.toLowerCase()))),
  );

/** A person introduced by office ("chief executive Ada Lund") speaks for the same side later, when only "Lund" is left. */
export function officerOf(officers: Map<string, Source['kind']>, source: Source): Source {
  const words = source.name ? wordsOf(source.name) : [];
  const surname = words.at(-1);
  if (!surname) return source;
  if (words.length > 1 && source.kind !== 'unattributed') officers.set(surname, source.kind);
  const known = words.length === 1 ? officers.get(surname) : undefined;
  return known ? { ...source, kind: known } : source;
}
