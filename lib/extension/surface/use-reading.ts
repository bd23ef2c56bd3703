/** One tab as a surface of ours shows it (popup, side panel): being read, failed or read; the switch, the choice, and the line that speaks up. */

import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Answer } from '../../model/judgement.ts';
import type { Anchor, Report } from '../../model/report.ts';
import { type Sensitivity, sensitivityOf } from '../../model/thresholds.ts';
import { withoutFragment } from '../../text/address.ts';
import type { Translator } from '../i18n.ts';
import type { ReadReply } from '../messages.ts';
import type { PageHeard, TabClient, TabHeard } from './client.ts';
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
  /** Id of the passage in view in the page, or picked there last; null = none is known. */
  current: string | null;
  /** The passage the reader clicked in the page last; each click is another object. */
  picked: { id: string } | null;
  read(): void;
  choose(sensitivity: Sensitivity): void;
  toggle(on: boolean): void;
  jump(anchor: Anchor): void;
  /** To what was asked by the page's menu; null = nothing was, or it was closed, or it is about another page. */
  answer: Answer | null;
  /** Takes one of the reader's marks away. */
  unmark(id: string): void;
  closeAnswer(): void;
}

const unlabelledIn = ({ promotions }: Report): number => promotions.filter(({ disclosures }) => disclosures.length === 0).length;

/** Reads the client's tab at once, and follows it from then on. */
export function useReading(client: TabClient, t: Translator): Reading {
  const [reply, setReply] = useState<ReadReply | null>(null);
  const [highlighted, setHighlighted] = useState(false);
  const [busy, setBusy] = useState(false);
  const [status, setStatus] = useState('');
  const [choosing, setChoosing] = useState<Sensitivity | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const choices = useRef<Promise<unknown>>(Promise.resolve());
  const lastChoice = useRef<Sensitivity | null>(null);
  const choiceElement = useRef<HTMLFieldSetElement>(null);

  const [current, setCurrent] = useState<string | null>(null);
  const [picked, setPicked] = useState<{ id: string } | null>(null);
  /** The newest reading asked for; an older one that ends later is not shown. */
  const turn = useRef(0);
  /** Readings asked for here that have no answer yet: that answer is the one to show. */
  const asked = useRef(0);
  const following = useRef(false);
  /** Answers may still come when nobody looks at this tab any more. */
  const isShown = useRef(false);

  const failed = useCallback((code: string) => setStatus(t.member('error', code) ?? t.text('error_failed')), [t]);

  const show = (answer: ReadReply) => {
    if (answer.ok) setHighlighted(answer.highlighted);
    setReply(answer);
    // Ids are those of a report: in the next one they name other passages.
    setCurrent(null);
    setPicked(null);
  };

  const follow = () => {
    if (!isShown.current) return;
    following.current = true;
    client.follow(onMoved, onPage);
  };

  const onMoved = async (moved: ReadReply) => {
    // A reading that was under way when the reader chose goes by the choice before.
    const isLate = lastChoice.current && moved.ok && sensitivityOf(moved.report) !== lastChoice.current;
    const now = isLate ? await client.read() : moved;
    // The switch follows its own answers: it may have been pressed since.
    setReply(now);
    setStatus(now.ok ? t.text('status_moved') : '');
    setCurrent(null);
    setPicked(null);
  };

  const onPage = (heard: PageHeard) => {
    if (heard.type === 'gone') {
      following.current = false;
      return void readNow();
    }
    setCurrent(heard.id);
    if (heard.type !== 'picked') return;
    // Let go of first: the same passage picked again is looked for again.
    flushSync(() => setPicked(null));
    setPicked({ id: heard.id });
  };

  /** @param quietly keeps what is shown until there is an answer. */
  const readNow = async (quietly = false) => {
    turn.current += 1;
    const mine = turn.current;
    if (!quietly) {
      setReply(null);
      setStatus('');
    }
    asked.current += 1;
    const answer = await client.read();
    asked.current -= 1;
    if (mine !== turn.current) return;
    show(answer);
    if (answer.ok) follow();
  };

  const onTab = useEffectEvent((heard: TabHeard) => {
    if (heard.type === 'loaded') return void (following.current || readNow(true));
    if (heard.type === 'tab-highlighted') return setHighlighted(heard.on);
    const isKnown = reply?.ok && reply.report.analysedAt === heard.reply.report.analysedAt;
    if (asked.current > 0 || isKnown) return;
    show(heard.reply);
    follow();
  });

  const start = useEffectEvent(() => void readNow());
  useEffect(() => {
    isShown.current = true;
    const end = client.overhear(onTab);
    start();
    return () => {
      isShown.current = false;
      end();
      client.leave();
    };
  }, [client]);

  const onAnswer = useEffectEvent((told: Answer) => {
    setAnswer(told);
    // What was read before the mark was made does not show it.
    if (told.type === 'marked') void readNow(true);
  });
  useEffect(() => client.answers(onAnswer), [client]);

  const unmark = async (id: string) => {
    asked.current += 1;
    const without = await client.unmark(id);
    asked.current -= 1;
    if (!without.ok && without.error.code === 'not-saved') return failed(without.error.code);
    setAnswer((shown) => (shown?.type === 'marked' && shown.mark.id === id ? null : shown));
    show(without);
    setStatus(without.ok ? t.text('mark_removed') : '');
  };

  const choose = async (sensitivity: Sensitivity) => {
    setChoosing(sensitivity);
    // One after the other, so that the last choice is also the last to be kept and read by.
    asked.current += 1;
    const tuned = choices.current.then(() => client.tune(sensitivity));
    choices.current = tuned;
    const answer = await tuned;
    asked.current -= 1;
    keepInPlace(choiceElement.current, () => {
      setChoosing((latest) => (latest === sensitivity ? null : latest));
      if (!answer.ok && answer.error.code === 'not-saved') return failed(answer.error.code);
      lastChoice.current = sensitivity;
      show(answer);
      if (answer.ok) follow(); // the page may have been loaded anew meanwhile
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

  const isOfPage = !answer || !reply?.ok || withoutFragment(reply.report.url) === answer.url;
  return {
    reply,
    highlighted,
    busy,
    choosing,
    status,
    choiceElement,
    current,
    picked,
    read: () => void readNow(),
    choose,
    toggle,
    jump,
    answer: isOfPage ? answer : null,
    unmark,
    closeAnswer: () => setAnswer(null),
  };
}
