/** The beginning of a long sentence, and the rest of it for whoever asks. */
import { useState } from 'react';
import type { Anchor } from '../lib/model/report.ts';
import { shorten } from '../lib/wording/shorten.ts';
import { Passage } from './Passage.tsx';
import { useTranslator } from './translation.tsx';

/** About two lines of a card beside a claim, and of the smaller type in which evidence is listed; in UTF-16 units. */
export const BRIEF = 60;
export const BRIEF_EVIDENCE = 85;
/** What is little longer stands whole: the button would take the room that is saved. */
const WORTH_CUTTING = 40;

export interface BriefPassageProps {
  text: string;
  /** Where it stands; null = nowhere. */
  at: Anchor | null;
  /** So much is shown at first. */
  brief?: number;
  /** In quotation marks and on lines of its own, as evidence is. */
  quoted?: boolean;
}

/** Cut at a word's end, and in the text itself: what is only hidden from the eye would still be read aloud again and again. */
export function BriefPassage({ text, at, brief = BRIEF, quoted = false }: BriefPassageProps) {
  const t = useTranslator();
  const [isWhole, setWhole] = useState(false);
  const isLong = text.length > brief + WORTH_CUTTING;
  const shown = isLong && !isWhole ? shorten(text, brief) : text;
  return (
    <>
      <Passage text={quoted ? t.text('quote', { text: shown }) : shown} at={at} compact={quoted} />
      {isLong && (
        <button type="button" className="whole-sentence" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {t.text('whole_sentence')}
        </button>
      )}
    </>
  );
}
