/** Logistic regression by Newton's method, with a ridge that keeps rare signs near zero. */

export interface Row {
  /** Values of the features, in one order for all rows. */
  values: readonly number[];
  positive: boolean;
  /** Log-odds known before. */
  offset?: number;
  /** As if it stood there so many times. */
  weight?: number;
}

export interface Fit {
  bias: number;
  weights: number[];
}

const STEPS = 30;
/** A curvature that lets nothing move. */
const FIXED = 1e12;

export const logOdds = ({ bias, weights }: Fit, values: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + value * weights[index]!, bias);

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

export const probability = (fit: Fit, values: readonly number[]): number => logistic(logOdds(fit, values));

/**
 * @param ridge penalty on the square of each weight; the bias is free
 * @param biased false = without a bias of its own
 */
export function fitLogistic(rows: readonly Row[], ridge: number, biased = true): Fit {
  const size = (rows[0]?.values.length ?? 0) + 1;
  let solution = new Array<number>(size).fill(0);
  const asFit = (all: readonly number[]): Fit => ({ bias: all[0]!, weights: all.slice(1) });
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = solution.map((weight, index) => (index === 0 ? 0 : -ridge * weight));
    const hessian = solution.map((_, i) => solution.map((__, j) => (i === j ? (i === 0 ? (biased ? 1e-6 : FIXED) : ridge) : 0)));
    for (const { values, positive, offset = 0, weight = 1 } of rows) {
      const p = logistic(offset + logOdds(asFit(solution), values));
      const x = [1, ...values];
      for (let i = 0; i < size; i += 1) {
        if (x[i] === 0) continue;
        gradient[i]! += weight * (Number(positive) - p) * x[i]!;
        for (let j = 0; j < size; j += 1) hessian[i]![j]! += weight * p * (1 - p) * x[i]! * x[j]!;
      }
    }
    const change = solve(hessian, gradient);
    solution = solution.map((weight, index) => weight + change[index]!);
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return asFit(solution);
}

/** Gaussian elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let at = column; at <= size; at += 1) rows[row]![at]! -= factor * rows[column]![at]!;
    }
  }
  return rows.map((row, index) => row[size]! / row[index]!);
}
