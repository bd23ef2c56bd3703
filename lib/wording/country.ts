/** The country whose rules labels are judged by, the same in popup, page and export. */
import type { Translator } from '../extension/i18n.ts';
import { isAssumed } from '../model/jurisdiction.ts';
import type { Report } from '../model/report.ts';

/**
 * The country's name, and that it is assumed where no more than the page's language was to go by.
 * @param code ISO 3166, of a rule or of the report
 */
export function countryText(code: string, jurisdiction: Report['jurisdiction'], t: Translator): string {
  const country = t.country(code);
  return isAssumed(jurisdiction) ? t.text('country_assumed', { country }) : country;
}
