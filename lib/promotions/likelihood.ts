/** How likely each unit of the page promotes something, by its signs and the weights fitted for them. */
import type { Hits } from '../model/hits.ts';
import type { Page } from '../model/page.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { joinPitches } from './pitches.ts';
import { readSigns } from './signs.ts';
import type { Signs } from './unit-signs.ts';
import { unitsOf } from './units.ts';
import { BIAS, type Feature, WEIGHTS } from './weights.ts';

export interface UnitScore extends Signs {
  /** Probability, 0..1, that the unit promotes something, labels left out of account. */
  score: number;
}

/** For each block the score of its unit; blocks of one unit share one object. `labelBlocks` are nothing but a label. */
export function scoreBlocks(page: Page, hits: Hits, pack: CompiledPack, labelBlocks: ReadonlySet<number>): UnitScore[] {
  const units = joinPitches(page, unitsOf(page), labelBlocks);
  const scores = readSigns(page, hits, pack, units, labelBlocks).map((signs): UnitScore => ({ ...signs, score: likelihood(signs.counts) }));
  return units.map((unit) => scores[unit]!);
}

/** The logistic of the weighted sum. */
export function likelihood(counts: Signs['counts']): number {
  const sum = Object.entries(counts).reduce((total, [feature, count]) => total + WEIGHTS[feature as Feature] * count, BIAS);
  return 1 / (1 + Math.exp(-sum));
}

/** The signs of units that stand together: of each the most that one of them shows. Together they lead somewhere if one of them does. */
export function together(units: readonly UnitScore[]): Signs['counts'] {
  const all: Signs['counts'] = {};
  for (const { counts } of units)
    for (const [sign, count] of Object.entries(counts) as [Feature, number][])
      all[sign] = Math.max(all[sign] ?? Number.NEGATIVE_INFINITY, count);
  if (units.some(({ counts }) => !counts.deadEnd)) delete all.deadEnd;
  return all;
}
