/** Which of the article's facts stand beside a claim: those on the same subject and topic, best first. */
import type { Grammar, Topic } from '../model/pack.ts';
import type { Claim, PairedFact, Promotion, SourcedFact, Technique } from '../model/report.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { findPhrases } from '../text/phrase.ts';
import { STEM, stemsOf, wordsOf } from '../text/words.ts';

/** Shown beside one claim at most. */
const MAX_FACTS = 3;
const MIN_SCORE = 0.5;
const WEIGHT = { entity: 0.25, inherited: 0.12, topic: 0.4, secondTopic: 0.15, term: 0.15, figure: 0.2 } as const;
/** What each place further down the claim's topics costs. */
const RANK = 0.05;
/** A stem in more than this share of the facts tells none of them apart. */
const COMMON = 0.34;
/** What a reader asked to buy or sell would want to know, whatever words the call uses; the first weighs most. */
const TECHNIQUE_TOPICS: Partial<Record<Technique, readonly Topic[]>> = {
  'buy-sell-call': ['rating', 'price', 'valuation'],
  'promised-return': ['price', 'outlook'],
};

interface Profile {
  topics: Topic[];
  stems: Set<string>;
  words: Set<string>;
}

export function pairClaims(
  claims: readonly Claim[],
  facts: readonly SourcedFact[],
  promotions: readonly Promotion[],
  subject: readonly string[],
  pack: CompiledPack,
): Claim[] {
  const { grammar } = pack.pack;
  const profiles = facts.map(({ text }) => profile(text, pack, grammar));
  const common = commonStems(profiles);
  for (const name of subject) common.add(name.slice(0, STEM)); // the subject counts as the same name, not as a shared word
  const inArticle = new Map(promotions.map((promotion) => [promotion.id, promotion]));
  return claims.map((claim) => {
    const promotion = inArticle.get(claim.promotion ?? '');
    if (promotion && !promotion.inArticle) return claim; // ads around the article are never held against its facts
    const own = profile(claim.text, pack, grammar);
    const named = subject.find((name) => own.words.has(name)) ?? subject.find((name) => promotion && wordSet(promotion.text).has(name));
    const topics = [...new Set([...claim.techniques.flatMap((technique) => TECHNIQUE_TOPICS[technique] ?? []), ...own.topics])];
    const paired = facts.map((fact, index) => score(claim, own, topics, named, fact, profiles[index]!, common));
    const best = paired.filter((pair) => pair.score >= MIN_SCORE).sort((a, b) => b.score - a.score);
    return { ...claim, facts: best.slice(0, MAX_FACTS) };
  });
}

function profile(text: string, pack: CompiledPack, grammar: Grammar): Profile {
  const topics = [...new Set(findPhrases(text, pack.topics).map(({ row }) => row.topic))];
  return { topics, stems: stemsOf(text, grammar), words: wordSet(text) };
}

const wordSet = (text: string): Set<string> => new Set(wordsOf(text).map((word) => word.toLowerCase()));

function commonStems(profiles: readonly Profile[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { stems } of profiles) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > Math.max(2, profiles.length * COMMON)).map(([stem]) => stem));
}

function score(
  claim: Claim,
  own: Profile,
  topics: readonly Topic[],
  named: string | undefined,
  fact: SourcedFact,
  of: Profile,
  common: ReadonlySet<string>,
): PairedFact {
  const why: string[] = [];
  let sum = 0;
  // In an article about one company, a sentence without another name is about that company.
  if (named) {
    sum += own.words.has(named) ? WEIGHT.entity : WEIGHT.inherited;
    why.push(`entity:${originalCase(claim.text, fact.text, named)}`);
  }
  const shared = topics.filter((topic) => of.topics.includes(topic));
  if (shared.length > 0) sum += WEIGHT.topic * (1 - topics.indexOf(shared[0]!) * RANK) + (shared.length > 1 ? WEIGHT.secondTopic : 0);
  for (const topic of shared.slice(0, 2)) why.push(`topic:${topic}`);
  const terms = [...own.stems].filter((stem) => of.stems.has(stem) && !common.has(stem));
  if (terms.length > 0) {
    sum += Math.min(2, terms.length) * WEIGHT.term;
    why.push(`term:${wordsOf(fact.text).find((word) => word.toLowerCase().startsWith(terms[0]!)) ?? terms[0]!}`);
  }
  const figure = fact.figures.find(({ text, unit }) => unit && claim.text.includes(text));
  if (figure) {
    sum += WEIGHT.figure;
    why.push(`figure:${figure.text}`);
  }
  if (shared.length === 0 && terms.length < 2 && !figure) sum = 0;
  return { fact: fact.id, score: Math.min(1, Math.round(sum * 100) / 100), why, relation: 'context' };
}

const originalCase = (claim: string, fact: string, name: string): string =>
  wordsOf(`${claim} ${fact}`).find((word) => word.toLowerCase() === name) ?? name.charAt(0).toUpperCase() + name.slice(1);
