/** A whole report: the parts in the order a reader asks for them. */
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { PromotionKind, Report } from '../lib/model/report.ts';
import { AccountLinks, AccountLists } from './AccountLists.tsx';
import { AroundList } from './AroundList.tsx';
import { ArticleMap } from './ArticleMap.tsx';
import { arrange } from './arrange.ts';
import { Counts, StandingLine } from './Counts.tsx';
import { DisclosureList } from './DisclosureList.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { FactList } from './FactList.tsx';
import { KindFilter } from './KindFilter.tsx';
import { MarkKey } from './MarkKey.tsx';
import { mapItems } from './map-marks.ts';
import { PairList } from './PairList.tsx';
import { CurrentContext, type Jump, PassageContext } from './Passage.tsx';
import { GraveProblems, ProblemList } from './ProblemList.tsx';
import { ReaderMarkList } from './ReaderMarkList.tsx';
import { RecommendationList } from './RecommendationList.tsx';
import { verdictReasons } from './reasons.ts';
import { foldRepeats } from './repeats.ts';
import { ReportContext } from './report-context.tsx';
import { kindCounts, type Selection, select } from './selection.ts';
import { useTranslator } from './translation.tsx';
import { useScrollToCurrent } from './use-scroll-to-current.ts';
import { Verdict } from './Verdict.tsx';
import { isSaidByVerdict } from './verdict-words.ts';

/** A report with more claims and facts than this is drawn in two steps, and only where it is looked at. */
const LONG_REPORT = 60;
/** So many rows fill the tallest window; they come first. */
const FIRST_ROWS = 12;

export interface ReportViewProps {
  report: Report;
  onJump: Jump;
  /** Takes one of the reader's marks away. */
  onUnmark?: (id: string) => void;
  /** Kinds the reader does not want to see. */
  hiddenKinds?: readonly PromotionKind[];
  /** Id of the promotion, claim, fact or disclosure that is in view or was chosen in the page. */
  current?: string | null;
  /** Brings the current one into view, each time it is another. */
  scrollTo?: boolean;
}

const NONE: readonly PromotionKind[] = [];

/** Everything that is arranged once for a report, whatever is chosen of it. */
function prepare(report: Report, hiddenKinds: readonly PromotionKind[]) {
  const whole = arrange(report);
  const arrangement = hiddenKinds.length > 0 ? arrange(report, hiddenKinds) : whole;
  const texts = [...report.claims, ...report.facts].map(({ text }) => text);
  const inArticle = foldRepeats(arrangement.inArticle, texts);
  const around = foldRepeats(arrangement.around, texts);
  return {
    whole,
    arrangement,
    inArticle: inArticle.groups,
    around: around.groups,
    places: new Map([...inArticle.places, ...around.places]),
  };
}

/** A choice of a kind that the report no longer has is none. */
const stillThere = (selection: Selection, kinds: ReturnType<typeof kindCounts>): Selection =>
  kinds.some(({ kind }) => kind === selection) ? selection : null;

/** The verdict and what it must be read with, then the pairs; numbers, labels and all else that stands apart come after. */
export function ReportView({ report, onJump, onUnmark, hiddenKinds = NONE, current = null, scrollTo = false }: ReportViewProps) {
  const t = useTranslator();
  const root = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Selection>(null);
  const { whole, arrangement, inArticle, around, places } = useMemo(() => prepare(report, hiddenKinds), [report, hiddenKinds]);
  const facts = useMemo(() => new Map(report.facts.map((fact) => [fact.id, fact])), [report.facts]);
  const passages = useMemo(() => ({ language: report.language, onJump, places }), [report.language, onJump, places]);

  const kinds = useMemo(() => kindCounts(inArticle), [inArticle]);
  const isAdvertorial = report.verdict === 'advertorial';
  const selection = stillThere(chosen, kinds);
  // The chips answer at once; the list may take its time.
  const kind = useDeferredValue(selection);
  const shown = useMemo(() => select(inArticle, kind), [inArticle, kind]);
  const items = useMemo(
    () => mapItems({ ...arrangement, inArticle: select(arrangement.inArticle, kind) }, report),
    [arrangement, kind, report],
  );

  const isLong = report.claims.length + report.facts.length > LONG_REPORT;
  const isWhole = useDeferredValue(true, !isLong);
  const limit = isWhole ? Number.POSITIVE_INFINITY : FIRST_ROWS;
  useScrollToCurrent(root, scrollTo ? current : null, isWhole, () => setChosen(null));

  const isArticle = report.verdict !== 'no-article';
  const hasPairs = inArticle.length > 0;
  const { unpaired, labels, emptySlots, hidden } = arrangement;
  const lists = <AccountLists account={arrangement} limit={limit} />;
  return (
    <ReportContext value={report}>
      <PassageContext value={passages}>
        <CurrentContext value={current}>
          <div ref={root} className={`report${isLong ? ' report-long' : ''}`}>
            <Verdict report={report} arrangement={whole} />
            <GraveProblems problems={report.problems.filter((problem) => !isSaidByVerdict(problem, report))} />
            {isArticle && report.article && <ArticleMap items={items} article={report.article} current={current} />}
            <div className="report-body">
              {hasPairs && (
                <PairList
                  groups={shown}
                  facts={facts}
                  isAdvertorial={isAdvertorial}
                  limit={limit}
                  beside={<AccountLinks account={arrangement} />}
                  lists={isAdvertorial ? lists : null}
                >
                  <KindFilter kinds={kinds} selection={selection} onSelect={setChosen} />
                </PairList>
              )}
              {!(hasPairs && isAdvertorial) && lists}
              <div className="overview">
                {isArticle && <Counts arrangement={arrangement} />}
                {hidden > 0 && <p className="hint">{t.text('hidden_kinds', { count: hidden })}</p>}
                <StandingLine standing={report.standing} />
                {report.verdictEvidence.length > 0 && (
                  <EvidenceList title={t.text('verdict_evidence_title')} reasons={verdictReasons(report)} />
                )}
              </div>
              <DisclosureList labels={labels} emptySlots={emptySlots} jurisdiction={report.jurisdiction} />
              <ReaderMarkList marks={report.readerMarks} onRemove={onUnmark} />
              <RecommendationList report={report} />
              {isWhole && <AroundList groups={around} open={!isArticle} />}
              <FactList
                title={t.text(!hasPairs ? 'all_facts' : isAdvertorial ? 'other_facts_advertorial' : 'other_facts')}
                facts={unpaired}
                open={!hasPairs}
                limit={limit}
              />
              {isArticle && <MarkKey items={items} />}
              <ProblemList problems={report.problems} />
            </div>
          </div>
        </CurrentContext>
      </PassageContext>
    </ReportContext>
  );
}
