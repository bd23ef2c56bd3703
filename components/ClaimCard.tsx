/** One promotional sentence: what it says and the techniques it uses. */
import type { Claim } from '../lib/model/report.ts';
import { Icon } from './Icon.tsx';
import { Passage } from './Passage.tsx';
import { useTranslator } from './translation.tsx';

/** The card on the left side of a pair. `captioned`: says "Claim" where no column head stands above it. */
export function ClaimCard({ claim, captioned = false }: { claim: Claim; captioned?: boolean }) {
  const t = useTranslator();
  return (
    <div className="card card-claim">
      <Icon name="claim" />
      <div className="card-body">
        {captioned && <span className="caption">{t.text('legend_claim')}</span>}
        <Passage text={claim.text} at={claim.at} />
        {claim.techniques.length > 0 && (
          <ul className="tags">
            {claim.techniques.map((technique) => (
              <li key={technique}>{t.member('technique', technique) ?? technique}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
