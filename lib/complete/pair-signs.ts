/** What speaks for putting a fact beside a claim. Each sign is a number, most of them 0 or 1; how much each tells stands in pair-weights.ts. */
import type { Topic } from '../model/pack.ts';
import type { Figure, SourcedFact, Technique } from '../model/report.ts';
import { wordsOf } from '../text/words.ts';
import { kindsOf, type Measure } from './measures.ts';
import type { PairWeights } from './pair-weights.ts';
import { type PieceWeights, similarity } from './similarity.ts';

/** A sentence as far as pairing reads it. */
export interface Profile {
  topics: ReadonlySet<Topic>;
  /** Pieces of its content words, without the names of the article's subject. */
  pieces: ReadonlySet<string>;
  /** Lower case. */
  words: ReadonlySet<string>;
  figures: readonly Figure[];
}

export interface ClaimProfile extends Profile {
  techniques: readonly Technique[];
  isQuestion: boolean;
  /** Of the whole promotion it stands in: what a short line leaves unsaid. */
  promotion: ReadonlySet<string>;
}

/** What all claims and facts of an article share. */
export interface Article {
  /** Lower-case names the article is about. */
  subject: readonly string[];
  pieceWeight: PieceWeights;
  /** 0..1: the rarer a topic among the facts, the more it tells. */
  topicWeight(topic: Topic): number;
  /** It speaks of shares, funds or coins: "buy or sell?" then asks for ratings and prices. */
  isMarket: boolean;
  /** Some fact tells what analysts advise. */
  hasRatings: boolean;
}

/** Calls to click, with nothing said about the matter. */
const EMPTY_CALLS: ReadonlySet<Technique> = new Set(['click-lure', 'free-bait', 'scarcity', 'exclusivity', 'urgency', 'testimonial']);
/** Shorter claims are buttons and headlines. */
const SHORT = 6;
/** More shared topics tell no more. */
const MOST_TOPICS = 2;

export type PairSigns = Partial<Record<keyof PairWeights, number>>;

/** @param best likeness of the fact that is most like the claim. */
export function pairSigns(claim: ClaimProfile, fact: Profile, source: SourcedFact['source'], article: Article, best: number): PairSigns {
  const has = (technique: Technique) => claim.techniques.includes(technique);
  const about = (...topics: Topic[]) => topics.some((topic) => fact.topics.has(topic));
  const shared = [...claim.topics].filter((topic) => fact.topics.has(topic));
  const measures = kindsOf(claim.figures);
  const measured = kindsOf(fact.figures);
  const asksToTrade = has('buy-sell-call') && article.isMarket;
  const similar = similarity(claim.pieces, fact.pieces, article.pieceWeight);
  const both = (kind: Measure) => Number(measures.has(kind) && measured.has(kind));
  const isEmpty =
    claim.topics.size === 0 && claim.techniques.length > 0 && claim.techniques.every((technique) => EMPTY_CALLS.has(technique));
  return {
    similar,
    mostSimilar: Number(similar > 0 && similar === best),
    similarToPromotion: similarity(claim.promotion, fact.pieces, article.pieceWeight),
    topic: Math.min(
      MOST_TOPICS,
      shared.reduce((sum, topic) => sum + article.topicWeight(topic), 0),
    ),
    bothMoney: both('money'),
    bothShare: both('share'),
    bothTime: both('time'),
    bothCount: both('count'),
    figureAlone: Number(measures.size > 0 && ![...measures].some((kind) => measured.has(kind))),
    trade: Number(asksToTrade),
    tradeQuestion: Number(asksToTrade && claim.isQuestion),
    tradeAdvice: Number(asksToTrade && (article.hasRatings ? about('rating') : about('price') && measured.size > 0)),
    tradePrice: Number(asksToTrade && about('price')),
    tradeResults: Number(asksToTrade && about('results')),
    promise: Number(has('promised-return')),
    promiseForecast: Number(has('promised-return') && about('rating', 'outlook', 'valuation', 'yield', 'loss')),
    praiseQuality: Number((has('superlative') || has('testimonial')) && about('quality', 'study', 'price-offer')),
    crowdCustomers: Number(has('fear-of-missing-out') && about('customers', 'sales', 'loss')),
    scarceAvailable: Number(has('scarcity') && about('availability', 'sales')),
    urgentDeadline: Number(has('urgency') && about('deadline', 'availability')),
    empty: Number(isEmpty),
    click: Number(has('click-lure') && !asksToTrade),
    free: Number(has('free-bait')),
    short: Number(claim.words.size < SHORT && !asksToTrade),
    question: Number(claim.isQuestion),
    independent: Number(source.kind === 'named-independent' || source.kind === 'authority-or-document'),
    unattributed: Number(source.kind === 'unattributed'),
  };
}

export const lowerWords = (text: string): Set<string> => new Set(wordsOf(text).map((word) => word.toLowerCase()));

/** Signs of which one at least ties a fact to a claim; the others only tell how likely a tie is. */
const TIES = ['topic', 'bothMoney', 'bothShare', 'bothTime', 'bothCount', 'tradeAdvice', 'promiseForecast', 'scarceAvailable'] as const;
/** Sentences less alike have no word in common. */
const ALIKE = 0.03;

/** They have a matter in common. That both are about whom the whole article is about is none. */
export const isTied = (signs: PairSigns): boolean => (signs.similar ?? 0) >= ALIKE || TIES.some((sign) => (signs[sign] ?? 0) > 0);
