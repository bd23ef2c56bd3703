/** Sums of signs by their weights, as fitted by `npm run fit`. */

/** The logistic of log-odds, 0..1. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** @returns log-odds; a sign that is not there counts as 0. */
export const logOdds = <Sign extends string>(
  signs: Readonly<Partial<Record<Sign, number>>>,
  weights: Readonly<Record<Sign, number>>,
  bias: number,
): number => (Object.keys(signs) as Sign[]).reduce((sum, sign) => sum + weights[sign] * (signs[sign] ?? 0), bias);
