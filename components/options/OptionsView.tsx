/** The whole options page. */
import type { KeptMark } from '../../lib/model/reader-mark.ts';
import { Icon } from '../Icon.tsx';
import { useTranslator } from '../translation.tsx';
import { FilePart } from './FilePart.tsx';
import { LanguagePart } from './LanguagePart.tsx';
import { MarksPart } from './MarksPart.tsx';
import { OwnMarksPart } from './OwnMarksPart.tsx';
import { PARTS } from './Part.tsx';
import type { OptionsState, OptionsTools } from './props.ts';
import { ReadingPart } from './ReadingPart.tsx';
import { ShownPart } from './ShownPart.tsx';
import { SitesPart } from './SitesPart.tsx';
import { WordsPart } from './WordsPart.tsx';

export interface OptionsViewProps {
  options: OptionsState;
  tools: OptionsTools;
  /** The reader's marks on all pages, the latest first. */
  marks: readonly KeptMark[];
}

export function OptionsView({ options, tools, marks }: OptionsViewProps) {
  const t = useTranslator();
  return (
    <>
      <div className="options">
        <header className="options-head">
          <h1>
            <Icon name="lamp" />
            {t.text('options_title')}
          </h1>
          <p className="hint">{t.text('options_text')}</p>
          <nav aria-label={t.text('options_nav')}>
            <ul className="options-nav">
              {PARTS.map((name) => (
                <li key={name}>
                  <a href={`#${name}`}>{t.member('options_part', name)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main>
          <ReadingPart {...options} />
          <SitesPart options={options} tools={tools} />
          <ShownPart {...options} />
          <MarksPart options={options} tools={tools} />
          <WordsPart options={options} tools={tools} />
          <OwnMarksPart marks={marks} options={options} tools={tools} />
          <LanguagePart options={options} tools={tools} />
          <FilePart options={options} tools={tools} />
        </main>
      </div>
      <div className="status options-status">
        <p role="status" aria-live="polite">
          {options.status && t.member('options_status', options.status)}
        </p>
        {options.undo && (
          <button type="button" className="undo" onClick={options.undo}>
            {t.text('options_undo')}
          </button>
        )}
      </div>
    </>
  );
}
