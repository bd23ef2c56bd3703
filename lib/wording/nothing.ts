/** What stands beside a claim that no fact answers, the same in popup, export and scan. */
import type { Translator } from '../extension/i18n.ts';
import type { Claim, Technique } from '../model/report.ts';

/** What they say is what the reader shall do, and no more. */
const CALLS: ReadonlySet<Technique> = new Set(['click-lure', 'buy-sell-call']);
/** Beside a call it only says that there is no time; by itself it may name a deadline, which can be checked. */
const PRESSES: Technique = 'urgency';
/** Longer sentences say something beside their call, in words. */
const LONGEST_CALL = 7;

/** A button or a line like one: no figure, no date, nothing asked, nothing stated that an article could back. */
export const onlyCalls = ({ text, techniques, figures, dates }: Claim): boolean =>
  techniques.some((technique) => CALLS.has(technique)) &&
  techniques.every((technique) => CALLS.has(technique) || technique === PRESSES) &&
  figures.length + dates.length === 0 &&
  !/[?？]/.test(text) &&
  text.trim().split(/\s+/).length <= LONGEST_CALL;

/** @param claims those of one row: that no answer was found is said as soon as one of them could be checked. */
export const nothingText = (claims: readonly Claim[], t: Translator): string =>
  t.text(claims.every(onlyCalls) ? 'only_calls' : 'no_clear_answer');
