/** One part of the options: a heading that the navigation leads to, a line that explains it, and what can be chosen. */
import type { ReactNode } from 'react';
import { useTranslator } from '../translation.tsx';

/** In the order of the page. Keys of the texts `options_part_…`. */
export const PARTS = ['reading', 'sites', 'shown', 'marks', 'words', 'own-marks', 'language', 'file'] as const;
export type PartName = (typeof PARTS)[number];

export function Part({ name, hint, children }: { name: PartName; hint?: string; children: ReactNode }) {
  const t = useTranslator();
  return (
    <section id={name} className="part" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{t.member('options_part', name)}</h2>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </section>
  );
}
