/** The answer to what the reader asked by the page's menu, above the report. */
import { useEffect, useRef } from 'react';
import type { Answer, Judgement } from '../lib/model/judgement.ts';
import type { Anchor } from '../lib/model/report.ts';
import { shorten } from '../lib/wording/shorten.ts';
import { answerWords } from './answer-words.ts';
import { Coverage } from './Coverage.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { type Jump, Passage, PassageContext } from './Passage.tsx';
import { useTranslator } from './translation.tsx';

/** The reader knows what they selected: its beginning is enough. In UTF-16 units. */
const LONGEST_QUOTE = 160;

/** The answer is about one passage, wherever else the same words stand. */
const NO_PLACES = new Map();

export interface AnswerCardProps {
  answer: Answer;
  /** Of the page, BCP 47; empty = unknown. */
  language: string;
  onUndo: (id: string) => void;
  onClose: () => void;
  onJump: Jump;
}

function Quote({ at }: { at: Anchor }) {
  const t = useTranslator();
  return <Passage text={t.text('quote', { text: shorten(at.exact, LONGEST_QUOTE) })} at={at} />;
}

function Reasons({ judgement: { promotions, disclosures, doubtful } }: { judgement: Judgement }) {
  const t = useTranslator();
  if (promotions.length === 0) return doubtful && <EvidenceList title={t.text('answer_speaks_for')} reasons={doubtful.findings} />;
  return promotions.map((promotion) => (
    <div className="answer-reason" key={promotion.id}>
      <Coverage disclosures={disclosures.filter(({ id }) => promotion.disclosures.includes(id))} />
      <EvidenceList title={t.text('evidence_title')} reasons={promotion.findings} />
    </div>
  ));
}

function useWords(answer: Answer): { title: string; lines: readonly string[] } {
  const t = useTranslator();
  switch (answer.type) {
    case 'judged':
      return answerWords(answer.judgement, t);
    case 'marked':
      return { title: t.member('marked', answer.mark.as) ?? '', lines: [t.text('answer_kept')] };
    case 'not-kept':
      return { title: t.member('not_kept', answer.why) ?? '', lines: [] };
    case 'no-selection':
      return { title: t.text('answer_lost'), lines: [t.text('answer_lost_next')] };
  }
}

/** Takes the focus when it comes: the reader asked, and this is the answer. */
export function AnswerCard({ answer, language, onUndo, onClose, onJump }: AnswerCardProps) {
  const t = useTranslator();
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer takes the focus again.
  useEffect(() => title.current?.focus(), [answer]);
  const words = useWords(answer);
  const at = answer.type === 'judged' ? answer.judgement.at : answer.type === 'marked' ? answer.mark.at : null;
  return (
    <PassageContext value={{ language, onJump, places: NO_PLACES }}>
      <section className="answer">
        {answer.type === 'judged' && <p className="answer-question">{t.text('answer_question')}</p>}
        <h2 ref={title} tabIndex={-1}>
          {words.title}
        </h2>
        {at && <Quote at={at} />}
        {words.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {answer.type === 'judged' && <Reasons judgement={answer.judgement} />}
        <div className="answer-actions">
          {answer.type === 'marked' && (
            <button type="button" className="small-action" onClick={() => onUndo(answer.mark.id)}>
              {t.text('answer_undo')}
            </button>
          )}
          <button type="button" className="small-action" onClick={onClose}>
            {t.text('answer_close')}
          </button>
        </div>
      </section>
    </PassageContext>
  );
}
