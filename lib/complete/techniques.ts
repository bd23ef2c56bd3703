/** The techniques of each claim: those it was found by, and what else its wording does now that it is known to promote. */
import type { OutsideWords } from '../model/outside-words.ts';
import type { Claim, SourcedFact, Technique } from '../model/report.ts';
import { compileRows, findPhrases, type PhraseMatch } from '../text/phrase.ts';
import { quotations } from '../text/quotes.ts';
import { wordsOf } from '../text/words.ts';

/** A quotation of fewer words is a title or irony. */
const MIN_QUOTED = 4;
/** Of the words of a claim so many stand in quotation marks when somebody else is let speak. */
const MOSTLY_QUOTED = 0.5;

type Worded = PhraseMatch<OutsideWords['techniques'][number]>;

const techniquesOf = (found: readonly Worded[]): Technique[] => found.map(({ row }) => row.technique);

/** @param facts of all running sentences: what the firm's own people say of it is no praise by others, though it stands in quotation marks. */
export function withTechniques(
  claims: readonly Claim[],
  facts: readonly SourcedFact[],
  { techniques }: Pick<OutsideWords, 'techniques'>,
): Claim[] {
  const own = new Set(facts.filter(({ source }) => source.kind === 'self-reported').map(({ at }) => at.start));
  const rows = compileRows(techniques);
  return claims.map((claim) => {
    const found = findPhrases(claim.text, rows);
    const [plain, faint] = [found.filter(({ row }) => !row.faint), found.filter(({ row }) => row.faint)];
    const told = withoutAsked(claim.text, [...claim.techniques, ...techniquesOf(plain)], plain);
    if (isQuoted(claim.text) && !own.has(claim.at.start)) told.push('testimonial');
    const used = new Set(told.length > 0 ? told : withoutAsked(claim.text, techniquesOf(faint), faint));
    // What is free lures by that: of 26 claims with words of both, editors named the way to it in 7, the gift in 23.
    if (used.has('free-bait')) used.delete('click-lure');
    return { ...claim, techniques: [...used] };
  });
}

/**
 * Without the haste of a question: "Should you sell now?" hurries nobody. Of 15 questions with words of haste, editors called 2 urgent (written
 * pages and articles, and the twins).
 */
function withoutAsked(text: string, techniques: readonly Technique[], found: readonly Worded[]): Technique[] {
  const urging = found.filter(({ row }) => row.technique === 'urgency').map(({ start }) => start);
  const isNone = urging.length > 0 ? urging.every((at) => isAsked(text, at)) : isAsked(text, 0);
  return techniques.filter((technique) => technique !== 'urgency' || !isNone);
}

/** The sentence around a place ends in a question mark. */
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
