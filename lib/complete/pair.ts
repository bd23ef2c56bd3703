/** Which of the article's facts stand beside a claim: those on the same matter, best first. */
import { isTermOfAd } from '../model/account.ts';
import { isWithin } from '../model/recommending.ts';
import type { Claim, PairedFact, Report, SourcedFact } from '../model/report.ts';
import { referencesIn, signOf } from '../text/footnotes.ts';
import { isNear, nearness, nearSigns, oddsNearby } from './advertorial/nearness.ts';
import { BIAS as CLAIM_BIAS, WEIGHTS as CLAIM_WEIGHTS, type ClaimWeights } from './claim-weights.ts';
import { logOdds, probability } from './odds.ts';
import { reasonsFor, type TiedFact } from './pair-reasons.ts';
import { type Article, type ClaimProfile, claimSigns, isOnMatter, isTied, type Profile, pairSigns } from './pair-signs.ts';
import { BIAS, WEIGHTS } from './pair-weights.ts';
import { articleOf, mostSimilar, type PairingWords, readerOf } from './profiles.ts';
import { relationOf } from './relation.ts';
import { takesUp } from './takes-up.ts';

/** Shown beside one claim at most. */
const MAX_FACTS = 3;
/** Further facts must be this share as likely as the best. */
const NEXT = 0.12;
/** Log-odds: rather a fact too many than none where there is one, for each is shown with its reason. */
const LIKELY = -0.3;
/**
 * The same of the best fact itself in a piece that is advertising as a whole. Of first facts shown so three in five are an editor's choice, and nothing is shown
 * beside three of four claims on which such a piece holds nothing (tests/corpus/advertorials).
 */
const LIKELY_IN_ADVERTORIAL = -0.8;
/**
 * No answer (FIRM): what only stands near a claim, with no matter or but a word in common, is held for no likelier. Taken at their nearness, 9 of 25 answers without
 * any tie were an editor's choice; of those that limit a promise 7 of 8, which is why these are taken so.
 */
const MOST_BARE = -0.45;

/** Log-odds of the footnote to which a claim leads: the piece itself puts it there. */
const NOTED = 2;
/**
 * Log-odds of a limit that takes up the claim, wherever it stands. Of twenty limits that answer by this alone ten are an editor's choice, and most others are the
 * price or the risk of what is promised (tests/corpus/advertorials).
 */
const TAKES_UP = -0.1;

export type PairInput = Pick<Report, 'claims' | 'facts' | 'promotions' | 'subject' | 'verdict'>;

interface ReadFact {
  fact: SourcedFact;
  profile: Profile;
}

interface RankedFact extends TiedFact {
  /** Log-odds that a careful editor would put it beside the claim. */
  odds: number;
}

/** @returns the report's claims with their facts, at most three each; claims of ads around the article get none. */
export function pairClaims(report: PairInput, words: PairingWords): Claim[] {
  if (report.claims.length === 0) return [];
  const reader = readerOf(report, words);
  const facts = report.facts.map((fact): ReadFact => ({ fact, profile: reader.fact(fact) }));
  // An ad's terms are told of its own claims alone, and tell nothing of what the article is about.
  const article = articleOf(
    report,
    facts.filter(({ fact }) => !isTermOfAd(fact, report.verdict)),
  );
  return report.claims.map((claim) => {
    const promotion = report.promotions.find(({ id }) => id === claim.promotion);
    if (promotion && !promotion.inArticle) return claim;
    const own = reader.claim(claim, promotion);
    const isOwn = ({ fact }: ReadFact) => !isTermOfAd(fact, report.verdict) || (promotion !== undefined && isWithin(fact.at, promotion));
    const ranked = rank(own, claim, facts.filter(isOwn), article);
    // What of the ad's own terms takes a claim up answers it, however unlikely it is that an article says anything on such a claim.
    const likely = holdsAnything(own, ranked, article)
      ? ranked
      : ranked.filter((one) => one.takesUp && isTermOfAd(one.fact, report.verdict));
    return { ...claim, facts: choose(claim, own, likely, article) };
  });
}

/** The facts that have something to do with the claim, best first. */
function rank(own: ClaimProfile, claim: Claim, facts: readonly ReadFact[], article: Article): RankedFact[] {
  const most = mostSimilar(own, facts, article);
  const notes = referencesIn(claim.text);
  return facts
    .map(({ fact, profile }): TiedFact => {
      const signs = pairSigns(own, profile, fact.source, article, most);
      const near = article.isAdvertorial ? nearness(claim.at, fact.at) : null;
      const limits = fact.limits.length > 0;
      return {
        fact,
        profile,
        signs,
        near,
        isNote: limits && notes.includes(signOf(fact.text) ?? ''),
        takesUp: limits && takesUp(own, profile, article),
      };
    })
    .filter(({ signs, near, isNote }) => isTied(signs) || isNote || (near && isNear(near)))
    .map((tied) => ({ ...tied, odds: oddsOf(tied) }))
    .sort((x, y) => y.odds - x.odds || y.fact.figures.length - x.fact.figures.length || x.fact.text.localeCompare(y.fact.text));
}

function oddsOf({ fact, signs, near, isNote, takesUp }: TiedFact): number {
  if (isNote) return NOTED;
  const alone = logOdds(signs, WEIGHTS, BIAS);
  const odds = near ? oddsNearby(nearSigns(alone, near, fact)) : alone;
  if (takesUp) return Math.max(odds, TAKES_UP);
  // A footnote speaks of what leads to it, whatever it stands below.
  const isBare = near !== null && !isOnMatter(signs) && (fact.limits.length === 0 || signOf(fact.text) !== null);
  return Math.min(odds, isBare ? MOST_BARE : Number.POSITIVE_INFINITY);
}

/** It is likely that the article holds something on the claim. */
function holdsAnything(own: ClaimProfile, [best]: readonly RankedFact[], article: Article): boolean {
  if (!best) return false;
  if (article.isAdvertorial) return best.odds > LIKELY_IN_ADVERTORIAL;
  const signs: Record<keyof ClaimWeights, number> = { best: best.odds, ...claimSigns(own, article) };
  return logOdds(signs, CLAIM_WEIGHTS, CLAIM_BIAS) > LIKELY;
}

/** The best of them that a reason can be told for; none where no reason speaks of the claim itself. */
function choose(claim: Claim, own: ClaimProfile, ranked: readonly RankedFact[], article: Article): PairedFact[] {
  const shown: PairedFact[] = [];
  // Reasons cost more than scores: they are sought for the best alone.
  for (const tied of ranked) {
    const { fact, profile, odds } = tied;
    const score = probability(odds);
    if (shown.length === MAX_FACTS || score < probability(ranked[0]!.odds) * NEXT) break;
    const why = reasonsFor(own, claim, tied, article);
    if (!why.some(isMatter)) continue;
    shown.push({ fact: fact.id, score: Math.round(score * 100) / 100, why, relation: relationOf(own, profile, claim, fact, article) });
  }
  return shown.some(({ why }) => why.some(isOfClaim)) ? shown : [];
}

/** A reason to be shown; that both name whom the whole article is about is none by itself. */
const isMatter = (reason: string): boolean => !reason.startsWith('entity:');

/**
 * What the rest of the promotion is about, what readers of any promise should know, and that both tell a time: reasons beside a better one.
 * Alone they put an editor's fact first for 3 of 21 claims.
 */
const BESIDES: ReadonlySet<string> = new Set(['promised', 'same-ad', 'measure-time']);
const isOfClaim = (reason: string): boolean => isMatter(reason) && !BESIDES.has(reason);
