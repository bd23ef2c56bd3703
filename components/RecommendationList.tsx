/** What a page that recommends securities says of itself, beside what EU law asks: observations, no legal finding. */
import type { Evidence, Recommendation, RecommendationCheck } from '../lib/model/report.ts';
import { Icon } from './Icon.tsx';
import { Passage, shorten } from './Passage.tsx';
import { Section } from './Section.tsx';
import { useTranslator } from './translation.tsx';

/** Names, dates and sentences longer than this are cut off, in UTF-16 units. */
const LONGEST_VALUE = 160;

function Found({ evidence }: { evidence: Evidence }) {
  if (evidence.kind === 'quote') return <Passage text={shorten(evidence.at.exact, LONGEST_VALUE)} at={evidence.at} compact />;
  return <span dir="auto">{evidence.kind === 'metadata' ? shorten(evidence.value, LONGEST_VALUE) : null}</span>;
}

function Check({ check: { code, evidence, count } }: { check: RecommendationCheck }) {
  const t = useTranslator();
  return (
    <li className={evidence ? 'check-found' : 'check-missing'}>
      <Icon name={evidence ? 'fact' : 'warning'} />
      <span>
        <strong>{t.member('check', code)}</strong>
        {': '}
        {count && count.of > 0 ? t.text('check_sources_count', count) : evidence ? <Found evidence={evidence} /> : t.text('check_missing')}
      </span>
    </li>
  );
}

/** The checklist; nothing where nobody recommends securities. */
export function RecommendationList({ recommendation }: { recommendation: Recommendation | null }) {
  const t = useTranslator();
  if (!recommendation) return null;
  return (
    <Section title={t.text('recommendation_title')}>
      <p className="hint">{t.text('recommendation_text')}</p>
      <ul className="checks">
        {recommendation.checks.map((check) => (
          <Check key={check.code} check={check} />
        ))}
      </ul>
    </Section>
  );
}
