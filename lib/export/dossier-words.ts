/** Single lines of the evidence in words. */
import type { Translator } from '../extension/i18n.ts';
import type { Evidence } from '../model/report.ts';

function evidenceLine(evidence: Evidence, t: Translator): string {
  switch (evidence.kind) {
    case 'quote':
      return t.text('quote', { text: evidence.at.exact });
    case 'link':
      return evidence.href;
    case 'metadata':
      return t.text('evidence_metadata', { name: evidence.name, value: evidence.value });
    case 'style':
      return t.member('style', evidence.property) ?? t.text('evidence_drawn', { text: evidence.value });
  }
}

/** Every piece of evidence as a line, the same one once. */
export const evidenceLines = (all: readonly Evidence[], t: Translator): string[] => [...new Set(all.map((one) => evidenceLine(one, t)))];

/** In UTC and to the second, so that it means the same to all who read it. What is no date is given as the page writes it. */
export function timeText(iso: string, language: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' }).format(time);
}
