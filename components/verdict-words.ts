/** The verdict in words, for the popup and the terminal. */
import type { Translator } from '../lib/extension/i18n.ts';
import type { Disclosure, Problem, Report } from '../lib/model/report.ts';
import { bestFirst, isSeen } from '../lib/wording/labels.ts';
import { type Arrangement, shownKind } from './arrange.ts';

/** The labels that cover a passage of the article, or all of it, best first. */
export const coveringLabels = ({ inArticle, labels }: Arrangement): Disclosure[] =>
  bestFirst([...inArticle.flatMap(({ disclosures }) => disclosures), ...labels.filter(({ role }) => role === 'page')]);

/** A reader can see one of them. */
const isLabelled = (arrangement: Arrangement): boolean => coveringLabels(arrangement).some(isSeen);

/** Where passages are labelled or not, or the whole piece is, the label itself says more than a sentence about it. */
export const isSaidByLabel = ({ verdict }: Report, arrangement: Arrangement): boolean =>
  verdict === 'editorial-with-ads' || (verdict === 'advertorial' && isLabelled(arrangement));

/** Its stages failed: it keeps the verdict it began with, and that must not pass for a finding. */
const isIncomplete = ({ verdict, problems }: Report): boolean =>
  verdict === 'no-article' && problems.some(({ code }) => code === 'stage-failed');

/** What a reader can do where there is no article; null where there is one, or nobody knows. */
export const nextText = (report: Report, t: Translator): string | null =>
  report.verdict === 'no-article' && !isIncomplete(report) ? t.text('verdict_next_no_article') : null;

/** The verdict's texts. Without a label that readers can see, a piece is only ever called "worded as promotion". */
export function verdictWords(report: Report, arrangement: Arrangement, t: Translator): { title: string; text: string } {
  const { inArticle, around } = arrangement;
  if (isIncomplete(report)) {
    return { title: t.text('verdict_incomplete'), text: t.text('verdict_text_incomplete') };
  }
  if (report.verdict === 'advertorial') {
    const name = isLabelled(arrangement) ? 'advertorial-labelled' : 'advertorial-unlabelled';
    return { title: t.member('verdict', name) ?? '', text: t.member('verdict_text', name) ?? '' };
  }
  const variant =
    report.verdict !== 'editorial' ? '' : inArticle.length > 0 ? '-claims' : around.length > 0 ? '-around' : labelsOnly(report);
  // A paper's own newsletter box is no advertiser's pitch, and "promotion" sounds like an accusation.
  if (report.verdict === 'editorial-with-ads' && inArticle.length > 0 && inArticle.every((group) => shownKind(group) === 'own-product'))
    return { title: t.member('kind', 'own-product') ?? '', text: t.member('verdict_text', report.verdict) ?? '' };
  const title = /claims|labels/.test(variant) ? t.member('verdict', report.verdict + variant) : t.member('verdict', report.verdict);
  return { title: title ?? report.verdict, text: t.member('verdict_text', report.verdict + variant) ?? '' };
}

/** Nothing found where only labels could be looked for is no clean bill. */
const labelsOnly = ({ problems }: Report): string => (hasNoWords(problems) ? '-labels' : '');

/** The verdict's own sentence tells of this problem already. */
export const isSaidByVerdict = ({ code }: Problem, { verdict, promotions, claims }: Report): boolean =>
  code === 'language-unsupported' && verdict === 'editorial' && promotions.length + claims.length === 0;

export const hasNoWords = (problems: Report['problems']): boolean => problems.some(({ code }) => code === 'language-unsupported');

/** 0..1 of the article, whatever the report says; all of it, where the verdict says "from start to end": labels and headings are left out of the count. */
export const shareOf = ({ promotionalShare, verdict }: Report): number =>
  verdict === 'advertorial' ? 1 : Math.min(1, Math.max(0, promotionalShare));

/** How much of the article promotes; null where nothing does. Text without a label is never called advertising or paid for. */
export function shareText(report: Report, arrangement: Arrangement, t: Translator): string | null {
  const share = shareOf(report);
  if (share === 0) return null;
  const values = { share: t.percent(share), count: Math.max(1, Math.round(share * 100)) };
  return t.text(isLabelled(arrangement) ? 'share' : 'share_unlabelled', values);
}
