/** The heart of the popup: claims on the left, what the same article reports on their subject on the right. */
import { memo, type ReactNode, useMemo } from 'react';
import type { Translator } from '../lib/extension/i18n.ts';
import type { SourcedFact } from '../lib/model/report.ts';
import { nothingText } from '../lib/wording/nothing.ts';
import { shorten } from '../lib/wording/shorten.ts';
import { AnswerTally } from './AnswerTally.tsx';
import type { ClaimGroup } from './arrange.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { keysOf } from './keys.ts';
import { PairFacts } from './PairFacts.tsx';
import { PromotionHead, PromotionText } from './PromotionHead.tsx';
import { answeredFirst, countClaims, isAnswered, type PairRow, pairRows, surestFirst } from './pair-rows.ts';
import { Section } from './Section.tsx';
import { useTranslator } from './translation.tsx';
import { WrongFlag } from './WrongFlag.tsx';

/** A row's name for screen readers quotes no more than this of each sentence, in UTF-16 units. */
const LONGEST_IN_NAME = 120;

/** Ties claims and facts together for those who cannot see that they stand side by side. */
function nameOf({ claims, firm }: PairRow, t: Translator): string {
  const claim = claims.map(({ text }) => shorten(text, LONGEST_IN_NAME)).join(' ');
  const [best] = firm;
  return best
    ? t.text('pair_name', { claim, fact: shorten(best.fact.text, LONGEST_IN_NAME) })
    : t.text('pair_name_nothing', { claim, nothing: nothingText(claims, t) });
}

/** One row. */
const Pair = memo(function Pair({ row, shown }: { row: PairRow; shown: ReadonlySet<SourcedFact> }) {
  const t = useTranslator();
  const keys = keysOf(row.claims.map(({ text }) => text));
  return (
    <li className="pair" aria-label={nameOf(row, t)}>
      <div className="pair-claims">
        {row.claims.map((claim, index) => (
          <ClaimCard key={keys[index]} claim={claim} captioned={index === 0} />
        ))}
      </div>
      <PairFacts row={row} shown={shown} />
    </li>
  );
});

export interface PairListProps {
  groups: readonly ClaimGroup[];
  /** By id. */
  facts: ReadonlyMap<string, SourcedFact>;
  /** The whole piece is advertising: what it states is the word of whoever promotes, and no report. */
  isAdvertorial?: boolean;
  /** So many rows are drawn for now. */
  limit?: number;
  /** What else there is, below the number of answers. */
  beside?: ReactNode;
  /** What chooses among the claims, above them. */
  children?: ReactNode;
}

interface ShownRow {
  row: PairRow;
  /** Facts that stood in full further up. */
  before: ReadonlySet<SourcedFact>;
}

/** The rows of each group; of each row the facts that stood in full further up, as answers do. */
function rowsOf(groups: readonly ClaimGroup[], facts: ReadonlyMap<string, SourcedFact>, isAdvertorial: boolean) {
  const shown = new Set<SourcedFact>();
  return groups.map((group) => {
    const inReadingOrder = pairRows(group.claims, facts);
    const rows = (isAdvertorial ? surestFirst(inReadingOrder) : answeredFirst(inReadingOrder)).map((row): ShownRow => {
      const before = new Set([...row.firm, ...row.loose].map(({ fact }) => fact).filter((fact) => shown.has(fact)));
      if (row.firm[0]) shown.add(row.firm[0].fact);
      return { row, before };
    });
    return { group, rows };
  });
}

function Rows({ rows }: { rows: readonly ShownRow[] }) {
  const keys = keysOf(rows.map(({ row }) => row.claims[0].text));
  return (
    <ul>
      {rows.map(({ row, before }, index) => (
        <Pair key={keys[index]} row={row} shown={before} />
      ))}
    </ul>
  );
}

/** The many claims of a whole advertorial: what nothing answers is folded away, where there is anything above it. */
function RowsByAnswer({ rows }: { rows: readonly ShownRow[] }) {
  const t = useTranslator();
  const answered = rows.filter(({ row }) => isAnswered(row));
  const rest = rows.filter(({ row }) => !isAnswered(row));
  return (
    <>
      <Rows rows={answered} />
      {rest.length > 0 && (
        <Section title={t.text('unanswered')} count={countClaims(rest.map(({ row }) => row))} open={answered.length === 0}>
          <Rows rows={rest} />
        </Section>
      )}
    </>
  );
}

/** All claims of the article, by the promotion they stand in, each beside its facts. */
export function PairList({
  groups,
  facts,
  isAdvertorial = false,
  limit = Number.POSITIVE_INFINITY,
  beside = null,
  children = null,
}: PairListProps) {
  const t = useTranslator();
  const all = useMemo(() => rowsOf(groups, facts, isAdvertorial), [groups, facts, isAdvertorial]);
  const keys = keysOf(groups.map(({ promotion }) => promotion?.text ?? ''));
  let left = limit;
  return (
    <section className="pairs">
      <AnswerTally rows={all.flatMap(({ rows }) => rows.map(({ row }) => row))} />
      {beside}
      <div className="pairs-top">
        <p className="hint">{t.text('pairs_note')}</p>
        {children}
      </div>
      <div className="pair-columns">
        <span>{t.text('columns_claims')}</span>
        <span>{t.text(isAdvertorial ? 'columns_facts_advertorial' : 'columns_facts')}</span>
      </div>
      {all.map(({ group, rows }, at) => {
        if (left <= 0) return null;
        const drawn = rows.slice(0, left);
        left -= Math.max(1, drawn.length);
        return (
          <section key={keys[at]} className="promotion">
            <PromotionHead group={group} />
            <PromotionText group={group} />
            {isAdvertorial ? <RowsByAnswer rows={drawn} /> : <Rows rows={drawn} />}
            <WrongFlag group={group} />
          </section>
        );
      })}
    </section>
  );
}
