/** The popup's words for the exported file. */

import type { ExportWords } from '../../lib/export/evidence.ts';
import type { Translator } from '../../lib/extension/i18n.ts';
import type { Report } from '../../lib/model/report.ts';
import { arrange } from '../arrange.ts';
import { shareText, verdictWords } from '../verdict-words.ts';
import { pairingReasons } from '../why.ts';

export function exportWords(report: Report, t: Translator): ExportWords {
  const arrangement = arrange(report);
  return {
    t,
    verdict: verdictWords(report, arrangement, t),
    share: report.article ? shareText(report, arrangement, t) : null,
    reasonsOf: (pairing) => pairingReasons(pairing, t),
  };
}
