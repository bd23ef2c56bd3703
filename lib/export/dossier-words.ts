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

/** A moment in ISO 8601 with its zone. What pages write otherwise may mean more than one. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** To the minute, which is what people ask for, and in UTC, so that it means the same to all of them; null where it is no moment. */
export function timeText(written: string, language: string): string | null {
  const time = new Date(written);
  if (!MOMENT.test(written) || Number.isNaN(time.getTime())) return null;
  const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const clock = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC', timeZoneName: 'short' } as const;
  return new Intl.DateTimeFormat(language, { ...day, ...clock }).format(time);
}
