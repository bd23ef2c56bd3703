/** What figures measure: two sums of money can be held against each other, a sum and a share cannot. */
import type { Figure } from '../model/report.ts';

export const MEASURES = ['money', 'share', 'time', 'count'] as const;
export type Measure = (typeof MEASURES)[number];

const SHARES = new Set(['%', 'pp', 'bp']);
const TIMES = new Set(['days', 'weeks', 'months', 'years', 'hours', 'minutes', 'seconds']);

export const isMeasure = (kind: string): kind is Measure => (MEASURES as readonly string[]).includes(kind);

/** Exact figures may be rounded by so much. */
export const ROUNDING = 0.02;

/** Of one unit, and as much of it. A bare number is none: it may count anything. */
export const isSameFigure = (one: Pick<Figure, 'unit' | 'value'>, other: Pick<Figure, 'unit' | 'value'>): boolean =>
  one.unit !== null &&
  one.unit === other.unit &&
  Math.abs(one.value - other.value) <= ROUNDING * Math.max(Math.abs(one.value), Math.abs(other.value));

/** Money, share, time or count; any other unit stands for itself. */
export function kindsOf(figures: readonly Pick<Figure, 'unit'>[]): Set<string> {
  return new Set(
    figures.map(({ unit }): string => {
      if (unit === null) return 'count' satisfies Measure;
      if (SHARES.has(unit)) return 'share' satisfies Measure;
      if (TIMES.has(unit)) return 'time' satisfies Measure;
      return /^[A-Z]{3}$|^cent$/.test(unit) ? ('money' satisfies Measure) : unit;
    }),
  );
}

/** Both name one sum of money or one share, whatever other figures they have. */
export const haveSameAmount = (one: readonly Pick<Figure, 'unit' | 'value'>[], other: readonly Pick<Figure, 'unit' | 'value'>[]): boolean =>
  one.some((figure) => {
    const kinds = kindsOf([figure]);
    return (kinds.has('money') || kinds.has('share')) && other.some((each) => isSameFigure(figure, each));
  });
