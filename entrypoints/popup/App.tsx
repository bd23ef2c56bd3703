/** The popup's state: reading, failed or showing a report; and the line in which it speaks up. */
import { useCallback, useEffect, useState } from 'react';
import { Icon } from '../../components/Icon.tsx';
import { ReportView } from '../../components/ReportView.tsx';
import { FailurePage, LoadingPage } from '../../components/StatePage.tsx';
import { Legend, type MarkKind, Toggle } from '../../components/Toggle.tsx';
import { useTranslator } from '../../components/translation.tsx';
import type { ReadReply } from '../../lib/extension/messages.ts';
import type { Anchor, Report } from '../../lib/model/report.ts';
import type { TabClient } from './client.ts';

/** The kinds of passages there are to paint in the page. */
function marksOf({ claims, facts, disclosures }: Report): MarkKind[] {
  const places = { claim: claims, disclosure: disclosures.filter(({ at }) => at !== null), fact: facts };
  return (['claim', 'disclosure', 'fact'] as const).filter((kind) => places[kind].length > 0);
}

/** The popup as a whole; everything it knows comes through `client`. */
export function App({ client }: { client: TabClient }) {
  const t = useTranslator();
  const [reply, setReply] = useState<ReadReply | null>(null);
  const [highlighted, setHighlighted] = useState(false);
  const [busy, setBusy] = useState(false);
  const [status, setStatus] = useState('');

  const failed = useCallback((code: string) => setStatus(t.member('error', code) ?? t.text('error_failed')), [t]);

  const read = useCallback(async () => {
    setReply(null);
    setStatus('');
    const answer = await client.read();
    if (answer.ok) setHighlighted(answer.highlighted);
    setReply(answer);
    if (answer.ok)
      client.follow((moved) => {
        setReply(moved);
        // The switch follows its own answers: it may have been pressed since.
        setStatus(t.text('status_moved'));
      });
  }, [client, t]);
  useEffect(() => void read(), [read]);

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
      </main>
      {reply?.ok && <footer className="foot">{t.text('footer_privacy')}</footer>}
      <p className="status" role="status" aria-live="polite">
        {status}
      </p>
    </>
  );
}
