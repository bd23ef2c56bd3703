/** How passages are marked in the page, with a page on light and on dark ground that shows it at once. */
import { useLayoutEffect, useRef } from 'react';
import { MARK_KINDS, MARK_STYLES, type MarkKind } from '../../lib/model/settings.ts';
import { useTranslator } from '../translation.tsx';
import { Segments } from './Choices.tsx';
import { Part } from './Part.tsx';
import type { OptionsState, OptionsTools } from './props.ts';

export function MarksPart({ options, tools }: { options: OptionsState; tools: OptionsTools }) {
  const t = useTranslator();
  const { marks } = options.settings;
  return (
    <Part name="marks">
      <div className="mark-choices">
        {MARK_KINDS.map((kind) => (
          <Segments
            key={kind}
            legend={t.member('legend', kind) ?? kind}
            choices={MARK_STYLES.map((value) => ({ value, label: t.member('mark_style', value) }))}
            chosen={marks[kind]}
            onChoose={(style) => void options.change({ marks: { ...marks, [kind]: style } })}
          />
        ))}
      </div>
      <MarksPreview marks={marks} paint={tools.paint} />
    </Part>
  );
}

const GROUNDS = ['light', 'dark'] as const;

function MarksPreview({ marks, paint }: { marks: OptionsState['settings']['marks']; paint: OptionsTools['paint'] }) {
  const t = useTranslator();
  const pages = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const marked = (kind: MarkKind) => [...(pages.current?.querySelectorAll(`[data-mark="${kind}"]`) ?? [])];
    paint({ claim: marked('claim'), disclosure: marked('disclosure'), fact: marked('fact') }, marks);
    return () => paint(null, marks);
  }, [marks, paint]);
  return (
    <div ref={pages} className="previews">
      {GROUNDS.map((ground) => (
        <figure key={ground} className={`preview preview-${ground}`}>
          <figcaption>{t.member('preview', ground)}</figcaption>
          <p>
            {t.text('sample_opening')} <span data-mark="fact">{t.text('sample_fact')}</span>
          </p>
          <p className="preview-label">
            <span data-mark="disclosure">{t.text('sample_label')}</span>
          </p>
          <p>
            <span data-mark="claim">{t.text('sample_ad')}</span>
          </p>
        </figure>
      ))}
    </div>
  );
}
