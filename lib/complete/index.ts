/**
 * What is added to a report outside the page (background, scan): all that needs the report and the language's words, but no document.
 * The content script, which every page that is read is given, is so much smaller.
 */
import type { OutsideWords } from '../model/outside-words.ts';
import type { PageReport } from '../model/page-report.ts';
import type { Report, SourcedFact } from '../model/report.ts';
import { startStages } from '../stages.ts';
import { claimsOfAdvertorial } from './advertorial/claims.ts';
import { withHeadLabels } from './advertorial/head-labels.ts';
import { NO_SMALL_PRINT, smallPrintOf } from './advertorial/small-print.ts';
import { withVoices } from './advertorial/voices.ts';
import { factsOf, findAllFacts } from './facts.ts';
import { withFittingFindings } from './findings.ts';
import { withoutTerms } from './limits.ts';
import { pairClaims } from './pair.ts';
import { publishedDay } from './published-day.ts';
import { withQuantities } from './quantities.ts';
import { recommendationOf } from './recommendation.ts';
import { withRegistrableSponsor } from './registrable.ts';
import { subjectOf } from './subject.ts';
import { withTechniques } from './techniques.ts';

/**
 * @param page the report as it leaves the page.
 * @param words those of the report's language.
 * @param clock milliseconds, for the timing by stage.
 * @returns the report with its subject and facts, the claims of a whole advertorial, the techniques of its claims, figures and dates of both, the facts beside
 *   each claim, a checklist where securities are recommended, and its sponsors' full domains; a stage that fails becomes a problem in it.
 */
export function completeReport(
  { running, ...page }: PageReport,
  words: OutsideWords,
  clock: () => number = () => performance.now(),
): Report {
  const { timing, problems, attempt } = startStages(clock);
  let report: Report = page;
  const add = (stage: string, run: () => Partial<Report>) => {
    report = { ...report, ...attempt(stage, run, {}) };
  };
  add('subject', () => ({ subject: subjectOf({ ...page, running }, words.grammar) }));
  const small = attempt('small-print', () => smallPrintOf({ ...report, running }, words), NO_SMALL_PRINT);
  const found = attempt('statements', () => findAllFacts({ ...report, running }, words, small), []);
  add('labels', () => withHeadLabels({ ...report, running }));
  add('findings', () => ({ promotions: withFittingFindings(report) }));
  let terms: SourcedFact[] = [];
  add('terms', () => {
    const sorted = withoutTerms({ ...report, running }, words);
    terms = sorted.terms;
    return { claims: sorted.claims };
  });
  const voices = attempt(
    'voices',
    () => (report.verdict === 'advertorial' ? withVoices({ ...report, running }, found, words) : found),
    found,
  );
  add('claims-outside', () => ({ claims: claimsOfAdvertorial({ ...report, running }, voices, words, small) }));
  add('facts', () => factsOf(voices, terms, report));
  // A customer's words are a testimonial, the firm's own people's are not: they are told apart before.
  add('techniques', () => ({ claims: withTechniques(report.claims, found, words) }));
  add('quantities', () => withQuantities({ ...report, publishedAt: publishedDay(report, words) }, words));
  add('pairing', () => ({ claims: pairClaims(report, words) }));
  add('recommendation', () => ({ recommendation: recommendationOf(report, words) }));
  add('sponsors', () => ({ promotions: report.promotions.map(withRegistrableSponsor) }));
  return { ...report, problems: [...page.problems, ...problems], timing: { ...page.timing, ...timing } };
}
