/** Promotions outside the article: listed apart, and never compared with the article's facts. */
import type { ClaimGroup } from './arrange.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { Passage } from './Passage.tsx';
import { PromotionHead } from './PromotionHead.tsx';
import { Section } from './Section.tsx';
import { useTranslator } from './translation.tsx';

/** The folded list; nothing where nothing stands around the article. */
export function AroundList({ groups, open = false }: { groups: readonly ClaimGroup[]; open?: boolean }) {
  const t = useTranslator();
  if (groups.length === 0) return null;
  return (
    <Section title={t.text('around_title')} count={groups.length} open={open}>
      <p className="hint">{t.text('around_text')}</p>
      {groups.map((group) => (
        <section key={group.promotion?.id} className="promotion">
          <PromotionHead group={group} />
          {group.claims.length === 0 && group.promotion && <Passage text={group.promotion.text} at={group.promotion.passages[0] ?? null} />}
          {group.claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} disclosures={group.disclosures} />
          ))}
        </section>
      ))}
    </Section>
  );
}
