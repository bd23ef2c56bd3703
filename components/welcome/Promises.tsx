/** What is read, kept and sent, in the order in which the heading says it, and what cannot be known. */
import { useTranslator } from '../translation.tsx';

export function Promises() {
  const t = useTranslator();
  return (
    <section aria-labelledby="promises-title">
      <h2 id="promises-title">{t.text('promises_title')}</h2>
      <dl className="promises">
        <div>
          <dt>{t.text('promise_read')}</dt>
          <dd>
            {t.text('promise_read_text')} {t.text('promise_read_options')}
          </dd>
        </div>
        <div>
          <dt>{t.text('promise_kept')}</dt>
          <dd>{t.text('promise_kept_text')}</dd>
        </div>
        <div>
          <dt>{t.text('promise_sent')}</dt>
          <dd>{t.text('promise_sent_text')}</dd>
        </div>
        <div>
          <dt>{t.text('promise_unknown')}</dt>
          <dd>{t.text('promise_unknown_text')}</dd>
        </div>
      </dl>
    </section>
  );
}
