/** The techniques of each claim: those it was found by, and what else its wording does now that it is known to promote. */
import type { OutsideWords } from '../model/outside-words.ts';
import type { Claim } from '../model/report.ts';
import { compileRows, findPhrases } from '../text/phrase.ts';
import { quotations } from '../text/quotes.ts';
import { wordsOf } from '../text/words.ts';

/** A quotation of fewer words is a title or irony. */
const MIN_QUOTED = 4;
/** Of the words of a claim so many stand in quotation marks when somebody else is let speak. */
const MOSTLY_QUOTED = 0.5;

export function withTechniques(claims: readonly Claim[], { techniques }: Pick<OutsideWords, 'techniques'>): Claim[] {
  const rows = compileRows(techniques);
  return claims.map((claim) => {
    const found = findPhrases(claim.text, rows);
    const plain = found.filter(({ row }) => !row.faint);
    const worded = plain.length > 0 || claim.techniques.length > 0 ? plain : found;
    const all = new Set([...claim.techniques, ...worded.map(({ row }) => row.technique)]);
    if (isQuoted(claim.text)) all.add('testimonial');
    const urging = worded.filter(({ row }) => row.technique === 'urgency').map(({ start }) => start);
    if (urging.length > 0 ? urging.every((at) => isAsked(claim.text, at)) : isAsked(claim.text, 0)) all.delete('urgency');
    return { ...claim, techniques: [...all] };
  });
}

/**
 * The sentence around a place ends in a question mark. "Should you sell now?" asks, and hurries nobody: of 15 questions with words of haste,
 * editors called 2 urgent (written pages and articles, and the twins).
 */
const isAsked = (text: string, at: number): boolean => /^[^.!?…？]*[?？]/.test(text.slice(at));

/**
 * What an advertiser prints in quotation marks is somebody praising: of 61 claims that are mostly a quotation, in ten languages, editors called 59
 * testimonials.
 */
function isQuoted(text: string): boolean {
  const quoted = quotations(text).map(({ start, end }) => wordsOf(text.slice(start, end)).length);
  const said = quoted.filter((words) => words >= MIN_QUOTED).reduce((sum, words) => sum + words, 0);
  return said >= MOSTLY_QUOTED * wordsOf(text).length && said > 0;
}
