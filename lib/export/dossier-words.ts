/** Single lines of the evidence in words. */
import type { Translator } from '../extension/i18n.ts';
import type { Disclosure, Evidence, SourcedFact } from '../model/report.ts';

/** WCAG 2.2, 1.4.3: text below this contrast is hard to read for many. */
const READABLE_CONTRAST = 4.5;

function evidenceLine(evidence: Evidence, t: Translator): string {
  switch (evidence.kind) {
    case 'quote':
      return t.text('quote', { text: evidence.at.exact });
    case 'link':
      return t.text('evidence_link', { target: evidence.href });
    case 'metadata':
      return t.text('evidence_metadata', { name: evidence.name, value: evidence.value });
    case 'style':
      return t.member('style', evidence.property) ?? t.text('evidence_drawn', { text: evidence.value });
  }
}

/** Every piece of evidence as a line, the same one once. */
export const evidenceLines = (all: readonly Evidence[], t: Translator): string[] => [...new Set(all.map((one) => evidenceLine(one, t)))];

/** A reader can see this label on the page. */
export const isSeen = ({ how, prominence }: Disclosure): boolean => how !== 'metadata' && prominence?.visible !== false;

/** Whether a label covers a passage, and how clearly. */
export const coverage = (disclosure: Disclosure, t: Translator): string =>
  t.member('covered', isSeen(disclosure) ? disclosure.clarity : 'hidden', { label: disclosure.label }) ?? disclosure.label;

/** How well a label can be seen; null for what is no part of what is shown. */
export function prominenceText({ role, prominence }: Disclosure, t: Translator): string | null {
  if (!prominence) return null;
  if (!prominence.visible) return t.text('prominence_hidden');
  const { position, fontSizePx, contrast } = prominence;
  const parts = [
    role === 'block' ? t.member('prominence', position) : null,
    t.text('prominence_size', { size: fontSizePx }),
    t.text(contrast < READABLE_CONTRAST ? 'prominence_contrast_low' : 'prominence_contrast', { ratio: contrast }),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Whose word a fact is. */
export function sourceText({ source }: SourcedFact, t: Translator): string {
  const kind = t.member('source', source.kind) ?? source.kind;
  if (source.name) return `${t.text('source_of', { kind })} ${source.name}`;
  return source.cue ? `${t.text('source_of', { kind })} ${t.text('quote', { text: source.cue })}` : kind;
}

/** In UTC and to the second, so that it means the same to all who read it. What is no date is given as the page writes it. */
export function timeText(iso: string, language: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' }).format(time);
}
