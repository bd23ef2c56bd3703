/** What pairing reads of each sentence, and of the article as a whole. */
import type { OutsideWords } from '../model/outside-words.ts';
import type { QuestionRow } from '../model/pack.ts';
import type { Claim, Figure, Promotion, Report } from '../model/report.ts';
import { compileRows, findPhrases } from '../text/phrase.ts';
import { contentWords } from '../text/pieces.ts';
import { remember } from '../text/remember.ts';
import { wordsOf } from '../text/words.ts';
import { MARKET_TOPICS } from './market.ts';
import { mattersOf } from './matters.ts';
import { kindsOf } from './measures.ts';
import { type Article, type ClaimProfile, lowerWords, type Profile } from './pair-signs.ts';
import { piecesOf, pieceWeights, similarity } from './similarity.ts';

/** The words that claims and facts are read by. */
export type PairingWords = Pick<OutsideWords, 'topics' | 'questions' | 'matters' | 'grammar'>;

/** The rows of one side, the same list each time: rows are compiled once as long as their list lives. */
export const sideOf = (questions: PairingWords['questions'], wanted: QuestionSide): PairingWords['questions'] =>
  remember(questions, wanted, () => questions.filter(({ side }) => side === wanted));

type QuestionSide = QuestionRow['side'];

interface Said {
  text: string;
  figures: readonly Figure[];
}

export interface ProfileReader {
  fact(fact: Said): Profile;
  claim(claim: Claim, promotion: Pick<Promotion, 'text'> | undefined): ClaimProfile;
}

export function readerOf(
  { subject, claims, verdict }: Pick<Report, 'subject' | 'claims' | 'verdict'>,
  { topics, questions, matters, grammar }: PairingWords,
): ProfileReader {
  // A set of its own for every report: what is remembered of it, the page's sentences, goes when the report does.
  const rows = compileRows(topics);
  const raising = compileRows(sideOf(questions, 'claim'));
  const answering = compileRows(sideOf(questions, 'fact'));
  const names = new Set(subject);
  const places = Map.groupBy(claims, ({ promotion }) => promotion);
  const pieces = (text: string) => piecesOf(text, grammar, names);
  const topicsOf = (text: string) => new Set(findPhrases(text, rows).map(({ row }) => row.topic));
  const questionsOf = (text: string, side: typeof raising) => new Set(findPhrases(text, side).map(({ row }) => row.question));
  const profile = ({ text, figures }: Said, side: QuestionSide): Profile => {
    // What is measured is the matter, not how long or how much: that is held against each other by the figures themselves.
    const timeless = without(text, figures.filter(isSpan));
    return {
      topics: topicsOf(timeless),
      questions: questionsOf(text, side === 'claim' ? raising : answering),
      matters: mattersOf(timeless, matters, side, grammar),
      pieces: pieces(without(text, figures)),
      content: contentWords(without(text, figures), grammar).filter((word) => !names.has(word)),
      words: lowerWords(text),
      figures,
    };
  };
  // A piece that is promotion as a whole is about all that it tells: that a fact is like it says nothing.
  const around = (promotion: Pick<Promotion, 'text'> | undefined): ClaimProfile['promotion'] => {
    const text = verdict === 'advertorial' ? '' : (promotion?.text ?? '');
    return { pieces: pieces(text), topics: topicsOf(text), questions: questionsOf(text, raising) };
  };
  return {
    fact: (fact) => profile(fact, 'fact'),
    claim: (claim, promotion) => ({
      ...profile(claim, 'claim'),
      techniques: claim.techniques,
      isQuestion: claim.text.includes('?'),
      ...placeOf(claim, places.get(claim.promotion) ?? []),
      promotion: around(promotion),
    }),
  };
}

/** "Three weeks" stands beside everything that takes time. */
const isSpan = (figure: Figure): boolean => kindsOf([figure]).has('time');

const without = (text: string, figures: readonly Figure[]): string =>
  figures.reduce((rest, figure) => rest.replace(figure.text, ' '), text);

/** Sentences of the article's own text stand in no promotion. */
function placeOf({ id, promotion }: Claim, all: readonly Claim[]): Pick<ClaimProfile, 'opens' | 'closes'> {
  const at = (index: number) => promotion !== null && all.at(index)?.id === id;
  return { opens: at(0), closes: at(-1) && all.length > 1 };
}

/** What the facts tell of the article as a whole. How many there are beside does not matter: a paragraph on another matter changes nothing. */
export function articleOf(
  { subject, verdict, claims }: Pick<Report, 'subject' | 'verdict' | 'claims'>,
  facts: readonly { profile: Profile }[],
): Article {
  const topics = counted(facts.map(({ profile }) => profile.topics));
  const questions = counted(facts.map(({ profile }) => profile.questions));
  return {
    subject,
    pieceWeight: pieceWeights(facts.map(({ profile }) => profile.pieces)),
    topicWeight: (topic) => 1 / Math.max(1, topics(topic)),
    questionWeight: (question) => 1 / Math.max(1, questions(question)),
    claimsWith: (stem) => claims.filter(({ text }) => wordsOf(text).some((word) => word.toLowerCase().startsWith(stem))).length,
    hasRatings: topics('rating') > 0,
    isAdvertorial: verdict === 'advertorial',
    isMarket: MARKET_TOPICS.some((topic) => topics(topic) > 0),
  };
}

/** Likeness of the fact that is most like the claim, 0..1. */
export const mostSimilar = (own: ClaimProfile, facts: readonly { profile: Profile }[], { pieceWeight }: Article): number =>
  Math.max(0, ...facts.map(({ profile }) => similarity(own.pieces, profile.pieces, pieceWeight)));

/** In how many of the sets something is. */
function counted<Each>(sets: readonly ReadonlySet<Each>[]): (each: Each) => number {
  const counts = new Map<Each, number>();
  for (const set of sets) for (const each of set) counts.set(each, (counts.get(each) ?? 0) + 1);
  return (each) => counts.get(each) ?? 0;
}
