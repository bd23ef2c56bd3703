/** The choice of how readily promotion is flagged: one after the other, so that the last is also the last to be kept and read by. */
import { type RefObject, useRef, useState } from 'react';
import { type Sensitivity, sensitivityOf } from '../../model/thresholds.ts';
import type { ReadReply } from '../messages.ts';
import { keepInPlace } from './keep-in-place.ts';

export interface Choice {
  /** What the reader chose, while the page is read by it. */
  choosing: Sensitivity | null;
  /** Stays under the pointer while the report above it changes. */
  choiceElement: RefObject<HTMLFieldSetElement | null>;
}

interface Choosing {
  choice: Choice;
  choose(sensitivity: Sensitivity): Promise<void>;
  /** Whether a reading goes by a choice before the last. */
  isLate(reply: ReadReply): boolean;
}

/**
 * @param tune has the choice kept and the tab read by it.
 * @param take is given what came of it; whether the choice was kept is told by the answer.
 */
export function useChoice(tune: (sensitivity: Sensitivity) => Promise<ReadReply>, take: (answer: ReadReply) => void): Choosing {
  const [choosing, setChoosing] = useState<Sensitivity | null>(null);
  const choices = useRef<Promise<unknown>>(Promise.resolve());
  const last = useRef<Sensitivity | null>(null);
  const choiceElement = useRef<HTMLFieldSetElement>(null);
  return {
    choice: { choosing, choiceElement },
    choose: async (sensitivity) => {
      setChoosing(sensitivity);
      const tuned = choices.current.then(() => tune(sensitivity));
      choices.current = tuned;
      const answer = await tuned;
      keepInPlace(choiceElement.current, () => {
        setChoosing((latest) => (latest === sensitivity ? null : latest));
        if (!isUnsaved(answer)) last.current = sensitivity;
        take(answer);
      });
    },
    isLate: (reply) => last.current !== null && reply.ok && sensitivityOf(reply.report) !== last.current,
  };
}

/** The browser did not keep what was to be kept, so nothing was done. */
export const isUnsaved = (reply: ReadReply): boolean => !reply.ok && reply.error.code === 'not-saved';
