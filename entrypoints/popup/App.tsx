/** The popup's state: reading, failed or showing a report; and the line in which it speaks up. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { Icon } from '../../components/Icon.tsx';
import { ReportView } from '../../components/ReportView.tsx';
import { SensitivityChoice } from '../../components/SensitivityChoice.tsx';
import { FailurePage, LoadingPage } from '../../components/StatePage.tsx';
import { Legend, type MarkKind, Toggle } from '../../components/Toggle.tsx';
import { useTranslator } from '../../components/translation.tsx';
import type { ReadReply } from '../../lib/extension/messages.ts';
import { isSourced } from '../../lib/extension/sourced.ts';
import type { Anchor, Report } from '../../lib/model/report.ts';
import { type Sensitivity, sensitivityOf } from '../../lib/model/thresholds.ts';
import type { TabClient } from './client.ts';
import { keepInPlace } from './keep-in-place.ts';

/** The kinds of passages there are to paint in the page. */
function marksOf({ claims, facts, disclosures }: Report): MarkKind[] {
  const places = { claim: claims, disclosure: disclosures.filter(({ at }) => at !== null), fact: facts.filter(isSourced) };
  return (['claim', 'disclosure', 'fact'] as const).filter((kind) => places[kind].length > 0);
}

const unlabelledIn = ({ promotions }: Report): number => promotions.filter(({ disclosures }) => disclosures.length === 0).length;

/** The popup as a whole; everything it knows comes through `client`. */
export function App({ client }: { client: TabClient }) {
  const t = useTranslator();
  const [reply, setReply] = useState<ReadReply | null>(null);
  const [highlighted, setHighlighted] = useState(false);
  const [busy, setBusy] = useState(false);
  const [status, setStatus] = useState('');
  /** What the reader chose, while the page is read by it. */
  const [choosing, setChoosing] = useState<Sensitivity | null>(null);
  const choices = useRef<Promise<unknown>>(Promise.resolve());
  const lastChoice = useRef<Sensitivity | null>(null);
  const choiceElement = useRef<HTMLFieldSetElement>(null);

  const failed = useCallback((code: string) => setStatus(t.member('error', code) ?? t.text('error_failed')), [t]);

  const show = useCallback((answer: ReadReply) => {
    if (answer.ok) setHighlighted(answer.highlighted);
    setReply(answer);
  }, []);

  const onMoved = useCallback(
    async (moved: ReadReply) => {
      // A reading that was under way when the reader chose goes by the choice before.
      const isLate = lastChoice.current && moved.ok && sensitivityOf(moved.report) !== lastChoice.current;
      const now = isLate ? await client.read() : moved;
      // The switch follows its own answers: it may have been pressed since.
      setReply(now);
      setStatus(now.ok ? t.text('status_moved') : '');
    },
    [client, t],
  );

  const read = useCallback(async () => {
    setReply(null);
    setStatus('');
    const answer = await client.read();
    show(answer);
    if (answer.ok) client.follow(onMoved);
  }, [client, show, onMoved]);
  useEffect(() => void read(), [read]);

  const choose = async (sensitivity: Sensitivity) => {
    setChoosing(sensitivity);
    // One after the other, so that the last choice is also the last to be kept and read by.
    const turn = choices.current.then(() => client.tune(sensitivity));
    choices.current = turn;
    const answer = await turn;
    keepInPlace(choiceElement.current, () => {
      setChoosing((latest) => (latest === sensitivity ? null : latest));
      if (!answer.ok && answer.error.code === 'not-saved') return failed(answer.error.code);
      lastChoice.current = sensitivity;
      show(answer);
      if (answer.ok) client.follow(onMoved); // the page may have been loaded anew meanwhile
      setStatus(answer.ok ? t.text('status_chosen', { count: unlabelledIn(answer.report) }) : '');
    });
  };

  const toggle = async (on: boolean) => {
    setBusy(true);
    const answer = await client.highlight(on);
    setBusy(false);
    if (!answer.ok) return failed(answer.error.code);
    setHighlighted(on);
    // The switch itself says whether the marks are there; words are only needed when some are not.
    setStatus(on && answer.missing > 0 ? t.text('status_missing', { count: answer.missing }) : '');
  };

  const jump = useCallback(
    async (anchor: Anchor) => {
      const answer = await client.jump(anchor);
      if (!answer.ok) return failed(answer.error.code);
      setStatus(answer.found ? '' : t.text('status_jump_missing'));
    },
    [client, failed, t],
  );

  const marks = reply?.ok ? marksOf(reply.report) : [];
  return (
    <>
      <header className="bar">
        <span className="brand">
          <Icon name="lamp" />
          {t.text('extName')}
        </span>
        {marks.length > 0 && (
          <>
            <Toggle on={highlighted} busy={busy} onChange={toggle} />
            <Legend kinds={marks} />
          </>
        )}
      </header>
      <main aria-busy={reply === null}>
        {reply === null && <LoadingPage />}
        {reply?.ok === false && <FailurePage code={reply.error.code} detail={reply.error.detail} onRetry={read} />}
        {reply?.ok && <ReportView report={reply.report} onJump={jump} />}
        {reply?.ok && reply.report.article && (
          <SensitivityChoice
            chosen={choosing ?? sensitivityOf(reply.report)}
            busy={choosing !== null}
            onChoose={choose}
            ref={choiceElement}
          />
        )}
      </main>
      {reply?.ok && <footer className="foot">{t.text('footer_privacy')}</footer>}
      <p className="status" role="status" aria-live="polite">
        {status}
      </p>
    </>
  );
}
