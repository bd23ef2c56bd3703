/** Why a fact stands beside a claim: keys of the user interface's texts, with the shared word after a colon; the best reason first. */

import { QUESTIONS } from '../model/questions.ts';
import type { Claim, SourcedFact } from '../model/report.ts';
import type { Topic } from '../model/topics.ts';
import { wordsOf } from '../text/words.ts';
import { isNear, type Nearness } from './advertorial/nearness.ts';
import { topicsOfBoth } from './matters.ts';
import { kindsOf, MEASURES } from './measures.ts';
import { type Article, type ClaimProfile, isOneMatter, type PairSigns, type Profile } from './pair-signs.ts';

/** A shared word is shown when so much of its weight is shared: a whole stem, not a chance syllable. */
const MIN_SHARED_PIECES = 2;
/** Told of one pair. */
const MAX_TOPICS = 2;
/** What whoever is asked to buy or sell wants to know. */
const ASKED: readonly Topic[] = ['rating', 'price', 'results'];
/** Signs that set what a claim does against what a fact tells, and what is said of them. */
const BESIDE: readonly (readonly [string, readonly (keyof PairSigns)[]])[] = [
  ['promised', ['promiseRating', 'promiseStudy', 'promiseRisk']],
  ['praised', ['praiseQuality']],
  ['scarce', ['scarceAvailable']],
  ['hurry', ['urgentDeadline']],
];

/** A fact that has something to do with a claim, and by what. */
export interface TiedFact {
  fact: SourcedFact;
  profile: Profile;
  signs: PairSigns;
  /** Where it stands to the claim; null where that tells nothing. */
  near: Nearness | null;
  /** The claim leads to it: "… by 80 percent.¹" to "1 Measured in the maker's laboratory". */
  isNote: boolean;
  /** It limits, and takes up a word or an amount of the claim. */
  takesUp: boolean;
}

export function reasonsFor(
  own: ClaimProfile,
  claim: Claim,
  { fact, profile: of, signs, near, isNote, takesUp }: TiedFact,
  article: Article,
): string[] {
  const figure = fact.figures.find(({ value, unit }) => claim.figures.some((other) => other.value === value && other.unit === unit));
  const name = article.subject.find((each) => own.words.has(each) && of.words.has(each));
  const word = sharedWord(own, of, fact.text, article);
  const measures = kindsOf(own.figures);
  const measure = MEASURES.find((kind) => measures.has(kind) && kindsOf(of.figures).has(kind));
  const alike = word ? [`alike:${word}`] : [];
  return [
    ...(isNote ? ['footnote'] : []),
    ...(figure ? [`figure:${figure.text}`] : []),
    // Of small print what it takes up says more than what it may be about.
    ...(takesUp ? alike : []),
    ...sharedTopics(own, of, article, signs)
      .slice(0, MAX_TOPICS)
      .map((topic) => `topic:${topic}`),
    ...(near && isNear(near) ? ['near'] : []),
    ...(signs.trade && ASKED.some((topic) => of.topics.has(topic)) ? ['asked'] : []),
    ...BESIDE.flatMap(([reason, all]) => (all.some((sign) => signs[sign]) ? [reason] : [])),
    ...(takesUp ? [] : alike),
    ...(name ? [`entity:${asWritten(fact.text, name)}`] : []),
    ...(measure ? [`measure-${measure}`] : []),
    ...(signs.promotionTopic || signs.promotionAnswer ? ['same-ad'] : []),
  ];
}

/** What both are about, the likeliest first; of those as likely, what a question asks. */
function sharedTopics(own: ClaimProfile, of: Profile, article: Article, signs: PairSigns): Topic[] {
  const likely = topicsOfBoth(own.matters, of.matters);
  const likeliestFirst = (topics: Iterable<Topic>) => [...topics].sort((a, b) => (likely.get(b) ?? 0) - (likely.get(a) ?? 0));
  const questions = shared(own.questions, of.questions, article.questionWeight).map((question): Topic => QUESTIONS[question]);
  const topics = new Set([...questions, ...shared(own.topics, of.topics, article.topicWeight)]);
  if (topics.size > 0) return likeliestFirst(topics);
  return isOneMatter(signs) ? likeliestFirst(likely.keys()).slice(0, 1) : [];
}

/** What both have, the rarest among the facts first. */
const shared = <Each>(own: ReadonlySet<Each>, of: ReadonlySet<Each>, weight: (each: Each) => number): Each[] =>
  [...own].filter((each) => of.has(each)).sort((a, b) => weight(b) - weight(a));

/** The word of the fact that shares most with the claim. */
function sharedWord(own: ClaimProfile, of: Profile, text: string, { pieceWeight }: Article): string | null {
  const pieces = [...own.pieces].filter((piece) => of.pieces.has(piece));
  let best: { word: string; weight: number } | null = null;
  for (const word of wordsOf(text)) {
    const marked = `^${word.toLowerCase()}`;
    const inside = pieces.filter((piece) => marked.includes(piece));
    const weight = inside.reduce((sum, piece) => sum + pieceWeight(piece), 0);
    if (inside.length >= MIN_SHARED_PIECES && weight > (best?.weight ?? 0)) best = { word, weight };
  }
  return best?.word ?? null;
}

const asWritten = (text: string, name: string): string => wordsOf(text).find((word) => word.toLowerCase() === name) ?? name;
