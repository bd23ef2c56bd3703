/** The pieces of the evidence as a document: what every format has a way to show. */
import type { Anchor } from '../model/report.ts';
import type { ExportWords } from './evidence.ts';

export type DossierBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'text'; text: string }
  /** Pairs of name and value; `href` is set where the value is an address of the web. */
  | { kind: 'properties'; rows: DossierRow[] }
  | { kind: 'list'; items: string[] }
  /** Words of the page, never cut. `place` says where they stand; null where they are no text of the page. */
  | { kind: 'quote'; text: string; place: string | null }
  /** Words of whoever exports. */
  | { kind: 'note'; text: string }
  | { kind: 'screenshot'; src: string; alt: string };

export interface DossierRow {
  name: string;
  value: string;
  href: string | null;
}

export const heading = (level: 1 | 2 | 3, text: string): DossierBlock => ({ kind: 'heading', level, text });
export const row = (name: string, value: string | null, href: string | null = null): DossierRow[] =>
  value === null || value === '' ? [] : [{ name, value, href }];

/** A quote with the selector by which it is found again. */
export function quote(at: Anchor, { t }: ExportWords): DossierBlock {
  // Written without separators: these are numbers to count by, not to read.
  const values = { start: String(at.start), end: String(at.end), before: at.prefix.trim(), after: at.suffix.trim() };
  return { kind: 'quote', text: at.exact, place: t.text('export_place', values) };
}
