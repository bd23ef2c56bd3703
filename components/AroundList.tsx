/** Promotions outside the article: listed apart, and never compared with the article's facts. */
import type { Claim } from '../lib/model/report.ts';
import type { ClaimGroup } from './arrange.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { keysOf } from './keys.ts';
import { PromotionHead, PromotionText } from './PromotionHead.tsx';
import { Section } from './Section.tsx';
import { useTranslator } from './translation.tsx';
import { WrongFlag } from './WrongFlag.tsx';

function ClaimCards({ claims }: { claims: readonly Claim[] }) {
  const keys = keysOf(claims.map(({ text }) => text));
  return claims.map((claim, index) => <ClaimCard key={keys[index]} claim={claim} />);
}

/** The folded list; nothing where nothing stands around the article. */
export function AroundList({ groups, open = false }: { groups: readonly ClaimGroup[]; open?: boolean }) {
  const t = useTranslator();
  if (groups.length === 0) return null;
  const keys = keysOf(groups.map(({ promotion }) => promotion?.text ?? ''));
  return (
    <Section title={t.text('around_title')} count={groups.length} open={open}>
      <p className="hint">{t.text('around_text')}</p>
      {groups.map((group, at) => (
        <section key={keys[at]} className="promotion">
          <PromotionHead group={group} />
          <PromotionText group={group} />
          <ClaimCards claims={group.claims} />
          <WrongFlag group={group} />
        </section>
      ))}
    </Section>
  );
}
