/** What is said of labels, the same in popup, page and export. */
import type { Translator } from '../extension/i18n.ts';
import { CLARITY_ORDER } from '../model/clarity.ts';
import type { Disclosure, Report } from '../model/report.ts';
import { countryText } from './country.ts';
import { shorten } from './shorten.ts';

/** WCAG 2.2, 1.4.3: text below this contrast is hard to read for many. */
const READABLE_CONTRAST = 4.5;

/** A reader can see this label on the page. */
export const isSeen = ({ how, prominence }: Disclosure): boolean => how !== 'metadata' && prominence?.visible !== false;

/** What keeps a reader from reading a label, however it is worded. */
export type Sight = 'plain' | 'hard' | 'hidden';
export function sight(label: Disclosure): Sight {
  if (!isSeen(label)) return 'hidden';
  return label.prominence && label.prominence.contrast < READABLE_CONTRAST ? 'hard' : 'plain';
}

/** How a label is worded, and what keeps a reader from reading it: in one phrase, because apart the two seem to contradict each other. */
export function assessmentText(label: Disclosure, t: Translator): string | null {
  const { clarity } = label;
  const names = { plain: clarity, hard: `${clarity}-hard`, hidden: `${clarity}-hidden` };
  return t.member('clarity', names[sight(label)]);
}

/** Of several labels the one that counts most comes first: seen before hidden, clear before vague. */
export const bestFirst = (labels: readonly Disclosure[]): Disclosure[] =>
  labels.toSorted((a, b) => Number(isSeen(b)) - Number(isSeen(a)) || CLARITY_ORDER.indexOf(a.clarity) - CLARITY_ORDER.indexOf(b.clarity));

/** How well a label covers a passage: its clarity, or that it is hidden. */
export const coverage = (label: Disclosure): Disclosure['clarity'] | 'hidden' => (isSeen(label) ? label.clarity : 'hidden');

/** Whether a label covers a passage, and how clearly; undefined = none does. */
export const coverageText = (label: Disclosure | undefined, t: Translator, longest = Number.POSITIVE_INFINITY): string =>
  (label && t.member('covered', coverage(label), { label: shorten(label.label, longest) })) ?? t.text('covered_not');

type Jurisdiction = Report['jurisdiction'];

/** The rule that a label is judged by, with its country. @param jurisdiction the report's */
export const citedText = (rule: NonNullable<Disclosure['rule']>, jurisdiction: Jurisdiction, t: Translator, longest = Infinity): string =>
  t.text('rule', { citation: shorten(rule.citation, longest), country: countryText(rule.jurisdiction, jurisdiction, t) });

/** What the judgement of a label means to a reader, then the rule it rests on, or that there is none. @param jurisdiction the report's */
export function ruleText({ clarity, rule }: Disclosure, jurisdiction: Jurisdiction, t: Translator, longest = Infinity): string {
  const cited = rule ? citedText(rule, jurisdiction, t, longest) : t.text('rule_none');
  return [t.member('clarity_means', clarity), cited].filter(Boolean).join(' ');
}

/** What a label covers and, where it is a passage, on which side of it the label is seen; null for one that covers nothing. */
export const placeText = ({ role, prominence }: Disclosure, t: Translator): string | null =>
  (role === 'block' && prominence?.visible ? t.member('prominence', prominence.position) : null) ?? t.member('role', role);

/** A contrast of 4.48 is not readable, and 4.5 would be: it is told as exactly as it was measured. */
const CONTRAST_DIGITS = 2;

/** The least and the greatest of them, or the one that all are. */
function span(values: readonly number[], t: Translator, digits = 1): string {
  const number = new Intl.NumberFormat(t.language, { maximumFractionDigits: digits });
  const ends = [...new Set([Math.min(...values), Math.max(...values)].map((value) => number.format(value)))];
  return ends.join('–');
}

/** In what size and how dark labels are seen that are hidden or hard to read alike; null for what is no part of what is shown. */
export function prominenceText(labels: readonly Disclosure[], t: Translator): string | null {
  const all = labels.flatMap(({ prominence }) => prominence ?? []);
  const [first] = all;
  if (!first) return null;
  if (!first.visible) return t.text('prominence_hidden');
  const size = t.text('prominence_size', {
    size: span(
      all.map(({ fontSizePx }) => fontSizePx),
      t,
    ),
  });
  const key = first.contrast < READABLE_CONTRAST ? 'prominence_contrast_low' : 'prominence_contrast';
  return `${size} · ${t.text(key, {
    ratio: span(
      all.map(({ contrast }) => contrast),
      t,
      CONTRAST_DIGITS,
    ),
  })}`;
}
