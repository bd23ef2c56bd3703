/** The heart of the popup: each claim on the left, what the same article reports on it on the right. */
import type { Claim, SourcedFact } from '../lib/model/report.ts';
import { type ClaimGroup, factsOf } from './arrange.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { FactCard } from './FactCard.tsx';
import { Passage } from './Passage.tsx';
import { PromotionHead } from './PromotionHead.tsx';
import { useTranslator } from './translation.tsx';

/** Facts shown beside a claim before the rest folds away: the best ones, and the next claim stays in sight. */
const FACTS_AT_ONCE = 2;

interface PairProps {
  claim: Claim;
  group: ClaimGroup;
  facts: ReadonlyMap<string, SourcedFact>;
  /** Ids of facts that stood in full further up. */
  shown: ReadonlySet<string>;
}

function Pair({ claim, group, facts, shown }: PairProps) {
  const t = useTranslator();
  const paired = factsOf(claim, facts);
  const cards = paired.map(({ fact, pairing }) => <FactCard key={fact.id} fact={fact} pairing={pairing} compact={shown.has(fact.id)} />);
  const rest = cards.slice(FACTS_AT_ONCE);
  return (
    <li className="pair">
      <ClaimCard claim={claim} disclosures={group.disclosures} />
      <div className="pair-facts">
        {cards.length === 0 && <p className="nothing">{t.text('nothing_about_this')}</p>}
        {cards.slice(0, FACTS_AT_ONCE)}
        {rest.length > 0 && (
          <details className="more">
            <summary>{t.text('more_facts', { count: rest.length })}</summary>
            {rest}
          </details>
        )}
      </div>
    </li>
  );
}

/** All claims of the article, by the promotion they stand in, each with its facts. */
export function PairList({ groups, facts: all }: { groups: readonly ClaimGroup[]; facts: readonly SourcedFact[] }) {
  const t = useTranslator();
  const facts = new Map(all.map((fact) => [fact.id, fact]));
  const shown = new Set<string>();
  return (
    <section className="pairs">
      <div className="pair-columns" aria-hidden="true">
        <span>{t.text('columns_claims')}</span>
        <span>{t.text('columns_facts')}</span>
      </div>
      {groups.map((group) => (
        <section key={group.promotion?.id ?? ''} className="promotion">
          <PromotionHead group={group} />
          {group.claims.length === 0 && group.promotion && <Passage text={group.promotion.text} at={group.promotion.passages[0] ?? null} />}
          <ul>
            {group.claims.map((claim) => {
              const before = new Set(shown);
              for (const { fact } of claim.facts.slice(0, FACTS_AT_ONCE)) shown.add(fact);
              return <Pair key={claim.id} claim={claim} group={group} facts={facts} shown={before} />;
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}
