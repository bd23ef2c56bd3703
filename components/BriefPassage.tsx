/** The beginning of a sentence that stood in full further up, and the rest of it for whoever asks. */
import { useState } from 'react';
import type { Anchor } from '../lib/model/report.ts';
import { shorten } from '../lib/wording/shorten.ts';
import { Passage } from './Passage.tsx';
import { useTranslator } from './translation.tsx';

/** About two lines of a card, in UTF-16 units. */
const LONGEST_BRIEF = 90;

/** Cut at a word's end, and in the text itself: what is only hidden from the eye would still be read aloud again and again. */
export function BriefPassage({ text, at }: { text: string; at: Anchor | null }) {
  const t = useTranslator();
  const [isWhole, setWhole] = useState(false);
  const brief = shorten(text, LONGEST_BRIEF);
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
