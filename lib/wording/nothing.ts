/** What stands beside a claim that no fact answers, the same in popup, export and scan. */
import type { Translator } from '../extension/i18n.ts';
import type { Claim, Technique, Verdict } from '../model/report.ts';

/** What they say is what the reader shall do, and no more. */
const CALLS: ReadonlySet<Technique> = new Set(['click-lure', 'buy-sell-call']);
/** Beside a call it only says that there is no time; by itself it may name a deadline, which can be checked. */
const PRESSES: Technique = 'urgency';
/** Longer sentences say something beside their call, in words. */
const LONGEST_CALL = 7;

/** A button or a line like one: no figure, no date, nothing asked, nothing stated that an article could back. */
const onlyCalls = ({ text, techniques, figures, dates }: Claim): boolean =>
  techniques.some((technique) => CALLS.has(technique)) &&
  techniques.every((technique) => CALLS.has(technique) || technique === PRESSES) &&
  figures.length + dates.length === 0 &&
  !/[?？]/.test(text) &&
  text.trim().split(/\s+/).length <= LONGEST_CALL;

/**
 * @param claims those of one row: that the article says nothing is said as soon as one of them could be checked.
 * @param isTouchedOn something in the article is loosely related to them.
 * @param verdict of the article: an advertorial answers itself in other words, so that nothing found is no sign that it says nothing. null = unknown.
 */
export function nothingText(claims: readonly Claim[], isTouchedOn: boolean, verdict: Verdict | null, t: Translator): string {
  if (claims.every(onlyCalls)) return t.text('only_calls');
  return t.text(isTouchedOn || verdict === 'advertorial' ? 'no_clear_answer' : 'nothing_about_this');
}
