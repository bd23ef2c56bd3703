/** What of a report is judged. The real report has it all; what other tools find is put into the same shape, so that one scorer reads both. */
import type { Claim, Disclosure, Promotion, SourcedFact, Verdict } from '../../lib/model/report.ts';

export interface JudgedPromotion extends Pick<Promotion, 'text' | 'inArticle' | 'kind' | 'disclosures' | 'confidence'> {
  sponsor: { name: string } | null;
}

export interface JudgedReport {
  verdict: Verdict;
  promotions: readonly JudgedPromotion[];
  disclosures: readonly Pick<Disclosure, 'label' | 'role' | 'clarity' | 'how'>[];
  claims: readonly (Pick<Claim, 'text' | 'techniques'> & { facts: readonly { fact: string }[] })[];
  facts: readonly (Pick<SourcedFact, 'id' | 'text' | 'source'> & Partial<Pick<SourcedFact, 'limits'>>)[];
}
