/** The whole page after the installation: what this is, how it looks, where its button is, what it does not do. */
import { useTranslator } from '../translation.tsx';
import { Promises } from './Promises.tsx';
import { type Paint, Sample } from './Sample.tsx';
import { Start, type StartProps } from './Start.tsx';

export function Welcome({ paint, ...start }: { paint: Paint } & StartProps) {
  const t = useTranslator();
  return (
    <main className="welcome">
      <header className="welcome-head">
        <img src="/icon/96.png" alt="" width="56" height="56" />
        <div>
          <h1>{t.text('welcome_title')}</h1>
          <p>{t.text('welcome_text')}</p>
        </div>
      </header>
      <section aria-labelledby="sample-heading">
        <h2 id="sample-heading">{t.text('sample_heading')}</h2>
        <p>{t.text('sample_text')}</p>
        <Sample paint={paint} />
      </section>
      <Start {...start} />
      <Promises />
    </main>
  );
}
