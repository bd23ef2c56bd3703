import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../../lib/promotions/weights.ts';
import { fitLogistic, probability } from '../../../scripts/fit/logistic.ts';
import { writeWeights } from '../../../scripts/fit/write.ts';

describe('the fit', () => {
  const rows = [
    ...Array.from({ length: 30 }, () => ({ values: [1, 0], positive: true })),
    ...Array.from({ length: 10 }, () => ({ values: [1, 0], positive: false })),
    ...Array.from({ length: 40 }, () => ({ values: [0, 1], positive: false })),
  ];

  it('gives the odds that were seen', () => {
    const fit = fitLogistic(rows, 0.01);
    expect(probability(fit, [1, 0])).toBeCloseTo(0.75, 2);
    expect(probability(fit, [0, 1])).toBeLessThan(0.05);
  });

  it('keeps a sign that was never seen at nothing', () => {
    const fit = fitLogistic(
      rows.map((row) => ({ ...row, values: [...row.values, 0] })),
      1,
    );
    expect(fit.weights[2]).toBeCloseTo(0, 6);
  });

  it('writes numbers and leaves words alone', () => {
    const source = 'export const BIAS = -4;\n\nexport const WEIGHTS = {\n  /** Asks, 2 times: 3. */\n  call: 2,\n  own: 1,\n} as const;\n';
    expect(writeWeights(source, -3.217, { call: 1.014, own: -0.2 })).toBe(
      source.replace('= -4', '= -3.22').replace('call: 2,', 'call: 1.01,').replace('own: 1,', 'own: -0.2,'),
    );
    expect(() => writeWeights(source, 0, { call: 1, own: 1, box: 1 })).toThrow('weights.ts has no line for box');
    expect(() => writeWeights(source, 0, { call: 1 })).toThrow('weights.ts has a line for "own", which was not fitted');
  });

  it('has a weight for every sign, none of which decides alone without a label', () => {
    for (const [name, weight] of Object.entries(WEIGHTS)) if (name !== 'label') expect(Math.abs(weight), name).toBeLessThan(5);
  });
});
