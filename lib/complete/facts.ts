/** The article's sourced facts: those of its own text. */
import type { Report, SourcedFact } from '../model/report.ts';

/** @param found of all running sentences. @returns those with their standing: none from inside a promotion, unless the whole piece is one. */
export function factsOf(found: readonly SourcedFact[], report: Report): Pick<Report, 'facts' | 'standing'> {
  const facts = outsidePromotions(found, report);
  return { facts, standing: standingOf(facts) };
}

/** Where the whole piece is a promotion, a sentence that sells is no fact. */
function outsidePromotions(facts: readonly SourcedFact[], { verdict, promotions, claims }: Report): SourcedFact[] {
  if (verdict === 'advertorial') return facts.filter(({ at }) => !claims.some((claim) => claim.at.start === at.start));
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
