/** Promotions outside the article: listed apart, and never compared with the article's facts. */
import type { ClaimGroup } from './arrange.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { PromotionHead, PromotionText } from './PromotionHead.tsx';
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
          <PromotionText group={group} />
          {group.claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </section>
      ))}
    </Section>
  );
}
