/** The article's sourced facts: those of its own text. */
import { withCustomers } from '../facts/customer.ts';
import { findFacts } from '../facts/index.ts';
import { compileSpeech } from '../facts/words.ts';
import type { OutsideWords } from '../model/outside-words.ts';
import type { PageReport } from '../model/page-report.ts';
import type { Anchor, Report, SourcedFact } from '../model/report.ts';
import { sharedLength } from '../text/ranges.ts';
import { wordsOf } from '../text/words.ts';
import { limitReader } from './limits.ts';

/** The checkable sentences of the whole running text, those that promote among them. */
export function findAllFacts(page: PageReport, words: OutsideWords): SourcedFact[] {
  const limitsOf = limitReader(words);
  const isWhole = page.verdict === 'advertorial';
  const passages = page.promotions.filter(({ inArticle }) => inArticle).flatMap((promotion) => promotion.passages);
  const isPromoted = (at: Anchor) => isWhole || passages.some((passage) => sharedLength(passage, at) > 0);
  return findFacts(page.running, compileSpeech(words), selfOf(page), isWhole, (at) => (isPromoted(at) ? limitsOf(at.exact) : []));
}

/** Whose word of itself is no news: whom the article is about, and in an advertorial whoever is known to be behind it. */
function selfOf({ verdict, promotions, subject }: PageReport): readonly string[] {
  const sponsor = verdict === 'advertorial' ? promotions.find((promotion) => promotion.sponsor)?.sponsor?.name : undefined;
  return sponsor ? [...wordsOf(sponsor).map((word) => word.toLowerCase()), ...subject] : subject;
}

/**
 * @param found all of them.
 * @returns those with their standing: of a promotion's own sentences those alone that limit it, unless the whole piece is one; they have no part in the standing.
 */
export function factsOf(found: readonly SourcedFact[], report: Report, words: OutsideWords): Pick<Report, 'facts' | 'standing'> {
  const facts = report.verdict === 'advertorial' ? ofAdvertorial(found, report, words) : outsidePromotions(found, report);
  return { facts, standing: standingOf(report.verdict === 'advertorial' ? facts : facts.filter(({ limits }) => limits.length === 0)) };
}

/** Where the whole piece is a promotion, a sentence that sells is no fact. */
function ofAdvertorial(found: readonly SourcedFact[], { claims }: Report, words: OutsideWords): SourcedFact[] {
  const sold = new Set(claims.map(({ at }) => at.start));
  return withCustomers(found, compileSpeech(words)).filter(({ at }) => !sold.has(at.start));
}

function outsidePromotions(facts: readonly SourcedFact[], { promotions, claims }: Report): SourcedFact[] {
  const isClaim = (at: Anchor) => claims.some((claim) => sharedLength(claim.at, at) > 0);
  const passages = promotions.flatMap((promotion) => promotion.passages);
  return facts.filter(
    ({ at, limits }) => (limits.length > 0 && !isClaim(at)) || !passages.some((passage) => sharedLength(passage, at) > 0),
  );
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
