/** The pieces of the evidence as a document: what every format has a way to show. */
import type { Anchor } from '../model/report.ts';
import { timeText } from './dossier-words.ts';
import type { ExportWords } from './evidence.ts';

export type DossierBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'text'; text: string }
  /** Pairs of name and value. */
  | { kind: 'properties'; rows: DossierRow[] }
  | { kind: 'list'; items: string[] }
  /** Words of the page, never cut. `place` says where they stand; null where they are no text of the page. */
  | { kind: 'quote'; text: string; place: string | null }
  /** Words of whoever exports. */
  | { kind: 'note'; text: string }
  | { kind: 'screenshot'; src: string; alt: string; caption: string };

export interface DossierRow {
  name: string;
  value: string;
  /** Set where the value is an address of the web. */
  href: string | null;
  /** The same to the last sign, for the file, where the value is a moment said for people; null = the value says it all. */
  exact: string | null;
}

export const heading = (level: 1 | 2 | 3, text: string): DossierBlock => ({ kind: 'heading', level, text });
export const text = (words: string): DossierBlock => ({ kind: 'text', text: words });
export const row = (name: string, value: string | null, href: string | null = null): DossierRow[] =>
  value === null || value === '' ? [] : [{ name, value, href, exact: null }];

/** A moment; as it is written where that may mean more than one ("01.05.2024", a day alone). */
export function timeRow(name: string, written: string | null, { t }: Pick<ExportWords, 't'>): DossierRow[] {
  const value = written && timeText(written, t.language);
  return value ? [{ name, value, href: null, exact: written }] : row(name, written);
}

/** What a file says of a value: a reader reads the one, and finds the other in the page's own data. */
export const fullValue = ({ value, exact }: DossierRow): string => (exact === null ? value : `${value} (${exact})`);

/** A quote with the selector by which it is found again. */
export function quote(at: Anchor, { t }: ExportWords): DossierBlock {
  // Written without separators: these are numbers to count by, not to read.
  const values = { start: String(at.start), end: String(at.end), before: at.prefix.trim(), after: at.suffix.trim() };
  return { kind: 'quote', text: at.exact, place: t.text('export_place', values) };
}
