/** Hits of so many chances, counted over pages, and the figures that come of them. */

export interface Count {
  hit: number;
  of: number;
}

/** By name of the figure, in the order they were first counted. */
export type Tally = Record<string, Count>;

/** Counts a hit (or a part of one) for a figure. */
export type Add = (name: string, hit: number | boolean, of?: number) => void;

export const adderTo =
  (tally: Tally): Add =>
  (name, hit, of = 1) => {
    tally[name] ??= { hit: 0, of: 0 };
    tally[name].hit += Number(hit);
    tally[name].of += of;
  };

/** The figures in the order a reader wants them; docs/evaluation.md says what each means. */
export const FIGURES: readonly string[] = [
  ...['reported', 'verdict'],
  ...['blockRecall', 'blockRecallLabelled', 'blockRecallUnlabelled', 'blockPrecision', 'blockF1'],
  ...['textRecall', 'textPrecision', 'textF1', 'kind', 'disclosed', 'sponsor'],
  ...['cleanPagesQuiet', 'trapsAvoided'],
  ...['labelRecall', 'labelPrecision', 'labelClarity', 'emptySlots'],
  ...['claimRecall', 'claimPrecision', 'claimF1', 'techniques', 'pairTop1', 'pairAny', 'pairNothing'],
  ...['factRecall', 'factPrecision', 'factF1', 'sourceKind', 'sourceName'],
  ...['limitRecall', 'limitPrecision', 'limitKind'],
];

/** Every figure as a number from 0 to 1; null where there was nothing to judge. Those never counted are left out, but for the F1s. */
export function figuresOf(tally: Tally): Record<string, number | null> {
  const figures = FIGURES.flatMap((name): [string, number | null][] => {
    if (name in tally) return [[name, rate(tally[name])]];
    if (!name.endsWith('F1')) return [];
    const of = name.slice(0, -2);
    return [[name, f1(rate(tally[`${of}Precision`]), rate(tally[`${of}Recall`]))]];
  });
  return Object.fromEntries(figures);
}

export const rate = (count: Count | undefined): number | null => (count && count.of > 0 ? count.hit / count.of : null);

function f1(precision: number | null, recall: number | null): number | null {
  if (precision === null || recall === null || precision + recall === 0) return null;
  return (2 * precision * recall) / (precision + recall);
}

/** Hits of chances as a person reads them: `8/12`, `7.5/12`. */
export const countText = ({ hit, of }: Count): string => `${Number(hit.toFixed(1))}/${of}`;
