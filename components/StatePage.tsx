/** What stands in the popup when there is no report: still working, or something in the way. */
import { useEffect, useState } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { StateFrame } from './StateFrame.tsx';
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

/** Drawn in place of the warning where nothing went wrong: there only is no article here that may be read. */
const ICONS: Readonly<Record<string, IconName>> = {
  'browser-page': 'lamp',
  'store-page': 'lamp',
  'no-access': 'lamp',
  pdf: 'fact',
  'not-html': 'fact',
};

/** Says what is in the way, why, and what to do next. */
export function FailurePage({ code, detail, onRetry }: FailurePageProps) {
  const t = useTranslator();
  return (
    <StateFrame
      icon={ICONS[code] ?? 'warning'}
      role="alert"
      title={t.member('error', code) ?? t.text('error_failed')}
      why={t.member('error_why', code) ?? t.text('error_why_failed')}
      next={
        <>
          <p>{t.member('error_next', code) ?? t.text('error_next_failed')}</p>
          {CURABLE.includes(code) && (
            <button type="button" className="action" onClick={onRetry}>
              <Icon name="retry" />
              {t.text('retry')}
            </button>
          )}
        </>
      }
    >
      {detail && (
        <details className="technical">
          <summary>{t.text('technical_detail')}</summary>
          <code>{detail}</code>
        </details>
      )}
    </StateFrame>
  );
}
