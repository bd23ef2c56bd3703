/** What the page is, in one line and one sentence, with how much of it is promotion. */

import type { Report } from '../lib/model/report.ts';
import type { Arrangement } from './arrange.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { verdictReasons } from './reasons.ts';
import { useTranslator } from './translation.tsx';
import { hasNoWords, shareText, verdictWords } from './verdict-words.ts';

const ICONS: Readonly<Record<Report['verdict'], IconName>> = {
  editorial: 'check',
  'editorial-with-ads': 'claim',
  affiliate: 'claim',
  advertorial: 'claim',
  'no-article': 'fact',
};

/** Title, sentence, share of promotion, and why. */
export function Verdict({ report, arrangement }: { report: Report; arrangement: Arrangement }) {
  const t = useTranslator();
  const { title, text } = verdictWords(report, arrangement, t);
  const share = Math.min(1, Math.max(0, report.promotionalShare));
  return (
    <section className={`verdict verdict-${report.verdict}`}>
      <h1>
        <span className="verdict-icon">
          <Icon name={report.verdict === 'editorial' && hasNoWords(report.problems) ? 'fact' : ICONS[report.verdict]} />
        </span>
        {title}
      </h1>
      <p>{text}</p>
      {report.article && share > 0 && (
        <div className="share">
          <span className="share-bar" aria-hidden="true">
            <span style={{ inlineSize: `${share * 100}%` }} />
          </span>
          <span>{shareText(report, arrangement, t)}</span>
        </div>
      )}
      {report.verdictEvidence.length > 0 && <EvidenceList title={t.text('verdict_evidence_title')} reasons={verdictReasons(report)} />}
    </section>
  );
}
