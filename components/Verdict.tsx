/** What the page is, in one line and one sentence, with how much of it is promotion. */

import type { Translator } from '../lib/extension/i18n.ts';
import type { Report } from '../lib/model/report.ts';
import { type Arrangement, isSeen } from './arrange.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { useTranslator } from './translation.tsx';

const ICONS: Readonly<Record<Report['verdict'], IconName>> = {
  editorial: 'check',
  'editorial-with-ads': 'claim',
  affiliate: 'claim',
  advertorial: 'claim',
  'no-article': 'fact',
};

/** The verdict's texts. Without a label that readers can see, a piece is only ever called "worded as promotion". */
function words(report: Report, { inArticle, around, labels }: Arrangement, t: Translator): { title: string; text: string } {
  if (report.verdict === 'advertorial') {
    const covered = [...inArticle.flatMap(({ disclosures }) => disclosures), ...labels.filter(({ role }) => role === 'page')].some(isSeen);
    const name = covered ? 'advertorial-labelled' : 'advertorial-unlabelled';
    return { title: t.member('verdict', name) ?? '', text: t.member('verdict_text', name) ?? '' };
  }
  const variant = report.verdict !== 'editorial' ? '' : inArticle.length > 0 ? '-claims' : around.length > 0 ? '-around' : '';
  const title = variant === '-claims' ? t.text('verdict_editorial_claims') : t.member('verdict', report.verdict);
  return { title: title ?? report.verdict, text: t.member('verdict_text', report.verdict + variant) ?? '' };
}

/** Title, sentence, share of promotion, and why. */
export function Verdict({ report, arrangement }: { report: Report; arrangement: Arrangement }) {
  const t = useTranslator();
  const { title, text } = words(report, arrangement, t);
  const share = Math.min(1, Math.max(0, report.promotionalShare));
  return (
    <section className={`verdict verdict-${report.verdict}`} aria-label={title}>
      <h1>
        <span className="verdict-icon">
          <Icon name={ICONS[report.verdict]} />
        </span>
        {title}
      </h1>
      <p>{text}</p>
      {report.article && share > 0 && (
        <div className="share">
          <span className="share-bar" aria-hidden="true">
            <span style={{ inlineSize: `${share * 100}%` }} />
          </span>
          <span>{t.text('share', { share: t.percent(share) })}</span>
        </div>
      )}
      {report.verdictEvidence.length > 0 && (
        <EvidenceList title={t.text('verdict_evidence_title')} reasons={[{ signal: null, evidence: report.verdictEvidence }]} />
      )}
    </section>
  );
}
