/** One tab as a surface of ours shows it (popup, side panel): being read, failed or read; the switch, the choice, and the line that speaks up. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Anchor, Report } from '../../model/report.ts';
import { type Sensitivity, sensitivityOf } from '../../model/thresholds.ts';
import type { Translator } from '../i18n.ts';
import type { ReadReply } from '../messages.ts';
import type { TabClient } from './client.ts';
import { keepInPlace } from './keep-in-place.ts';

export interface Reading {
  /** Null while the tab is read. */
  reply: ReadReply | null;
  /** Passages are painted in the page. */
  highlighted: boolean;
  /** The page has not answered the switch yet. */
  busy: boolean;
  /** What the reader chose, while the page is read by it. */
  choosing: Sensitivity | null;
  /** What there is to say just now; empty = nothing. */
  status: string;
  /** Stays under the pointer while the report above it changes. */
  choiceElement: RefObject<HTMLFieldSetElement | null>;
  read(): void;
  choose(sensitivity: Sensitivity): void;
  toggle(on: boolean): void;
  jump(anchor: Anchor): void;
}

const unlabelledIn = ({ promotions }: Report): number => promotions.filter(({ disclosures }) => disclosures.length === 0).length;

/** Reads the client's tab at once, and follows it from then on. */
export function useReading(client: TabClient, t: Translator): Reading {
  const [reply, setReply] = useState<ReadReply | null>(null);
  const [highlighted, setHighlighted] = useState(false);
  const [busy, setBusy] = useState(false);
  const [status, setStatus] = useState('');
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

  return { reply, highlighted, busy, choosing, status, choiceElement, read, choose, toggle, jump };
}
