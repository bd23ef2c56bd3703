/** The beginning of a sentence that stood in full further up, and the rest of it for whoever asks. */
import { useState } from 'react';
import type { Anchor } from '../lib/model/report.ts';
import { shorten } from '../lib/wording/shorten.ts';
import { Passage } from './Passage.tsx';
import { useTranslator } from './translation.tsx';

/** About two lines of a card beside a claim, in UTF-16 units. */
const BRIEF = 60;
/** What is little longer stands whole: the button would take the room that is saved. */
const WORTH_CUTTING = 100;

/** Cut at a word's end, and in the text itself: what is only hidden from the eye would still be read aloud again and again. */
export function BriefPassage({ text, at }: { text: string; at: Anchor | null }) {
  const t = useTranslator();
  const [isWhole, setWhole] = useState(false);
  const brief = text.length > WORTH_CUTTING ? shorten(text, BRIEF) : text;
  return (
    <>
      <Passage text={isWhole ? text : brief} at={at} />
      {brief !== text && (
        <button type="button" className="whole-sentence" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {t.text('whole_sentence')}
        </button>
      )}
    </>
  );
}
