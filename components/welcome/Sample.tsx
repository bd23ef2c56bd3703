/** The sample article with its switch, and beside it what each kind of mark means. */
import { useLayoutEffect, useRef, useState } from 'react';
import { MARK_KINDS, type MarkKind } from '../../lib/model/settings.ts';
import { Toggle } from '../Toggle.tsx';
import { useTranslator } from '../translation.tsx';
import { Meanings, meaningId } from './Meanings.tsx';
import { SAMPLE, type SamplePassage } from './sample.ts';

/** Paints elements by kind, in place of what was painted; null = takes the paint off. */
export type Paint = (marks: Record<MarkKind, Element[]> | null) => void;

export function Sample({ paint }: { paint: Paint }) {
  const t = useTranslator();
  const [on, setOn] = useState(true);
  const [current, setCurrent] = useState<MarkKind | null>(null);
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const marked = (kind: MarkKind) => [...(article.current?.querySelectorAll(`[data-mark="${kind}"]`) ?? [])];
    paint(on ? (Object.fromEntries(MARK_KINDS.map((kind) => [kind, marked(kind)])) as Record<MarkKind, Element[]>) : null);
    return () => paint(null);
  }, [on, paint]);
  return (
    <div className="sample">
      <div className="sample-page">
        <div className="sample-bar">
          <p className="caption">{t.text('sample_caption')}</p>
          <Toggle
            on={on}
            busy={false}
            onChange={(next) => {
              setOn(next);
              setCurrent(null);
            }}
          />
        </div>
        <article ref={article} className="sample-article">
          <h3>{t.text('sample_title')}</h3>
          {SAMPLE.map((passages) => (
            <p key={passages[0]!.text} className={`sample-${passages[0]!.mark ?? 'text'}`}>
              {passages.map((passage) => (
                <Passage key={passage.text} passage={passage} on={on} onCurrent={setCurrent} />
              ))}
            </p>
          ))}
        </article>
      </div>
      <Meanings current={current} />
    </div>
  );
}

/** Marked ones lead to their meaning, so that a keyboard and a finger reach it too; the pointer need only rest on them. */
function Passage({ passage, on, onCurrent }: { passage: SamplePassage; on: boolean; onCurrent: (kind: MarkKind | null) => void }) {
  const t = useTranslator();
  const { text, mark } = passage;
  if (!mark || !on) return <span>{t.text(text)} </span>;
  const come = () => onCurrent(mark);
  const go = () => onCurrent(null);
  return (
    <>
      <a
        href={`#${meaningId(mark)}`}
        className="sample-mark"
        data-mark={mark}
        aria-describedby={meaningId(mark)}
        onPointerEnter={come}
        onPointerLeave={go}
        onFocus={come}
        onBlur={go}
      >
        {t.text(text)}
      </a>{' '}
    </>
  );
}
