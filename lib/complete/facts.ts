/** The article's sourced facts: those of its own text. */
import { UNATTRIBUTED } from '../facts/attribution.ts';
import { findFacts } from '../facts/index.ts';
import { roleOf } from '../facts/role.ts';
import { compileSpeech, type SpeechWords } from '../facts/words.ts';
import type { OutsideWords } from '../model/outside-words.ts';
import type { PageReport } from '../model/page-report.ts';
import type { Report, SourcedFact } from '../model/report.ts';
import { sharedLength } from '../text/ranges.ts';
import { wordsOf } from '../text/words.ts';
import type { SmallPrint } from './advertorial/small-print.ts';

/**
 * The checkable sentences of the whole running text, those that promote among them.
 *
 * @param small the page's small print.
 */
export function findAllFacts(page: PageReport, words: OutsideWords, { limits, printed }: SmallPrint): SourcedFact[] {
  const speech = compileSpeech(words);
  return findFacts(page.running, speech, selfOf(page), page.verdict === 'advertorial', limits, asidesOf(page)).map((fact) =>
    printed.has(fact.at.start) && !isInstitution(fact, speech) ? { ...fact, source: UNATTRIBUTED } : fact,
  );
}

/** The promotions inside an article; none of a piece that is one as a whole. */
const asidesOf = ({ verdict, promotions }: PageReport) => (verdict === 'advertorial' ? [] : promotions.flatMap(({ passages }) => passages));

/** In small print nobody speaks: a name there is what a term is about, and a survey the advertiser's, unless it is that of an office or a house. */
function isInstitution({ source: { kind, name } }: SourcedFact, speech: SpeechWords): boolean {
  const role = name === null ? undefined : roleOf(name, speech);
  return role !== undefined && role.kind === kind && kind !== 'self-reported' && !role.document && !role.people;
}

/** Whose word of itself is no news: whom the article is about, and in an advertorial whoever is known to be behind it. */
export function selfOf({ verdict, promotions, subject }: PageReport): readonly string[] {
  const sponsor = verdict === 'advertorial' ? promotions.find((promotion) => promotion.sponsor)?.sponsor?.name : undefined;
  return sponsor ? [...wordsOf(sponsor).map((word) => word.toLowerCase()), ...subject] : subject;
}

/**
 * @param found all of them.
 * @param terms statements of promotions inside the article that limit them: they stand among the facts, and have no part in the standing.
 * @returns those with their standing: no other from inside a promotion, unless the whole piece is one.
 */
export function factsOf(found: readonly SourcedFact[], terms: readonly SourcedFact[], report: Report): Pick<Report, 'facts' | 'standing'> {
  const facts = report.verdict === 'advertorial' ? ofAdvertorial(found, report) : outsidePromotions(found, report);
  return { facts: [...facts, ...terms].sort((a, b) => a.at.start - b.at.start), standing: standingOf(facts) };
}

/** Where the whole piece is a promotion, a sentence that sells is no fact, nor is its label. */
function ofAdvertorial(found: readonly SourcedFact[], { claims, disclosures }: Report): SourcedFact[] {
  const sold = new Set(claims.map(({ at }) => at.start));
  const isLabel = ({ at }: SourcedFact) => disclosures.some((label) => label.at && sharedLength(label.at, at) > 0);
  return found.filter((fact) => !sold.has(fact.at.start) && !isLabel(fact));
}

function outsidePromotions(facts: readonly SourcedFact[], { promotions }: Report): SourcedFact[] {
  const passages = promotions.flatMap((promotion) => promotion.passages);
  return facts.filter(({ at }) => !passages.some(({ start, end }) => at.start < end && start < at.end));
}

function standingOf(facts: readonly SourcedFact[]): Report['standing'] {
  const count = (...kinds: string[]) => facts.filter(({ source }) => kinds.includes(source.kind)).length;
  return {
    named: count('named-independent', 'authority-or-document'),
    selfReported: count('self-reported'),
    anonymous: count('anonymous'),
    unattributed: count('unattributed'),
  };
}
