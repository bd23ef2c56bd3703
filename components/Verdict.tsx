/** What the page is: one line, the label it carries or one sentence, and how much of it is promotion. */

import type { Report } from '../lib/model/report.ts';
import { isSeen } from '../lib/wording/labels.ts';
import { LONGEST_NAME, sponsorText } from '../lib/wording/names.ts';
import type { Arrangement } from './arrange.ts';
import { Coverage } from './Coverage.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { StateFrame } from './StateFrame.tsx';
import { useTranslator } from './translation.tsx';
import { coveringLabels, hasNoWords, isSaidByLabel, nextText, shareOf, shareText, verdictWords } from './verdict-words.ts';

const ICONS: Readonly<Record<Report['verdict'], IconName>> = {
  editorial: 'check',
  'editorial-with-ads': 'claim',
  affiliate: 'claim',
  advertorial: 'claim',
  'no-article': 'fact',
};

/** The label by which the reader can tell, and how many passages have none that can be seen. */
function LabelLine({ arrangement, isAdvertorial }: { arrangement: Arrangement; isAdvertorial: boolean }) {
  const t = useTranslator();
  const all = coveringLabels(arrangement);
  const isWhole = all.some((label) => label.role === 'page' && isSeen(label));
  const sponsored = isWhole && isAdvertorial ? arrangement.inArticle.find(({ promotion }) => promotion?.sponsor)?.promotion : null;
  const bare = arrangement.inArticle.filter(({ promotion, disclosures }) => promotion !== null && !disclosures.some(isSeen)).length;
  return (
    <p className="verdict-label">
      <Coverage disclosures={all} />
      {!isWhole && all.length > 0 && bare > 0 && <span> · {t.text('passages_unlabelled', { count: bare })}</span>}
      {sponsored && <span dir="auto"> · {sponsorText(sponsored, t, LONGEST_NAME)}</span>}
    </p>
  );
}

/** Nothing follows the verdict but what could not be checked. */
const isBare = ({ promotions, disclosures, facts, claims, readerMarks }: Report): boolean =>
  [promotions, disclosures, facts, claims, readerMarks].every(({ length }) => length === 0);

/** Title, label or sentence, share of promotion, unless it is all of it by its name; where there is no article and nothing else, what to do. */
export function Verdict({ report, arrangement }: { report: Report; arrangement: Arrangement }) {
  const t = useTranslator();
  const { title, text } = verdictWords(report, arrangement, t);
  const next = nextText(report, t);
  if (next && isBare(report)) return <StateFrame icon="fact" title={title} why={text} next={<p>{next}</p>} />;
  const share = shareOf(report);
  return (
    <section className={`verdict verdict-${report.verdict}`}>
      <h1>
        <span className="verdict-icon">
          <Icon name={report.verdict === 'editorial' && hasNoWords(report.problems) ? 'fact' : ICONS[report.verdict]} />
        </span>
        {title}
      </h1>
      {isSaidByLabel(report, arrangement) ? (
        <LabelLine arrangement={arrangement} isAdvertorial={report.verdict === 'advertorial'} />
      ) : (
        <p>{[text, next].filter(Boolean).join(' ')}</p>
      )}
      {report.article && share > 0 && report.verdict !== 'advertorial' && (
        <div className="share">
          <span className="share-bar" aria-hidden="true">
            <span style={{ inlineSize: `${share * 100}%` }} />
          </span>
          <span>{shareText(report, arrangement, t)}</span>
        </div>
      )}
    </section>
  );
}
