/** Which of the article's facts stand beside a claim: those on the same subject and topic, best first. */
import type { OutsideWords } from '../model/outside-words.ts';
import type { Topic } from '../model/pack.ts';
import type { Claim, PairedFact, Promotion, Report, SourcedFact, Technique } from '../model/report.ts';
import { compileRows, findPhrases, type PhraseSet } from '../text/phrase.ts';
import { type NameWords, namesOf, STEM, stemsOf, wordsOf } from '../text/words.ts';

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
  'promised-return': ['rating', 'price', 'outlook'],
};

interface Profile {
  topics: Topic[];
  stems: Set<string>;
  words: Set<string>;
}

/** @returns the report's claims with their facts, at most three each; claims of ads around the article and pure calls to click get none. */
export function pairClaims(
  { claims, facts, promotions, subject }: Pick<Report, 'claims' | 'facts' | 'promotions' | 'subject'>,
  words: OutsideWords,
): Claim[] {
  if (claims.length === 0) return [];
  // Compiled anew for every report: what is remembered of a set of phrases, the page's sentences, then goes when the report does.
  const rows = compileRows(words.topics);
  const profileOf = (text: string): Profile => profile(text, rows, words);
  const profiles = facts.map(({ text }) => profileOf(text));
  const common = commonStems(profiles);
  for (const name of subject) common.add(name.slice(0, STEM)); // the subject counts as the same name, not as a shared word
  const inArticle = new Map(promotions.map((promotion) => [promotion.id, promotion]));
  const promotionWords = new Map(promotions.map((promotion) => [promotion as Promotion | undefined, wordSet(promotion.text)]));
  return claims.map((claim) => {
    const promotion = inArticle.get(claim.promotion ?? '');
    if (promotion && !promotion.inArticle) return claim; // ads around the article are never held against its facts
    const own = profileOf(claim.text);
    if (
      claim.techniques.length > 0 &&
      claim.techniques.every((technique) => PURE_CALLS.has(technique)) &&
      !subject.some((name) => own.words.has(name))
    )
      return claim;
    // "Should you sell now?" is about the share its ad names; a promise without a name may be about any other.
    const calls = !claim.techniques.includes('promised-return') || claim.techniques.includes('buy-sell-call');
    const named = subject.find((name) => own.words.has(name)) ?? subject.find((name) => calls && promotionWords.get(promotion)?.has(name));
    const topics = [
      ...new Set([...(named ? claim.techniques.flatMap((technique) => TECHNIQUE_TOPICS[technique] ?? []) : []), ...own.topics]),
    ];
    const product = named ? undefined : productOf(promotion, words);
    const subjects: Subjects = { topics, named, product, common, subject };
    const best = profiles
      .map((of, index) => ({ index, score: score(own, of, facts[index]!, claim, subjects) }))
      .filter((pair) => pair.score >= MIN_SCORE)
      .sort((x, y) => y.score - x.score)
      .slice(0, MAX_FACTS);
    const paired = best.map(
      ({ index, score: value }): PairedFact => ({
        fact: facts[index]!.id,
        score: value,
        why: reasons(own, profiles[index]!, facts[index]!, claim, subjects),
        relation: 'context',
      }),
    );
    return { ...claim, facts: paired };
  });
}

/** What the promotion sells, when its sponsor's name says so: a word that the editorial text may use too. */
function productOf(promotion: Promotion | undefined, words: NameWords): string | undefined {
  const name =
    promotion?.sponsor && promotion.kind !== 'own-product' && !promotion.sponsor.name.includes('.')
      ? namesOf(promotion.sponsor.name, words)[0]
      : undefined;
  return name?.toLowerCase();
}

/** Pure calls to click, with nothing said about the matter. */
const PURE_CALLS: ReadonlySet<Technique> = new Set(['click-lure', 'free-bait', 'scarcity', 'exclusivity']);

function profile(text: string, rows: PhraseSet<OutsideWords['topics'][number]>, words: NameWords): Profile {
  const topics = [...new Set(findPhrases(text, rows).map(({ row }) => row.topic))];
  return { topics, stems: stemsOf(text, words), words: wordSet(text) };
}

const wordSet = (text: string): Set<string> => new Set(wordsOf(text).map((word) => word.toLowerCase()));

function commonStems(profiles: readonly Profile[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { stems } of profiles) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > Math.max(2, profiles.length * COMMON)).map(([stem]) => stem));
}

/** What a claim speaks of. */
interface Subjects {
  /** Most telling first. */
  topics: readonly Topic[];
  /** The article's subject, when the claim or its promotion names it; lower case. */
  named: string | undefined;
  /** The advertised product, when the article's subject is not named. */
  product: string | undefined;
  /** All names of the article's subject, lower case. */
  subject: readonly string[];
  /** Stems that tell no facts apart. */
  common: ReadonlySet<string>;
}

/** 0..1; 0 when nothing but the subject is shared. */
function score(own: Profile, of: Profile, fact: SourcedFact, claim: Claim, { topics, named, product, common }: Subjects): number {
  const shared = topics.filter((topic) => of.topics.includes(topic));
  const terms = sharedTerms(own, of, common).length;
  const figure = sharedFigure(claim, fact);
  const sameProduct = product !== undefined && of.words.has(product);
  if (shared.length === 0 && terms < 2 && !figure && !sameProduct) return 0;
  let sum = sameProduct ? WEIGHT.entity : 0;
  // In an article about one company, a sentence without another name is about that company.
  if (named) sum += own.words.has(named) ? WEIGHT.entity : WEIGHT.inherited;
  if (shared.length > 0) sum += WEIGHT.topic * (1 - topics.indexOf(shared[0]!) * RANK) + (shared.length > 1 ? WEIGHT.secondTopic : 0);
  sum += Math.min(2, terms) * WEIGHT.term + (figure ? WEIGHT.figure : 0);
  if (sameProduct) sum = Math.max(sum, MIN_SCORE); // what the article itself says of the advertised product
  return Math.min(1, Math.round(sum * 100) / 100);
}

/** Why, as keys of the user interface's texts with the shared word after the colon. */
function reasons(
  own: Profile,
  of: Profile,
  fact: SourcedFact,
  claim: Claim,
  { topics, named, product, common, subject }: Subjects,
): string[] {
  const shared = topics.filter((topic) => of.topics.includes(topic)).slice(0, 2);
  const [term] = sharedTerms(own, of, common);
  const figure = sharedFigure(claim, fact);
  const both = [named, product].find((name) => name !== undefined && of.words.has(name));
  return [
    ...(both ? [`entity:${asWritten(fact.text, both, subject)}`] : named ? [`subject:${asWritten(claim.text, named, subject)}`] : []),
    ...shared.map((topic) => `topic:${topic}`),
    ...(term ? [`term:${wordsOf(fact.text).find((word) => word.toLowerCase().startsWith(term)) ?? term}`] : []),
    ...(figure ? [`figure:${figure.text}`] : []),
  ];
}

const sharedTerms = (own: Profile, of: Profile, common: ReadonlySet<string>): string[] =>
  [...own.stems].filter((stem) => of.stems.has(stem) && !common.has(stem));

const sharedFigure = (claim: Claim, fact: SourcedFact) => fact.figures.find(({ text, unit }) => unit && claim.text.includes(text));

/** The subject's name as the text has it, with the words of it that stand together: "Green Bank" for `green`, of "Green-Bank-Aktie" too. */
function asWritten(text: string, name: string, subject: readonly string[]): string {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const at = words.findIndex(([word]) => word.toLowerCase() === name);
  if (at < 0) return name.charAt(0).toUpperCase() + name.slice(1);
  const belongs = (index: number, beside: number) => {
    const [word, other] = [words[index], words[beside]];
    return (
      word &&
      other &&
      subject.includes(word[0].toLowerCase()) &&
      Math.abs(word.index - other.index) <= Math.max(word[0].length, other[0].length) + 1
    );
  };
  let [first, last] = [at, at];
  while (belongs(first - 1, first)) first -= 1;
  while (belongs(last + 1, last)) last += 1;
  return text.slice(words[first]!.index, words[last]!.index + words[last]![0].length);
}
