/** "Report a wrong flag": a prepared text to look through and copy. Nothing is sent. */
import { useEffect, useId, useRef, useState } from 'react';
import type { ClaimGroup } from './arrange.ts';
import { useReport } from './report-context.tsx';
import { useTranslator } from './translation.tsx';
import { wrongFlagText } from './wrong-flag.ts';

function FlagDialog({ text, onClose }: { text: string; onClose: () => void }) {
  const t = useTranslator();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(field.current?.value ?? '');
      setStatus(t.text('flag_copied'));
    } catch {
      field.current?.select();
      setStatus(t.text('flag_not_copied'));
    }
  };
  return (
    <dialog ref={dialog} className="flag-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{t.text('flag_report')}</h2>
      <p>{t.text('flag_text')}</p>
      <textarea ref={field} defaultValue={text} rows={10} spellCheck={false} dir="auto" aria-label={t.text('flag_field')} />
      <p role="status" className="hint">
        {status}
      </p>
      <div className="answer-actions">
        <button type="button" className="action" onClick={() => void copy()}>
          {t.text('flag_copy')}
        </button>
        <button type="button" className="small-action" onClick={() => dialog.current?.close()}>
          {t.text('answer_close')}
        </button>
      </div>
    </dialog>
  );
}

/** The button, and the dialog while it is open; nothing where no report is shown around it. */
export function WrongFlag({ group: { promotion, disclosures } }: { group: ClaimGroup }) {
  const t = useTranslator();
  const report = useReport();
  const [open, setOpen] = useState(false);
  if (!report || !promotion) return null;
  return (
    <>
      <button type="button" className="small-action" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t.text('flag_report')}
      </button>
      {open && <FlagDialog text={wrongFlagText(report, promotion, disclosures, t)} onClose={() => setOpen(false)} />}
    </>
  );
}
