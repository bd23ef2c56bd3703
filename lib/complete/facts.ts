/** The article's sourced facts, told from its running text. */
import { findFacts } from '../facts/index.ts';
import { compileSpeech } from '../facts/words.ts';
import type { OutsideWords } from '../model/outside-words.ts';
import type { PageReport } from '../model/page-report.ts';
import type { Report, SourcedFact } from '../model/report.ts';

/** The facts with their standing: none comes from inside a promotion, except where the whole piece is one. */
export function factsOf(report: PageReport, words: OutsideWords): Pick<Report, 'facts' | 'standing'> {
  const facts = outsidePromotions(findFacts(report.running, compileSpeech(words), report.subject), report);
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
