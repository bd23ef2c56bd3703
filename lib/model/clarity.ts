import type { Disclosure } from './report.ts';

/** What a label's words tell a reader, the best first. */
export const CLARITY_ORDER: readonly Disclosure['clarity'][] = ['clear', 'disputed', 'vague'];
