/** A whole report: the parts in the order a reader asks for them. */
import { useMemo } from 'react';
import type { Report } from '../lib/model/report.ts';
import { AroundList } from './AroundList.tsx';
import { arrange } from './arrange.ts';
import { Counts, StandingLine } from './Counts.tsx';
import { DisclosureList } from './DisclosureList.tsx';
import { FactList } from './FactList.tsx';
import { PairList } from './PairList.tsx';
import { type Jump, PassageContext } from './Passage.tsx';
import { ProblemList } from './ProblemList.tsx';
import { RecommendationList } from './RecommendationList.tsx';
import { useTranslator } from './translation.tsx';
import { Verdict } from './Verdict.tsx';

/** Verdict, numbers and problems first, then the pairs, then everything that stands apart. */
export function ReportView({ report, onJump }: { report: Report; onJump: Jump }) {
  const t = useTranslator();
  const arrangement = useMemo(() => arrange(report), [report]);
  const passages = useMemo(() => ({ language: report.language, onJump }), [report.language, onJump]);
  const { inArticle, around, unpaired, labels, emptySlots } = arrangement;
  const isArticle = report.verdict !== 'no-article';
  return (
    <PassageContext value={passages}>
      <Verdict report={report} arrangement={arrangement} />
      {isArticle && <Counts arrangement={arrangement} />}
      <StandingLine standing={report.standing} />
      <ProblemList problems={report.problems} />
      {inArticle.length > 0 && <PairList groups={inArticle} facts={report.facts} />}
      <DisclosureList labels={labels} emptySlots={emptySlots} country={report.jurisdiction?.country ?? null} />
      <RecommendationList recommendation={report.recommendation} />
      <AroundList groups={around} open={!isArticle} />
      <FactList title={t.text(inArticle.length > 0 ? 'other_facts' : 'all_facts')} facts={unpaired} open={inArticle.length === 0} />
    </PassageContext>
  );
}
