/** What stands beside several claims that are shown as one. */
import { isFirm } from '../lib/model/firm-pair.ts';
import type { PairedFact } from '../lib/model/report.ts';

/**
 * The facts of both, each once. Where one is firm and the other loose on the same fact, the firm one counts.
 * @returns `mine` itself where `others` add nothing.
 */
export function joined(mine: PairedFact[], others: readonly PairedFact[]): PairedFact[] {
  const known = new Map(mine.map((pairing) => [pairing.fact, pairing]));
  const more = others.filter((pairing) => {
    const same = known.get(pairing.fact);
    return !same || (isFirm(pairing) && !isFirm(same));
  });
  if (more.length === 0) return mine;
  const replaced = new Set(more.map(({ fact }) => fact));
  return [...mine.filter(({ fact }) => !replaced.has(fact)), ...more];
}
