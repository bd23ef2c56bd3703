/**
 * What is added to a report outside the page (background, scan): all that needs the report and the language's words, but no document.
 * The content script, which every page that is read is given, is so much smaller.
 */
import type { OutsideWords } from '../model/outside-words.ts';
import type { Report } from '../model/report.ts';
import { startStages } from '../stages.ts';
import { pairClaims } from './pair.ts';
import { withQuantities } from './quantities.ts';
import { withRegistrableSponsor } from './registrable.ts';

/** Of languages there is no pack for: figures and shared words are held against each other all the same. */
const NO_WORDS: OutsideWords = { topics: [], notNames: [], quantities: null, time: null };

/**
 * @param report as `analyze` gives it.
 * @param words by language: the report's own are taken.
 * @param clock milliseconds, for the timing by stage.
 * @returns the report with figures and dates, facts beside its claims and its sponsors' full domains; a stage that fails becomes a problem in it.
 */
export function completeReport(
  report: Report,
  words: Readonly<Record<string, OutsideWords>>,
  clock: () => number = () => performance.now(),
): Report {
  const { timing, problems, attempt } = startStages(clock);
  const { language, promotions } = report;
  const ofLanguage = (Object.hasOwn(words, language) && words[language]) || NO_WORDS;
  const said = { ...report, ...attempt('quantities', () => withQuantities(report, ofLanguage), report) };
  return {
    ...said,
    claims: attempt('pairing', () => pairClaims(said, ofLanguage), said.claims),
    promotions: attempt('sponsors', () => promotions.map(withRegistrableSponsor), promotions),
    problems: [...report.problems, ...problems],
    timing: { ...report.timing, ...timing },
  };
}
