/** 1 − Π(1 − strength): each further sign closes part of the remaining doubt. */
export const combine = (strengths: readonly number[]): number => 1 - strengths.reduce((rest, strength) => rest * (1 - strength), 1);
