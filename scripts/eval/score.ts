/** How well a report agrees with the gold labels of its page. */
import { acceptedVerdicts, type Gold, isWholePage } from './gold.ts';
import type { JudgedReport } from './judged.ts';
import { insideOf, scoreBlocks } from './score-blocks.ts';
import { scoreLabels } from './score-labels.ts';
import { scoreClaims, scoreFacts, scoreLimits } from './score-sentences.ts';
import { type Add, adderTo, type Tally } from './tally.ts';
import { likeness, runsOf, SAME_SENTENCE, share, union } from './text.ts';

/** A trap is stepped into when half of its runs are reported. */
const CAUGHT = 0.5;

/**
 * @param report null where there is none: it scores 0 everywhere
 * @param tally takes the figures up
 * @returns what is wrong on the page, in words
 */
export function scorePage(gold: Gold, report: JudgedReport | null, tally: Tally): string[] {
  const notes: string[] = [];
  const note = (text: string): void => void notes.push(text);
  const add = adderTo(tally);
  add('reported', report !== null);
  const accepted = acceptedVerdicts(gold);
  const isAccepted = report !== null && accepted.includes(report.verdict);
  add('verdict', isAccepted);
  if (report && !isAccepted) note(`verdict ${report.verdict} instead of ${accepted.join(' or ')}`);
  if (!isWholePage(gold)) scoreBlocks(gold, report, add, note);
  scoreTraps(gold, report, add, note);
  scoreLabels(gold, report, add, note);
  scoreClaims(gold, report, add, note);
  scoreFacts(gold, report, add);
  scoreLimits(gold, report, add);
  return notes;
}

/** Editorial sentences that a careless reader would flag. */
function scoreTraps(gold: Gold, report: JudgedReport | null, add: Add, note: (text: string) => void): void {
  const flagged = isWholePage(gold) ? new Set<string>() : union(insideOf(report).map(({ text }) => runsOf(text)));
  for (const trap of gold.editorial_traps ?? []) {
    const isCaught =
      share(runsOf(trap), flagged) >= CAUGHT || (report?.claims ?? []).some(({ text }) => likeness(text, trap) >= SAME_SENTENCE);
    add('trapsAvoided', report !== null && !isCaught);
    if (isCaught) note(`trapped by: ${trap.slice(0, 80)}`);
  }
}
