/** What the reader decides about the file: its format, a note; and the buttons that make it. */
import { useId } from 'react';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../../lib/export/formats.ts';
import { Icon } from '../Icon.tsx';
import { useTranslator } from '../translation.tsx';

export interface ExportFormProps {
  format: FormatName;
  note: string;
  hasPicture: boolean;
  onFormat: (format: FormatName) => void;
  onNote: (note: string) => void;
  onSave: () => void;
  onSavePicture: () => void;
  onCopy: () => void;
}

function FormatChoice({ format, onFormat }: Pick<ExportFormProps, 'format' | 'onFormat'>) {
  const t = useTranslator();
  const group = useId();
  return (
    <fieldset className="formats">
      <legend>{t.text('export_format_title')}</legend>
      {FORMAT_NAMES.map((name) => (
        <label key={name}>
          <input type="radio" name={group} value={name} checked={format === name} onChange={() => onFormat(name)} />
          <span>{t.member('export_format', name)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The choice and the field. */
export function ExportChoices({ format, note, onFormat, onNote }: Pick<ExportFormProps, 'format' | 'note' | 'onFormat' | 'onNote'>) {
  const t = useTranslator();
  const hint = useId();
  return (
    <>
      <FormatChoice format={format} onFormat={onFormat} />
      <div className="note-field">
        <label className="field">
          {t.text('export_note_label')}
          <textarea rows={4} value={note} aria-describedby={hint} onChange={(event) => onNote(event.target.value)} />
        </label>
        <p className="hint" id={hint}>
          {t.text('export_note_hint')}
        </p>
      </div>
    </>
  );
}

/** Save and copy. */
export function ExportButtons({
  format,
  hasPicture,
  onSave,
  onSavePicture,
  onCopy,
}: Pick<ExportFormProps, 'format' | 'hasPicture' | 'onSave' | 'onSavePicture' | 'onCopy'>) {
  const t = useTranslator();
  const isBeside = hasPicture && !FORMATS[format].holdsPicture;
  return (
    <div className="export-buttons">
      <button type="button" className="action" onClick={onSave}>
        <Icon name="save" />
        {t.text('export_save')}
      </button>
      {isBeside && (
        <button type="button" className="action" onClick={onSavePicture}>
          <Icon name="save" />
          {t.text('export_save_picture')}
        </button>
      )}
      <button type="button" className="action action-plain" onClick={onCopy}>
        {t.text('export_copy')}
      </button>
      {isBeside && <p className="hint">{t.text('export_screenshot_beside')}</p>}
    </div>
  );
}
