/** Sets the reader's marks beside a report. */

import type { KeptMark } from '../model/reader-mark.ts';
import type { Report } from '../model/report.ts';
import { withoutFragment } from '../text/address.ts';
import { overlap } from '../text/overlap.ts';

/** @param marks of any page: those of other pages are left out. @returns the report with `readerMarks`, else as it was. */
export function withReaderMarks(report: Report, marks: readonly KeptMark[]): Report {
  const url = withoutFragment(report.url);
  const readerMarks = marks
    .filter((mark) => mark.url === url)
    .map((mark) => ({
      ...mark,
      promotions: report.promotions.filter(({ passages }) => passages.some((at) => overlap(at, mark.at))).map(({ id }) => id),
    }));
  return { ...report, readerMarks };
}
