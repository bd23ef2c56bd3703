/** By what an advertiser's own piece takes back, narrows or prices what it promises. */

export const LIMITS = [
  /** What is paid, and on top of what: prices, fees, postage, subscriptions that go on. */
  'cost',
  /** Only then, only there, only for some, only so long: terms, notice, who may have it. */
  'condition',
  /** What one does not get, or what it is not: not covered, not recognised, no guarantee. */
  'exclusion',
  /** What may go wrong: losses, side effects, who should keep away, what it does not replace. */
  'risk',
  /** On what little a figure or praise rests: a firm's own survey, 41 customers, no comparison, somebody it pays. */
  'basis',
] as const;
export type Limit = (typeof LIMITS)[number];
