/** What a page that recommends securities says of itself, beside what EU law asks: observations, no legal finding. */
import { recommendingPromotion } from '../lib/model/recommending.ts';
import type { Evidence, RecommendationCheck, Report } from '../lib/model/report.ts';
import { shorten } from '../lib/wording/shorten.ts';
import { Icon } from './Icon.tsx';
import { Passage } from './Passage.tsx';
import { Section } from './Section.tsx';
import { useTranslator } from './translation.tsx';

/** Names, dates and sentences longer than this are cut off, in UTF-16 units. */
const LONGEST_VALUE = 160;

/** "9. Sept. 2026, 09:12"; as the page has it where that is no date. The time is the publisher's own, so its zone is kept. */
function dateText(value: string, language: string): string {
  const [, day, time] = value.match(/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/) ?? [];
  const date = new Date(`${day}T${time ?? '00:00'}Z`);
  if (!day || Number.isNaN(date.getTime())) return shorten(value, LONGEST_VALUE);
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC', ...(time ? { timeStyle: 'short' } : {}) }).format(date);
}

function Found({ evidence, isDate }: { evidence: Evidence; isDate: boolean }) {
  const t = useTranslator();
  if (evidence.kind === 'quote') return <Passage text={shorten(evidence.at.exact, LONGEST_VALUE)} at={evidence.at} compact />;
  const value = evidence.kind === 'metadata' ? evidence.value : '';
  return <span dir="auto">{isDate ? dateText(value, t.language) : shorten(value, LONGEST_VALUE)}</span>;
}

function Check({ check: { code, evidence, count } }: { check: RecommendationCheck }) {
  const t = useTranslator();
  return (
    <li className={evidence ? 'check-found' : 'check-missing'}>
      <Icon name={evidence ? 'fact' : 'warning'} />
      <span>
        <strong>{t.text('evidence_for', { what: t.member('check', code) ?? code })}</strong>{' '}
        {count && count.of > 0 ? (
          t.text('check_sources_count', count)
        ) : evidence ? (
          <Found evidence={evidence} isDate={code === 'date'} />
        ) : (
          t.text('check_missing')
        )}
      </span>
    </li>
  );
}

/** The checklist; nothing where nobody recommends securities. */
export function RecommendationList({ report }: { report: Report }) {
  const t = useTranslator();
  const { recommendation } = report;
  if (!recommendation) return null;
  const { call } = recommendation;
  const byPromotion = call.kind === 'quote' && recommendingPromotion(call.at, report) !== null;
  return (
    <Section title={t.text('recommendation_title')}>
      <p className="hint">
        {t.text(byPromotion ? 'recommendation_by_promotion' : 'recommendation_by_article')} {t.text('recommendation_text')}
      </p>
      <ul className="checks">
        {recommendation.checks.map((check) => (
          <Check key={check.code} check={check} />
        ))}
      </ul>
    </Section>
  );
}
