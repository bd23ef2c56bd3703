/** One tab as a surface of ours shows it (popup, side panel): being read, failed or read; the switch, the choice, and the line that speaks up. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Answer } from '../../model/judgement.ts';
import type { Anchor, Report } from '../../model/report.ts';
import type { Sensitivity } from '../../model/thresholds.ts';
import { withoutFragment } from '../../text/address.ts';
import type { Translator } from '../i18n.ts';
import type { ReadReply } from '../messages.ts';
import type { PageHeard, TabClient, TabHeard } from './client.ts';
import { type Choice, isUnsaved, useChoice } from './use-choice.ts';
import { type Place, usePlace } from './use-place.ts';

export interface Reading extends Choice, Place {
  /** Null while the tab is read. */
  reply: ReadReply | null;
  /** Passages are painted in the page. */
  highlighted: boolean;
  /** The page has not answered the switch yet. */
  busy: boolean;
  /** What there is to say just now; empty = nothing. */
  status: string;
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
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { place, hearPlace, forgetPlace } = usePlace();
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
    forgetPlace();
  };

  const { choice, choose, isLate } = useChoice(
    async (sensitivity) => {
      asked.current += 1;
      const answer = await client.tune(sensitivity);
      asked.current -= 1;
      return answer;
    },
    (answer) => {
      if (isUnsaved(answer)) return failed('not-saved');
      show(answer);
      if (answer.ok) follow(); // the page may have been loaded anew meanwhile
      setStatus(answer.ok ? t.text('status_chosen', { count: unlabelledIn(answer.report) }) : '');
    },
  );

  const follow = () => {
    if (!isShown.current) return;
    following.current = true;
    client.follow(onMoved, onPage);
  };

  const onMoved = async (moved: ReadReply) => {
    // A reading that was under way when the reader chose goes by the choice before.
    const now = isLate(moved) ? await client.read() : moved;
    // The switch follows its own answers: it may have been pressed since.
    setReply(now);
    setStatus(now.ok ? t.text('status_moved') : '');
    forgetPlace();
  };

  const onPage = (heard: PageHeard) => {
    if (heard.type === 'gone') {
      following.current = false;
      return void readNow();
    }
    hearPlace(heard);
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
    if (isUnsaved(without)) return failed('not-saved');
    setAnswer((shown) => (shown?.type === 'marked' && shown.mark.id === id ? null : shown));
    show(without);
    setStatus(without.ok ? t.text('mark_removed') : '');
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
    status,
    ...choice,
    ...place,
    read: () => void readNow(),
    choose,
    toggle,
    jump,
    answer: isOfPage ? answer : null,
    unmark,
    closeAnswer: () => setAnswer(null),
  };
}
