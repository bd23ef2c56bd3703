/** What stands there when there is no report to show: what happened, why, and apart from it what to do next. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { useTranslator } from './translation.tsx';

export interface StateFrameProps {
  icon: IconName;
  title: string;
  why: string;
  /** What to do next, in words and with what it takes. */
  next: ReactNode;
  /** How a screen reader is told of it; none where it was there from the start. */
  role?: 'alert' | 'status';
  /** For people who look into it, below all else. */
  children?: ReactNode;
}

export function StateFrame({ icon, title, why, next, role, children = null }: StateFrameProps) {
  const t = useTranslator();
  return (
    <section className="state state-framed" role={role}>
      <div className="state-what">
        <Icon name={icon} />
        <h1>{title}</h1>
        <p>{why}</p>
      </div>
      <div className="state-next">
        <h2>{t.text('next_title')}</h2>
        {next}
      </div>
      {children}
    </section>
  );
}
