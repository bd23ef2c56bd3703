/** Answers "Is this advertising?" for one passage, from what the page was read to say. */
import type { Judgement } from '../model/judgement.ts';
import type { Anchor, Promotion, Report } from '../model/report.ts';
import { sharedLength } from '../text/ranges.ts';

/** The code of the problem that says there are no word lists for the page's language. */
const NO_PACK = 'language-unsupported';

type Reading = Pick<Report, 'promotions' | 'disclosures' | 'claims' | 'threshold' | 'article' | 'language' | 'problems' | 'verdict'>;

const meets = (at: Anchor, other: { start: number; end: number }): boolean => sharedLength(at, other) > 0;
const holds = (at: Anchor, { passages }: Promotion): boolean => passages.some((passage) => meets(at, passage));

/**
 * @param report by the reader's threshold.
 * @param lowest of the same page, by a threshold of 0: every stretch for which anything speaks.
 * @param at the passage, in the text both were read from.
 */
export function judge(report: Reading, lowest: Pick<Report, 'promotions'>, at: Anchor): Judgement {
  const promotions = report.promotions.filter((promotion) => holds(at, promotion));
  const covering = new Set(promotions.flatMap(({ disclosures }) => disclosures));
  const doubtful = lowest.promotions.filter((promotion) => promotion.disclosures.length === 0 && holds(at, promotion));
  const { article } = report;
  return {
    at,
    promotions,
    disclosures: report.disclosures.filter(
      (label) =>
        covering.has(label.id) ||
        (label.at && meets(at, label.at)) ||
        (label.role === 'page' && promotions.length === 0 && article && meets(at, article)),
    ),
    claims: report.claims.filter((claim) => meets(at, claim.at)),
    doubtful: promotions.length > 0 ? null : (doubtful.sort((a, b) => b.confidence - a.confidence)[0] ?? null),
    threshold: report.threshold,
    inArticle: article !== null && meets(at, article),
    language: report.language,
    hasPack: !report.problems.some(({ code }) => code === NO_PACK),
    verdict: report.verdict,
  };
}
