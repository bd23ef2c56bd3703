/** The heart of the popup: claims on the left, what the same article reports on their subject on the right. */
import { memo, type ReactNode, useMemo } from 'react';
import type { Translator } from '../lib/extension/i18n.ts';
import type { SourcedFact } from '../lib/model/report.ts';
import { nothingText, onlyCalls } from '../lib/wording/nothing.ts';
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

interface PairProps {
  row: PairRow;
  shown: ReadonlySet<SourcedFact>;
  /** A heading above says that nothing answers. */
  headed: boolean;
}

/** One row. */
const Pair = memo(function Pair({ row, shown, headed }: PairProps) {
  const t = useTranslator();
  const keys = keysOf(row.claims.map(({ text }) => text));
  const isAlone = headed && row.loose.length === 0 && !row.claims.every(onlyCalls);
  return (
    <li className={`pair${isAlone ? ' pair-alone' : ''}`} aria-label={nameOf(row, t)}>
      <div className="pair-claims">
        {row.claims.map((claim, index) => (
          <ClaimCard key={keys[index]} claim={claim} captioned={index === 0} />
        ))}
      </div>
      {!isAlone && <PairFacts row={row} shown={shown} headed={headed} />}
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
  /** Of an advertorial: the lists it is held to account by, behind the surest answers. */
  lists?: ReactNode;
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

function Rows({ rows, headed = false }: { rows: readonly ShownRow[]; headed?: boolean }) {
  const keys = keysOf(rows.map(({ row }) => row.claims[0].text));
  return (
    <ul>
      {rows.map(({ row, before }, index) => (
        <Pair key={keys[index]} row={row} shown={before} headed={headed} />
      ))}
    </ul>
  );
}

/** So many of the surest answers come first: with them what others say and what it costs stand within two screens. */
const SUREST = 3;

/**
 * The many claims of a whole advertorial: the surest answers, then the lists it is held to account by, then its further claims and those that nothing answers.
 * Readers who saw both lists first did not know yet what is promised; those who saw all claims first never came to what others say.
 */
function RowsByAnswer({ rows, lists }: { rows: readonly ShownRow[]; lists: ReactNode }) {
  const t = useTranslator();
  const answered = rows.filter(({ row }) => isAnswered(row));
  const parts = [
    { title: t.text('more_answered'), rows: answered.slice(SUREST), headed: false },
    { title: t.text('unanswered'), rows: rows.filter(({ row }) => !isAnswered(row)), headed: true },
  ];
  return (
    <>
      <Rows rows={answered.slice(0, SUREST)} />
      {lists}
      {parts.map(
        (part) =>
          part.rows.length > 0 && (
            <Section key={part.title} title={part.title} count={countClaims(part.rows.map(({ row }) => row))} open>
              <Rows rows={part.rows} headed={part.headed} />
            </Section>
          ),
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
  lists = null,
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
            {isAdvertorial ? <RowsByAnswer rows={drawn} lists={at === 0 ? lists : null} /> : <Rows rows={drawn} />}
            <WrongFlag group={group} />
          </section>
        );
      })}
    </section>
  );
}
