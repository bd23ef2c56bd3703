/** The signs of one unit as they are gathered: how much of each there is, and what the reader is shown of it. */
import type { Finding } from '../model/report.ts';
import { type Feature, WEIGHTS } from './weights.ts';

export interface Signs {
  /** How often each was seen; of `tone` the log-odds, which may lie below zero. */
  counts: Partial<Record<Feature, number>>;
  findings: Finding[];
  /** A call to action, or a link that leaves or earns. */
  hasWayOut: boolean;
  ownProduct: boolean;
  affiliate: boolean;
}

/** A finding before its strength is known. */
export type Sight = Omit<Finding, 'strength'>;

export const noSigns = (): Signs => ({ counts: {}, findings: [], hasWayOut: false, ownProduct: false, affiliate: false });

/** A weight as a strength of 0..1: the part of the remaining doubt that it takes away. What speaks against takes none. */
export const strengthOf = (weight: number): number => Math.round((1 - Math.exp(-Math.max(0, weight))) * 100) / 100;

/** Notes a sign; what is seen more than `most` times says nothing new. */
export function see(signs: Signs | undefined, feature: Feature, sight: Sight | null = null, most = 1): void {
  if (!signs) return;
  const seen = signs.counts[feature] ?? 0;
  if (seen >= most) return;
  signs.counts[feature] = seen + 1;
  // Of a link the strength is told later, by all that is seen of it.
  if (sight && (WEIGHTS[feature] > 0 || feature === 'leaves')) signs.findings.push({ ...sight, strength: strengthOf(WEIGHTS[feature]) });
}
