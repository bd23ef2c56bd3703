/** Puts fitted numbers into the text of weights.ts and leaves its words alone. */

/** @throws Error when a weight has no line in the text, or a line no weight */
export function writeWeights(source: string, bias: number, weights: Readonly<Record<string, number>>): string {
  const left = new Set(Object.keys(weights));
  const written = source
    .replace(/(export const BIAS = )-?[\d.]+/, (_, start: string) => start + number(bias))
    .replace(/^( {2})(\w+): -?[\d.]+,$/gm, (_, indent: string, name: string) => {
      if (!left.delete(name)) throw new Error(`weights.ts has a line for "${name}", which was not fitted.`);
      return `${indent}${name}: ${number(weights[name]!)},`;
    });
  if (left.size > 0) throw new Error(`weights.ts has no line for ${[...left].join(', ')}; add one with what the sign means.`);
  return written;
}

/** Two decimals say all that some hundred pages can tell. */
const number = (value: number): string => String(Math.round(value * 100) / 100 + 0);
