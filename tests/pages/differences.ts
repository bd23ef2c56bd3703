/** What a report says differently from a fixture page's expectation, in words. */
import type { Report } from '../../lib/model/report.ts';

/** A fixture's `expected.json`. Texts are as rendered, with white space collapsed. */
export interface Expected {
  id: string;
  url: string;
  lang: string;
  verdict: Report['verdict'];
  /** Where careful readers differ. */
  verdict_accepts?: Report['verdict'][];
  promotions: { kind?: string; disclosed: boolean; sponsor?: string | null; text: string; in_article: boolean; optional?: boolean }[];
  /** `covers` is the index of a promotion; null = an empty slot. */
  disclosures: { label: string; clarity?: string; how?: string; covers: number | null }[];
  claims?: { text: string }[];
  facts?: { text: string; source_kind: string }[];
  /** Editorial sentences that a careless reader would flag. */
  editorial_traps: string[];
}

/** Only words count: typography and white space differ by markup. */
const words = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
const within = (part: string, whole: string): boolean => ` ${words(whole)} `.includes(` ${words(part)} `);

export function differences(expected: Expected, report: Report): string[] {
  const found: string[] = [];
  const accepted = expected.verdict_accepts ?? [expected.verdict];
  if (!accepted.includes(report.verdict)) found.push(`verdict is ${report.verdict} instead of ${accepted.join(' or ')}`);
  const whole = expected.verdict === 'advertorial' || expected.verdict === 'affiliate';
  const inside = report.promotions.filter(({ inArticle }) => inArticle);
  if (!whole) {
    for (const promotion of expected.promotions.filter(({ optional, in_article }) => !optional && in_article)) {
      const same = inside.find(({ text }) => words(text) === words(promotion.text));
      if (!same) found.push(`promotion is not found with its extent: ${promotion.text.slice(0, 80)}`);
      else if (promotion.kind && same.kind !== promotion.kind)
        found.push(`kind is ${same.kind} instead of ${promotion.kind}: ${promotion.text.slice(0, 60)}`);
      else if (promotion.disclosed !== same.disclosures.length > 0)
        found.push(`disclosed is ${!promotion.disclosed}: ${promotion.text.slice(0, 60)}`);
    }
    for (const { text } of inside)
      if (!expected.promotions.some((promotion) => within(text, promotion.text) || within(promotion.text, text)))
        found.push(`false alarm: ${text.slice(0, 80)}`);
  }
  for (const { label, clarity, covers, how } of expected.disclosures) {
    const same = report.disclosures.find((disclosure) =>
      how === 'metadata'
        ? disclosure.how === 'metadata'
        : words(label)
          ? within(label, disclosure.label) || (words(disclosure.label).includes(' ') && within(disclosure.label, label))
          : disclosure.label.includes(label),
    );
    if (!same) found.push(`label is not seen: ${label}`);
    else if (clarity && same.clarity !== clarity && !(clarity === 'vague' && same.clarity === 'disputed'))
      found.push(`clarity of "${label}" is ${same.clarity} instead of ${clarity}`);
    else if (covers === null && same.role !== 'empty-slot' && !report.disclosures.some(({ role }) => role === 'empty-slot'))
      found.push(`"${label}" is no empty slot but ${same.role}`);
  }
  for (const trap of expected.editorial_traps)
    if (!whole && (inside.some(({ text }) => within(trap, text)) || report.claims.some(({ text }) => words(text) === words(trap))))
      found.push(`trapped by: ${trap.slice(0, 80)}`);
  return found;
}
