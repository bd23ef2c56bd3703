/** The matters of sentences. */

/**
 * What a claim and a fact can both be about. Narrow enough that two sentences on one of them are worth reading side by side: what a thing
 * costs is another matter than what one saves by it.
 */
export const TOPICS = [
  /** Of a share, fund, coin or commodity on the market. */
  'price',
  'results',
  'orders',
  'valuation',
  'rating',
  'dividend',
  /** Return, interest, rent: what money is said to earn. */
  'yield',
  /** Money lost, insolvency, warnings of either. */
  'loss',
  'outlook',
  'deal',
  'product',
  /** Approval, law, supervision. */
  'regulation',
  /** Courts, fraud, complaints, bans of one firm or practice. */
  'legal-action',
  'health-effect',
  /** Studies, trials and what they found. */
  'study',
  /** What goods and services cost. */
  'price-offer',
  'saving',
  'fees',
  'subsidy',
  /** In stock, places left, sold out. */
  'availability',
  /** Waiting, delivery, building time; how long a course or treatment takes. */
  'delivery-time',
  /** How many use, own, joined, switched. */
  'customers',
  /** Demand, market share, units sold. */
  'sales',
  'jobs',
  'pay',
  /** Tests, grades, defects. */
  'quality',
  'warranty',
  /** Battery, range, durability, charging. */
  'endurance',
  /** Accidents, break-ins, data, side effects. */
  'safety',
  /** What an insurance or guarantee pays for; refunds. */
  'cover',
  /** A date until which something holds. */
  'deadline',
  /** What is owed; new shares. */
  'debt',
  /** Who buys in or gets out, and holds how much. */
  'flows',
  /** Production, capacity, shortage. */
  'supply',
  'competition',
  'technology',
  /** Of a contract: how long it runs, cancelling, small print, money back. */
  'terms',
  /** Getting at one's money or goods: payouts, holding periods. */
  'access',
  /** Of winning: players and investors that lose, wagering. */
  'odds',
  'ingredients',
  'side-effects',
  'origin',
  'environment',
  /** Of energy, fuel, water. */
  'consumption',
  /** What a product can do and has. */
  'features',
  'ease',
  'privacy',
  /** Coverage, branches, partners, routes. */
  'network',
  /** Support, complaints, reviews. */
  'service',
  /** Who may get it. */
  'eligibility',
  /** Who recommends it, or denies to. */
  'endorsement',
  'certification',
  /** Comfort, taste, crowding, view. */
  'experience',
  'occupancy',
  /** What one learns, and who passes. */
  'skills',
] as const;
export type Topic = (typeof TOPICS)[number];
