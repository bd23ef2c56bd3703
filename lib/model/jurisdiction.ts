/** How sure it is whose country's rules hold. */
import type { Report } from './report.ts';

/** The name of the evidence where no more than the page's language was to go by. */
export const BY_LANGUAGE = 'language';

/** The page does not say which country it is from: its language lets suppose one, and may be wrong. */
export const isAssumed = (jurisdiction: Report['jurisdiction']): boolean =>
  jurisdiction?.evidence.kind === 'metadata' && jurisdiction.evidence.name === BY_LANGUAGE;
