/** Puts all settings back, once that was confirmed. */
import { useId, useRef } from 'react';
import { useTranslator } from '../translation.tsx';

export function ResetButton({ onReset }: { onReset: () => void }) {
  const t = useTranslator();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className="action action-plain" onClick={() => dialog.current?.showModal()}>
        {t.text('options_reset')}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby={id}>
        <h2 id={id}>{t.text('options_reset_title')}</h2>
        <p>{t.text('options_reset_text')}</p>
        <div className="actions">
          <button
            type="button"
            className="action"
            onClick={() => {
              close();
              onReset();
            }}
          >
            {t.text('options_reset_confirm')}
          </button>
          <button type="button" className="action action-plain" onClick={close}>
            {t.text('options_cancel')}
          </button>
        </div>
      </dialog>
    </>
  );
}
