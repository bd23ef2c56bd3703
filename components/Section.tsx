/** A part of the report that folds away, with its heading and how many things are in it. */
import { type ReactNode, useState } from 'react';

export interface SectionProps {
  /** Of its body: a browser that is led there opens the section. */
  id?: string | undefined;
  title: string;
  /** Shown beside the title; null = not shown. */
  count?: number | null;
  /** How it starts; after that only the reader folds it. */
  open?: boolean;
  /** Extra class for the look of one section. */
  className?: string;
  children: ReactNode;
}

/** A native disclosure widget: keyboard and screen reader know it. */
export function Section({ id, title, count = null, open = false, className = '', children }: SectionProps) {
  const [atFirst] = useState(open);
  return (
    <details className={`section ${className}`} open={atFirst}>
      <summary>
        <span className="section-title">{title}</span>
        {count !== null && <span className="section-count">{count}</span>}
      </summary>
      <div id={id} className="section-body">
        {children}
      </div>
    </details>
  );
}
