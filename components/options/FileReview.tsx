/** A file that was chosen, before anything of it is taken over: what it would change, or what is wrong with it. */
import { useEffect, useRef } from 'react';
import type { KeptMark } from '../../lib/model/reader-mark.ts';
import { changesOf } from '../../lib/model/setting-changes.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { FileFault, SettingsFile } from '../../lib/model/settings-file.ts';
import { Icon } from '../Icon.tsx';
import { useTranslator } from '../translation.tsx';
import { ChangeList } from './ChangeList.tsx';
import { sayPhraseFault } from './phrase-words.ts';
import type { OptionsTools } from './props.ts';

export interface FileReviewProps {
  file: SettingsFile;
  settings: Settings;
  tools: OptionsTools;
  /** May ask for a permission. */
  onTake: (settings: Partial<Settings>, marks: readonly KeptMark[]) => void;
  onCancel: () => void;
}

export function FileReview({ file, settings, tools, onTake, onCancel }: FileReviewProps) {
  const t = useTranslator();
  const section = useRef<HTMLElement>(null);
  // What stands there came by a choice in a dialog of the browser's, which left the focus on a hidden field.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a second file is to be announced like the first
  useEffect(() => section.current?.focus(), [file]);
  if (!file.ok) {
    return (
      <section ref={section} tabIndex={-1} className="review" role="alert">
        <h3>
          <Icon name="warning" /> {t.text('file_refused')}
        </h3>
        <ul className="review-list">
          {file.faults.map((fault) => (
            <li key={`${fault.code} ${fault.path} ${fault.expected}`}>
              <Fault fault={fault} />
            </li>
          ))}
        </ul>
        <button type="button" className="action action-plain" onClick={onCancel}>
          {t.text('options_close')}
        </button>
      </section>
    );
  }
  const changes = changesOf(settings, file.settings);
  const isOfUse = changes.length > 0 || file.marks.length > 0;
  return (
    <section ref={section} tabIndex={-1} className="review" aria-label={t.text('file_changes', { count: changes.length })}>
      <h3>{t.text('file_changes', { count: changes.length })}</h3>
      <ChangeList changes={changes} tools={tools} />
      {file.marks.length > 0 && <p>{t.text('file_marks', { count: file.marks.length })}</p>}
      {file.ignored.length > 0 && (
        <p className="hint">
          {t.text('file_ignored')} <code>{file.ignored.slice(0, 10).join(', ')}</code>
        </p>
      )}
      <div className="actions">
        {isOfUse && (
          <button type="button" className="action" onClick={() => onTake(file.settings, file.marks)}>
            {t.text('file_take')}
          </button>
        )}
        <button type="button" className="action action-plain" onClick={onCancel}>
          {t.text(isOfUse ? 'options_cancel' : 'options_close')}
        </button>
      </div>
    </section>
  );
}

function Fault({ fault: { code, path, expected, found } }: { fault: FileFault }) {
  const t = useTranslator();
  const what = code === 'phrase' ? sayPhraseFault(t, expected) : expected;
  return (
    <>
      {path && <code>{path}</code>} {t.member('file_fault', code, { expected: what, found })}
    </>
  );
}
