/** One promotional sentence: what it says, the techniques it uses, and whether a label covers it. */
import type { Claim, Disclosure } from '../lib/model/report.ts';
import { isSeen } from './arrange.ts';
import { Icon } from './Icon.tsx';
import { Passage } from './Passage.tsx';
import { useTranslator } from './translation.tsx';

/** Whether and how clearly a label covers a passage. Takes the best of several. */
export function Coverage({ disclosures }: { disclosures: readonly Disclosure[] }) {
  const t = useTranslator();
  const best = disclosures[0];
  if (!best) {
    return (
      <span className="coverage coverage-not">
        <Icon name="unlabelled" />
        {t.text('covered_not')}
      </span>
    );
  }
  const how = isSeen(best) ? best.clarity : 'hidden';
  return (
    <span className={`coverage coverage-${how}`}>
      <Icon name="disclosure" />
      {t.member('covered', how, { label: best.label })}
    </span>
  );
}

/** The card on the left side of a pair. */
export function ClaimCard({ claim, disclosures }: { claim: Claim; disclosures: readonly Disclosure[] }) {
  const t = useTranslator();
  return (
    <article className="card card-claim">
      <Icon name="claim" />
      <div className="card-body">
        <span className="sr-only">{t.text('legend_claim')}</span>
        <Passage text={claim.text} at={claim.at} />
        {claim.techniques.length > 0 && (
          <ul className="tags">
            {claim.techniques.map((technique) => (
              <li key={technique}>{t.member('technique', technique) ?? technique}</li>
            ))}
          </ul>
        )}
        <Coverage disclosures={disclosures} />
      </div>
    </article>
  );
}
