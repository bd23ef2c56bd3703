/** What another tool finds, in the shape of a report, so that the same scorer reads it. */
import type { JudgedReport } from '../judged.ts';
import type { PeerFinding } from './finding.ts';

export function pseudoReport({ article, promotions, labels }: PeerFinding): JudgedReport {
  const isInside = promotions.some(({ inArticle }) => inArticle);
  return {
    verdict: !article ? 'no-article' : isInside ? 'editorial-with-ads' : 'editorial',
    promotions: promotions.map((promotion) => ({ ...promotion, kind: 'unlabelled', disclosures: [], sponsor: null, confidence: 1 })),
    disclosures: labels.map((label) => ({ label, role: 'block', clarity: 'clear', how: 'text' })),
    claims: [],
    facts: [],
  };
}

/** The tool that finds nothing, ever: what a figure is worth shows in how far it is from this one. */
export const NOTHING: JudgedReport = pseudoReport({ article: true, promotions: [], labels: [] });
