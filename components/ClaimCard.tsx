/** One promotional sentence: what it says, the techniques it uses, and where else on the page it stands. */
import { useContext } from 'react';
import type { Claim } from '../lib/model/report.ts';
import { Icon } from './Icon.tsx';
import { Passage, PassageContext, useCurrent } from './Passage.tsx';
import { PlaceList } from './PlaceList.tsx';
import { useTranslator } from './translation.tsx';

/** The card on the left side of a pair. `captioned`: says "Claim" where no column head stands above it. */
export function ClaimCard({ claim, captioned = false }: { claim: Claim; captioned?: boolean }) {
  const t = useTranslator();
  const places = useContext(PassageContext).places.get(claim.id) ?? [];
  const current = useCurrent(claim.id, ...places.map(({ id }) => id));
  return (
    <div className="card card-claim" {...current}>
      <Icon name="claim" />
      <div className="card-body">
        {captioned && <span className="caption">{t.text('legend_claim')}</span>}
        <Passage text={claim.text} at={claim.at} />
        {claim.techniques.length > 0 && (
          <ul className="tags">
            {claim.techniques.map((technique) => (
              <li key={technique} className="tag">
                {t.member('technique', technique) ?? technique}
              </li>
            ))}
          </ul>
        )}
        <PlaceList places={places} />
      </div>
    </div>
  );
}
