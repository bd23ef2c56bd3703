/**
 * The weights in two steps: first every sign that a unit itself shows, with labels out of account, since unlabelled text must be judged
 * without them; then what a label adds to that.
 */
import { type Fit, fitLogistic, logOdds } from './logistic.ts';
import { FEATURES, type UnitRow } from './rows.ts';

/** One rare sign may not outweigh all others; larger values change the order of no two common signs. */
const RIDGE = 1;
const LABEL = FEATURES.indexOf('label');

export function fitWeights(rows: readonly UnitRow[]): Fit {
  const unlabelled = rows.map(({ values, positive }) => ({
    positive,
    values: values.map((value, index) => (index === LABEL ? 0 : value)),
  }));
  const fit = fitLogistic(unlabelled, RIDGE);
  // What is left to say of units that a label speaks for, whatever else they show.
  const labelled = rows.flatMap(({ values, positive }, index) =>
    values[LABEL] ? [{ positive, values: [1], offset: logOdds(fit, unlabelled[index]!.values) }] : [],
  );
  const label = fitLogistic(labelled, RIDGE, false).weights[0] ?? 0;
  return { ...fit, weights: fit.weights.map((weight, index) => (index === LABEL ? label : weight)) };
}
