/** What speaks for putting a fact beside a claim. Each sign is a number, most of them 0 or 1; how much each tells stands in pair-weights.ts. */

import type { Question } from '../model/questions.ts';
import type { Figure, SourcedFact, Technique } from '../model/report.ts';
import type { Topic } from '../model/topics.ts';
import { wordsOf } from '../text/words.ts';
import { MARKET_TOPICS } from './market.ts';
import { type Matters, sameMatter } from './matters.ts';
import { isMeasure, isSameFigure, kindsOf, type Measure } from './measures.ts';
import type { PairWeights } from './pair-weights.ts';
import { type PieceWeights, similarity } from './similarity.ts';

/** A sentence as far as pairing reads it. */
export interface Profile {
  topics: ReadonlySet<Topic>;
  /** Those that a claim raises, or that a fact answers. */
  questions: ReadonlySet<Question>;
  matters: Matters;
  /** Pieces of its content words, without the names of the article's subject. */
  pieces: ReadonlySet<string>;
  /** Its content words in their order, without those names. */
  content: readonly string[];
  /** Lower case. */
  words: ReadonlySet<string>;
  figures: readonly Figure[];
}

export interface ClaimProfile extends Profile {
  techniques: readonly Technique[];
  isQuestion: boolean;
  /** The first sentence of its promotion: a headline. */
  opens: boolean;
  /** The last of several: most often a button. */
  closes: boolean;
  /** Of the whole promotion it stands in: what a short line leaves unsaid. */
  promotion: Pick<Profile, 'pieces' | 'topics' | 'questions'>;
}

/** What all claims and facts of an article share. */
export interface Article {
  /** Lower-case names the article is about. */
  subject: readonly string[];
  pieceWeight: PieceWeights;
  /** 0..1: the rarer a topic among the facts, the more it tells. */
  topicWeight(topic: Topic): number;
  /** The same of a question. */
  questionWeight(question: Question): number;
  /** How many claims have a word that begins so. */
  claimsWith(stem: string): number;
  /** Some fact is about what is traded on a market: "buy or sell?" then asks for ratings and prices. */
  isMarket: boolean;
  /** Some fact tells what analysts advise. */
  hasRatings: boolean;
  /** The whole piece is somebody's advertising. */
  isAdvertorial: boolean;
}

/** How likely two sentences of one article share a matter, 0..1; measured, the median. */
const EXPECTED = 0.005;
/** What is less likely is as good as impossible. */
const FAINT = 1e-4;
/** Log-odds above or below what is expected; 0 where no matter is known of the language. */
const matterSign = (claim: Matters, fact: Matters): number =>
  claim.topics.length === 0 ? 0 : Math.log((sameMatter(claim, fact) + FAINT) / EXPECTED);

/** More shared topics or questions tell no more. */
const MOST_SHARED = 2;

const weighed = <Each>(shared: readonly Each[], weight: (each: Each) => number): number =>
  Math.min(
    MOST_SHARED,
    shared.reduce((sum, each) => sum + weight(each), 0),
  );

export type PairSigns = Partial<Record<keyof PairWeights, number>>;

/** @param best likeness of the fact that is most like the claim. */
export function pairSigns(claim: ClaimProfile, fact: Profile, source: SourcedFact['source'], article: Article, best: number): PairSigns {
  const has = (...techniques: Technique[]) => techniques.some((technique) => claim.techniques.includes(technique));
  const about = (...topics: Topic[]) => topics.some((topic) => fact.topics.has(topic));
  const shared = [...claim.topics].filter((topic) => fact.topics.has(topic));
  const further = [...claim.promotion.topics].filter((topic) => fact.topics.has(topic) && !claim.topics.has(topic));
  const answered = [...claim.questions].filter((question) => fact.questions.has(question));
  const measures = kindsOf(claim.figures);
  const measured = kindsOf(fact.figures);
  const both = (kind: Measure) => Number(measures.has(kind) && measured.has(kind));
  const trades = asksToTrade(claim, article);
  const promises = has('promised-return');
  const isNamed = source.kind === 'named-independent';
  const similar = similarity(claim.pieces, fact.pieces, article.pieceWeight);
  const ofSubject = (words: ReadonlySet<string>) => article.subject.some((name) => words.has(name));
  return {
    similar,
    mostSimilar: Number(similar > 0 && similar === best),
    similarToPromotion: similarity(claim.promotion.pieces, fact.pieces, article.pieceWeight),
    topic: weighed(shared, article.topicWeight),
    anyTopic: Number(shared.length > 0),
    promotionTopic: weighed(further, article.topicWeight),
    answer: weighed(answered, article.questionWeight),
    anyAnswer: Number(answered.length > 0),
    promotionAnswer: Number(
      [...claim.promotion.questions].some((question) => fact.questions.has(question) && !claim.questions.has(question)),
    ),
    // What whoever is asked to buy or sell wants to know is told by signs of its own; words of buying tell no more.
    matter: trades ? 0 : matterSign(claim.matters, fact.matters),
    bothMoney: both('money'),
    bothShare: both('share'),
    bothTime: both('time'),
    bothUnit: Number([...measures].some((kind) => !isMeasure(kind) && measured.has(kind))),
    sameFigure: Number(claim.figures.some((one) => fact.figures.some((other) => isSameFigure(one, other)))),
    bothFigures: Number(measures.size > 0 && measured.size > 0),
    figureAlone: Number(measures.size > 0 && ![...measures].some((kind) => measured.has(kind))),
    bothSubject: Number(ofSubject(claim.words) && ofSubject(fact.words)),
    tradeRating: Number(trades && about('rating')),
    tradeValuation: Number(trades && about('valuation')),
    tradePrice: Number(trades && !article.hasRatings && about('price') && measured.size > 0),
    tradeNamed: Number(trades && isNamed),
    promiseRating: Number(promises && about('rating')),
    promiseStudy: Number(promises && about('study')),
    promiseRisk: Number(promises && about('yield', 'loss', 'valuation', 'outlook', 'safety')),
    promiseNamed: Number(promises && (isNamed || source.kind === 'authority-or-document')),
    praiseQuality: Number(has('superlative', 'testimonial') && about('quality', 'study', 'price-offer', 'endurance')),
    scarceAvailable: Number(has('scarcity') && about('availability', 'sales')),
    urgentDeadline: Number(has('urgency') && about('deadline', 'availability')),
    named: Number(isNamed),
    authority: Number(source.kind === 'authority-or-document'),
    unattributed: Number(source.kind === 'unattributed'),
    anonymous: Number(source.kind === 'anonymous'),
    ...claimSigns(claim, article),
  };
}

/** Calls to click, with nothing said about the matter. */
const EMPTY_CALLS: ReadonlySet<Technique> = new Set(['click-lure', 'free-bait', 'scarcity', 'exclusivity', 'urgency', 'testimonial']);
/** Shorter claims are buttons and headlines. */
const SHORT = 6;

/** What the claim alone tells of whether an article may hold anything on it. */
export function claimSigns(claim: ClaimProfile, article: Article) {
  const has = (technique: Technique) => claim.techniques.includes(technique);
  const trades = asksToTrade(claim, article);
  const onlyCalls = claim.techniques.length > 0 && claim.techniques.every((technique) => EMPTY_CALLS.has(technique));
  return {
    trade: Number(trades),
    decide: Number(trades && claim.isQuestion),
    click: Number(has('click-lure') && !trades),
    exclusive: Number(has('exclusivity')),
    free: Number(has('free-bait')),
    promise: Number(has('promised-return')),
    superlative: Number(has('superlative')),
    empty: Number(onlyCalls && claim.topics.size === 0),
    noTopic: Number(claim.topics.size === 0),
    unasked: Number(claim.questions.size === 0),
    short: Number(claim.words.size < SHORT && !trades),
    opens: Number(claim.opens),
    closes: Number(claim.closes && !claim.isQuestion),
    length: Math.log(Math.max(2, claim.words.size)),
    question: Number(claim.isQuestion),
    figure: Number(claim.figures.length > 0),
    ofSubject: Number(article.subject.some((name) => claim.words.has(name))),
  };
}

export type ClaimSigns = ReturnType<typeof claimSigns>;

/** To buy or sell what the article is about: it asks whether to, or speaks of the market. "Join today" is no trade. */
const asksToTrade = ({ techniques, topics, isQuestion }: ClaimProfile, { isMarket }: Article): boolean =>
  isMarket && techniques.includes('buy-sell-call') && (isQuestion || MARKET_TOPICS.some((topic) => topics.has(topic)));

export const lowerWords = (text: string): Set<string> => new Set(wordsOf(text).map((word) => word.toLowerCase()));

/** Signs of which one at least ties a fact to a claim; the others only tell how likely a tie is. */
const TIES = [
  'anyTopic',
  'promotionTopic',
  'anyAnswer',
  'promotionAnswer',
  'bothMoney',
  'bothShare',
  'bothTime',
  'sameFigure',
  'tradeRating',
  'tradeValuation',
  'tradePrice',
  'promiseRating',
  'promiseStudy',
  'promiseRisk',
  'praiseQuality',
  'scarceAvailable',
  'urgentDeadline',
] as const;
const ALIKE_BY = ['similar', 'similarToPromotion'] as const;
/** Sentences less alike have no word in common. */
const ALIKE = 0.03;
/** A matter in common this likely (0..1) is one; with less, pairs get reasons that hold for neither sentence. */
const ONE_MATTER = Math.log(0.05 / EXPECTED);

/** Told by all words together. */
export const isOneMatter = ({ matter = 0 }: PairSigns): boolean => matter >= ONE_MATTER;

/** They have a matter in common, and not only some word. */
export const isOnMatter = (signs: PairSigns): boolean => isOneMatter(signs) || TIES.some((sign) => (signs[sign] ?? 0) > 0);

/** They have a matter or words in common. That both are about whom the whole article is about is none. */
export const isTied = (signs: PairSigns): boolean => ALIKE_BY.some((sign) => (signs[sign] ?? 0) >= ALIKE) || isOnMatter(signs);
