/** What popup and side panel show of a tab: the bar with the switch, the report or what is in the way, the choice, the line that speaks up. */
import type { ReactNode, Ref } from 'react';
import type { Answer } from '../lib/model/judgement.ts';
import type { Anchor, PromotionKind, Report } from '../lib/model/report.ts';
import { MARK_KINDS, type MarkKind } from '../lib/model/settings.ts';
import { type Sensitivity, sensitivityOf } from '../lib/model/thresholds.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { Icon } from './Icon.tsx';
import { measureBar } from './measure-bar.ts';
import { ReportView } from './ReportView.tsx';
import { SensitivityChoice } from './SensitivityChoice.tsx';
import { FailurePage, LoadingPage } from './StatePage.tsx';
import { Legend, Toggle } from './Toggle.tsx';
import { useTranslator } from './translation.tsx';

export interface ReadingViewProps {
  /** Null while the tab is read. */
  reply: { ok: true; report: Report } | { ok: false; error: { code: string; detail: string } } | null;
  /** The kinds of passages there are to paint in the page; none = there is nothing to switch. */
  marks: readonly MarkKind[];
  highlighted: boolean;
  busy: boolean;
  choosing: Sensitivity | null;
  status: string;
  choiceElement: Ref<HTMLFieldSetElement>;
  /** Id of the passage in view in the page, or picked there last. */
  current: string | null;
  /** The passage the reader clicked in the page: its row is shown. */
  picked: { id: string } | null;
  /** Promotions of these kinds are not shown. */
  hiddenKinds: readonly PromotionKind[];
  /** More to be done from here, at the end of the bar. */
  actions?: ReactNode;
  /** What is said in place of the popup's words where the tab may not be read. */
  noAccess?: ReactNode;
  /** What can be done with the report, at its foot. */
  foot?: ReactNode;
  read: () => void;
  choose: (sensitivity: Sensitivity) => void;
  toggle: (on: boolean) => void;
  jump: (anchor: Anchor) => void;
  /** What was asked by the page's menu; null = nothing. */
  answer: Answer | null;
  unmark: (id: string) => void;
  closeAnswer: () => void;
}

/** All of it; what is done about a press is up to the caller. */
export function ReadingView({ reply, marks, actions = null, noAccess = null, foot = null, ...view }: ReadingViewProps) {
  const t = useTranslator();
  return (
    <>
      <header className="bar" ref={measureBar}>
        <span className="brand">
          <Icon name="lamp" />
          <span className="brand-name">{t.text('extName')}</span>
        </span>
        {marks.length > 0 && (
          <>
            <Toggle on={view.highlighted} busy={view.busy} onChange={view.toggle} />
            <Legend kinds={MARK_KINDS.filter((kind) => marks.includes(kind))} />
          </>
        )}
        {actions}
      </header>
      <main aria-busy={reply === null}>
        {view.answer && (
          <AnswerCard
            answer={view.answer}
            language={reply?.ok ? reply.report.language : ''}
            onUndo={view.unmark}
            onClose={view.closeAnswer}
            onJump={view.jump}
          />
        )}
        {reply === null && <LoadingPage />}
        {reply?.ok === false &&
          ((reply.error.code === 'no-access' && noAccess) || (
            <FailurePage code={reply.error.code} detail={reply.error.detail} onRetry={view.read} />
          ))}
        {reply?.ok && (
          <ReportView
            report={reply.report}
            onJump={view.jump}
            onUnmark={view.unmark}
            hiddenKinds={view.hiddenKinds}
            current={view.current}
            scrollTo={view.picked !== null && view.picked.id === view.current}
          />
        )}
        {reply?.ok && reply.report.article && (
          <SensitivityChoice
            chosen={view.choosing ?? sensitivityOf(reply.report)}
            busy={view.choosing !== null}
            onChoose={view.choose}
            ref={view.choiceElement}
          />
        )}
      </main>
      {reply?.ok && (
        <footer className="foot">
          {foot}
          <p>{t.text('footer_privacy')}</p>
        </footer>
      )}
      <p className="status" role="status" aria-live="polite">
        {view.status}
      </p>
    </>
  );
}
