/** What stands in the popup when there is no report: still working, or something in the way. */
import { useEffect, useState } from 'react';
import { Icon } from './Icon.tsx';
import { useTranslator } from './translation.tsx';

/** After this long a reader starts to doubt; in milliseconds. */
const DOUBT_AFTER_MS = 2500;
/** Failures that trying again can cure. The others need another page or another click. */
const CURABLE = ['bad-message', 'failed', 'tab-gone'];

/** Still working; says so again when it takes long. */
export function LoadingPage() {
  const t = useTranslator();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), DOUBT_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section className="state state-loading" role="status">
      <span className="beam" aria-hidden="true" />
      <h1>{t.text('loading_title')}</h1>
      <p>{slow ? t.text('loading_slow') : '\u00a0'}</p>
    </section>
  );
}

export interface FailurePageProps {
  /** Why, as a key of the texts `error_…`; an unknown one reads as `failed`. */
  code: string;
  /** For people who look into it; not translated. */
  detail: string;
  onRetry: () => void;
}

/** Says what is in the way and what to do next. */
export function FailurePage({ code, detail, onRetry }: FailurePageProps) {
  const t = useTranslator();
  return (
    <section className="state" role="alert">
      <Icon name="warning" />
      <h1>{t.member('error', code) ?? t.text('error_failed')}</h1>
      <p>{t.member('error_next', code) ?? t.text('error_next_failed')}</p>
      {CURABLE.includes(code) && (
        <button type="button" className="action" onClick={onRetry}>
          <Icon name="retry" />
          {t.text('retry')}
        </button>
      )}
      {detail && (
        <details className="technical">
          <summary>{t.text('technical_detail')}</summary>
          <code>{detail}</code>
        </details>
      )}
    </section>
  );
}
