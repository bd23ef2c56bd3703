/** The text in which a reader tells the makers of a wrong flag. It holds of the page its address and the passage, and nothing more. */
import type { Translator } from '../lib/extension/i18n.ts';
import type { Disclosure, Evidence, Finding, Promotion, Report } from '../lib/model/report.ts';
import { coverageText } from '../lib/wording/labels.ts';
import { shownKind } from './arrange.ts';

const words = (evidence: Evidence): string => {
  if (evidence.kind === 'quote') return evidence.at.exact;
  if (evidence.kind === 'link') return evidence.href;
  return evidence.kind === 'style' ? `${evidence.property}: ${evidence.value}` : `${evidence.name}: ${evidence.value}`;
};

const lineOf = ({ signal, entry, strength, evidence }: Finding): string =>
  `- ${signal} | ${entry ?? '-'} | ${Math.round(strength * 100) / 100} | ${evidence.map(words).join(' / ').replace(/\s+/g, ' ')}`;

/** @param disclosures those that cover the promotion, best first. */
export function wrongFlagText(report: Report, promotion: Promotion, disclosures: readonly Disclosure[], t: Translator): string {
  const [best] = disclosures;
  return [
    t.text('flag_body', { version: report.version }),
    '',
    t.text('flag_page', { url: report.url }),
    t.text('flag_language', { language: report.language }),
    t.text('flag_said', { said: `${t.member('kind', shownKind({ promotion, disclosures: [...disclosures] }))}. ${coverageText(best, t)}` }),
    t.text('flag_sure', { share: t.percent(promotion.confidence), threshold: t.percent(report.threshold) }),
    '',
    t.text('flag_passage'),
    promotion.text,
    '',
    t.text('flag_signals'),
    ...promotion.findings.map(lineOf),
  ].join('\n');
}
