/** Which of the article's facts stand beside a claim: those on the same matter, best first. */
import type { OutsideWords } from '../model/outside-words.ts';
import type { Claim, Figure, PairedFact, Promotion, Report } from '../model/report.ts';
import type { Topic } from '../model/topics.ts';
import { compileRows, findPhrases } from '../text/phrase.ts';
import { BIAS as CLAIM_BIAS, WEIGHTS as CLAIM_WEIGHTS, type ClaimWeights } from './claim-weights.ts';
import { MARKET_TOPICS } from './market.ts';
import { reasonsFor } from './pair-reasons.ts';
import { type Article, type ClaimProfile, claimSigns, isTied, lowerWords, type Profile, pairSigns } from './pair-signs.ts';
import { BIAS, type PairWeights, WEIGHTS } from './pair-weights.ts';
import { relationOf } from './relation.ts';
import { piecesOf, pieceWeights, similarity } from './similarity.ts';

/** Shown beside one claim at most. */
const MAX_FACTS = 3;
/** Further facts must be this share as likely as the best. */
const NEXT = 0.12;

export type PairInput = Pick<Report, 'claims' | 'facts' | 'promotions' | 'subject'>;

/** @returns the report's claims with their facts, at most three each; claims of ads around the article get none. */
export function pairClaims(report: PairInput, words: Pick<OutsideWords, 'topics' | 'grammar'>): Claim[] {
  if (report.claims.length === 0) return [];
  const reader = readerOf(report, words);
  const facts = report.facts.map((fact) => ({ fact, profile: reader.profile(fact) }));
  const article = articleOf(report, facts);
  return report.claims.map((claim) => {
    const promotion = report.promotions.find(({ id }) => id === claim.promotion);
    if (promotion && !promotion.inArticle) return claim;
    const own = reader.claim(claim, promotion);
    const most = mostSimilar(own, facts, article);
    const ranked = facts
      .map(({ fact, profile }) => ({ fact, profile, signs: pairSigns(own, profile, fact.source, article, most) }))
      .filter(({ signs }) => isTied(signs))
      .map((pair) => ({ ...pair, score: probability(pair.signs) }))
      .sort((x, y) => y.score - x.score || y.fact.figures.length - x.fact.figures.length || x.fact.text.localeCompare(y.fact.text));
    const best: ((typeof ranked)[number] & { why: string[] })[] = [];
    // Reasons cost more than scores: they are sought for the best alone.
    for (const pair of ranked) {
      if (best.length === MAX_FACTS || pair.score < (best[0]?.score ?? 0) * NEXT) break;
      const why = reasonsFor(own, pair.profile, claim, pair.fact, article, pair.signs);
      if (why.some(isMatter)) best.push({ ...pair, why });
    }
    const shown = best[0] && holdsAnything({ best: logOdds(best[0].signs), ...claimSigns(own, article) }) ? best : [];
    const paired = shown.map(
      ({ fact, profile, score, why }): PairedFact => ({
        fact: fact.id,
        score: Math.round(score * 100) / 100,
        why,
        relation: relationOf(own, profile, claim, fact, article),
      }),
    );
    return { ...claim, facts: paired };
  });
}

/** A reason to be shown; that both name whom the whole article is about is none by itself. */
const isMatter = (reason: string): boolean => !reason.startsWith('entity:');

/** Likeness of the fact that is most like the claim, 0..1. */
export const mostSimilar = (own: ClaimProfile, facts: readonly { profile: Profile }[], { pieceWeight }: Article): number =>
  Math.max(0, ...facts.map(({ profile }) => similarity(own.pieces, profile.pieces, pieceWeight)));

function logOdds(signs: Partial<Record<keyof PairWeights, number>>): number {
  return Object.entries(signs).reduce((sum, [sign, value]) => sum + WEIGHTS[sign as keyof PairWeights] * value, BIAS);
}

/** Log-odds, somewhat better than even: a fact that has nothing to do with a claim costs more trust than one that is not shown. */
const LIKELY = 0.25;

/** It is likely that the article holds something on the claim. */
function holdsAnything(signs: Record<keyof ClaimWeights, number>): boolean {
  return Object.entries(signs).reduce((sum, [sign, value]) => sum + CLAIM_WEIGHTS[sign as keyof ClaimWeights] * value, CLAIM_BIAS) > LIKELY;
}

/** 0..1, from the signs' weights. */
const probability = (signs: Partial<Record<keyof PairWeights, number>>): number => 1 / (1 + Math.exp(-logOdds(signs)));

interface Said {
  text: string;
  figures: readonly Figure[];
}

export interface ProfileReader {
  profile(sentence: Said): Profile;
  claim(claim: Said & Pick<Claim, 'techniques'>, promotion: Pick<Promotion, 'text'> | undefined): ClaimProfile;
}

export function readerOf(
  { subject }: Pick<Report, 'subject'>,
  { topics, grammar }: Pick<OutsideWords, 'topics' | 'grammar'>,
): ProfileReader {
  // Compiled anew for every report: what is remembered of a set of phrases, the page's sentences, then goes when the report does.
  const rows = compileRows(topics);
  const names = new Set(subject);
  const pieces = (text: string) => piecesOf(text, grammar, names);
  const topicsOf = (text: string) => new Set(findPhrases(text, rows).map(({ row }) => row.topic));
  const profile = ({ text, figures }: Said): Profile => ({
    topics: topicsOf(text),
    pieces: pieces(text),
    words: lowerWords(text),
    figures,
  });
  return {
    profile,
    claim: (claim, promotion) => ({
      ...profile(claim),
      techniques: claim.techniques,
      isQuestion: claim.text.includes('?'),
      promotion: { pieces: pieces(promotion?.text ?? ''), topics: topicsOf(promotion?.text ?? '') },
    }),
  };
}

/** What the facts tell of the article as a whole. How many there are beside does not matter: a paragraph on another matter changes nothing. */
export function articleOf({ subject }: Pick<Report, 'subject'>, facts: readonly { profile: Profile }[]): Article {
  const counts = new Map<Topic, number>();
  for (const { profile } of facts) for (const topic of profile.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const count = (topic: Topic) => counts.get(topic) ?? 0;
  return {
    subject,
    pieceWeight: pieceWeights(facts.map(({ profile }) => profile.pieces)),
    topicWeight: (topic) => 1 / Math.max(1, count(topic)),
    hasRatings: count('rating') > 0,
    isMarket: MARKET_TOPICS.some((topic) => count(topic) > 0),
  };
}
