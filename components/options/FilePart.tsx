/** All settings as a file, and all of them as they were at first. */
import { useId, useRef, useState } from 'react';
import type { KeptMark } from '../../lib/model/reader-mark.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { SettingsFile } from '../../lib/model/settings-file.ts';
import { useTranslator } from '../translation.tsx';
import { FileReview } from './FileReview.tsx';
import { Part } from './Part.tsx';
import type { OptionsState, OptionsTools } from './props.ts';
import { ResetButton } from './ResetButton.tsx';

/** Hands the text to the browser as a download. */
function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function FilePart({ options, tools }: { options: OptionsState; tools: OptionsTools }) {
  const t = useTranslator();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<SettingsFile | null>(null);
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    const isLarge = chosen.size > tools.limits.fileBytes;
    const text = isLarge ? '' : await chosen.text();
    setFile(isLarge ? { ok: false, faults: [{ code: 'too-large', path: '', expected: '', found: '' }] } : tools.readFile(text));
    if (input.current) input.current.value = ''; // so that the same file can be chosen again once it was mended
  };
  // The settings first: they may ask for a permission, which takes the press itself.
  const take = async (settings: Partial<Settings>, marks: readonly KeptMark[]) => {
    if (!(await options.take(settings))) return;
    if (marks.length === 0 || (await tools.takeMarks(marks))) setFile(null);
    else options.say('not-saved');
  };
  return (
    <Part name="file" hint={t.text('options_file_text')}>
      <div className="actions">
        <button
          type="button"
          className="action"
          onClick={() =>
            void tools.writeFile(options.settings).then((text) => {
              save(text, 'sourcelight-settings.json');
              options.say('exported');
            })
          }
        >
          {t.text('options_export')}
        </button>
        <label className="action action-plain file-action" htmlFor={id}>
          {t.text('options_import')}
          <input
            id={id}
            ref={input}
            type="file"
            className="sr-only"
            accept="application/json,.json"
            onChange={({ target }) => void open(target.files?.[0])}
          />
        </label>
        <ResetButton onReset={() => void options.reset()} />
      </div>
      {file && (
        <FileReview
          file={file}
          settings={options.settings}
          tools={tools}
          onTake={(settings, marks) => void take(settings, marks)}
          onCancel={() => {
            setFile(null);
            input.current?.focus();
          }}
        />
      )}
    </Part>
  );
}
