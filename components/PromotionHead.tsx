/** The line above a promotion's claims: what kind it is, who is behind it, whether it is labelled, and why it was flagged. */

import type { ClaimGroup } from './arrange.ts';
import { Coverage } from './ClaimCard.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { shorten } from './Passage.tsx';
import { useTranslator } from './translation.tsx';

/** Names longer than this are cut off, in UTF-16 units. */
const LONGEST_NAME = 80;

/** Heading of one group. Only what a label covers is called advertising; all else is "worded as promotion". */
export function PromotionHead({ group: { promotion, disclosures } }: { group: ClaimGroup }) {
  const t = useTranslator();
  if (!promotion) return <h2 className="promotion-head">{t.text('editorial_claims')}</h2>;
  const kind = promotion.kind === 'paid' && disclosures.length === 0 ? 'unlabelled' : promotion.kind;
  return (
    <header className="promotion-head">
      <h2>{t.member('kind', kind)}</h2>
      {promotion.sponsor && <span dir="auto">{t.text('sponsor', { name: shorten(promotion.sponsor.name, LONGEST_NAME) })}</span>}
      <Coverage disclosures={disclosures} />
      <EvidenceList
        title={t.text('evidence_title')}
        reasons={promotion.findings}
        note={t.text('confidence', { share: t.percent(promotion.confidence) })}
      />
    </header>
  );
}
