/** The line above a promotion's claims: what kind it is, where it leads, whether it is labelled, and why it was flagged. */
import { useContext } from 'react';
import { isSeen } from '../lib/wording/labels.ts';
import { LONGEST_NAME, sponsorText } from '../lib/wording/names.ts';
import { type ClaimGroup, shownKind } from './arrange.ts';
import { Coverage } from './Coverage.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Passage, PassageContext, useCurrent } from './Passage.tsx';
import { PlaceList } from './PlaceList.tsx';
import { MarkedAs } from './ReaderMarkList.tsx';
import { useReport } from './report-context.tsx';
import { useTranslator } from './translation.tsx';

/** From these on the certainty is called high and medium: what fewer than one in ten, and about every second, unlabelled alarm falls short of. */
const HIGH_CONFIDENCE = 0.8;
const MEDIUM_CONFIDENCE = 0.55;

const confidenceName = (confidence: number): string =>
  confidence >= HIGH_CONFIDENCE ? 'high' : confidence >= MEDIUM_CONFIDENCE ? 'medium' : 'low';

/** Heading of one group. Only what a label covers is called advertising; all else is "worded as promotion". The label of the whole page and who is behind it stand further up. */
export function PromotionHead({ group }: { group: ClaimGroup }) {
  const t = useTranslator();
  const { promotion, disclosures } = group;
  const report = useReport();
  const [label] = disclosures;
  const isSaidAbove = report?.verdict === 'advertorial' && label?.role === 'page' && isSeen(label);
  const current = useCurrent(...(promotion ? [promotion.id] : []));
  if (!promotion) return <h2 className="promotion-head">{t.text('editorial_claims')}</h2>;
  return (
    <header className="promotion-head" {...current}>
      <h2>{t.member('kind', shownKind(group))}</h2>
      {!isSaidAbove && <Coverage disclosures={disclosures} />}
      {promotion.sponsor && !isSaidAbove && <span dir="auto">{sponsorText(promotion, t, LONGEST_NAME)}</span>}
      <EvidenceList
        title={t.text('evidence_title')}
        reasons={promotion.findings}
        note={t.member('confidence', confidenceName(promotion.confidence))}
      />
      <MarkedAs marks={report?.readerMarks.filter(({ promotions }) => promotions.includes(promotion.id)) ?? []} />
    </header>
  );
}

/** A promotion in which no sentence claims anything: its own words stand for it. */
export function PromotionText({ group: { promotion, claims } }: { group: ClaimGroup }) {
  const { places: all } = useContext(PassageContext);
  if (!promotion || claims.length > 0) return null;
  return (
    <div className="card card-promotion">
      <div className="card-body">
        <Passage text={promotion.text} at={promotion.passages[0] ?? null} />
        <PlaceList places={all.get(promotion.id) ?? []} />
      </div>
    </div>
  );
}
