/** In one line, what was found on the claims: the word of others, another statement of the text, or nothing clear. */
import { isOfOthers } from '../lib/model/vouched.ts';
import { countClaims, isAnswered, type PairRow } from './pair-rows.ts';
import { useTranslator } from './translation.tsx';

/** Noughts are left out: that nothing was found is no proof that nobody says anything. A single claim's own row says all of it. */
export function AnswerTally({ rows }: { rows: readonly PairRow[] }) {
  const t = useTranslator();
  const all = countClaims(rows);
  if (all < 2) return null;
  const isOthers = ({ firm }: PairRow) => firm.some(({ fact }) => isOfOthers(fact));
  const counts = {
    others: countClaims(rows.filter(isOthers)),
    own: countClaims(rows.filter((row) => isAnswered(row) && !isOthers(row))),
    none: countClaims(rows.filter((row) => !isAnswered(row))),
  };
  const parts = Object.entries(counts).flatMap(([name, count]) => (count > 0 ? [t.member('tally', name, { count })] : []));
  return <p className="tally">{t.text('tally', { all, parts: parts.join(', ') })}</p>;
}
