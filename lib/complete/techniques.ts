/** The techniques of each claim: those it was found by, and what else its wording does now that it is known to promote. */
import type { OutsideWords } from '../model/outside-words.ts';
import type { Claim, Technique } from '../model/report.ts';
import { compileRows, findPhrases } from '../text/phrase.ts';

/** Ends in a question mark, whatever closes behind it. */
const QUESTION = /[?？][\s"'”“»«’)\]*]*$/;

export function withTechniques(claims: readonly Claim[], { techniques }: Pick<OutsideWords, 'techniques'>): Claim[] {
  const rows = compileRows(techniques);
  return claims.map((claim) => {
    const worded = findPhrases(claim.text, rows).map(({ row }) => row.technique);
    const all = new Set([...claim.techniques, ...worded]);
    return { ...claim, techniques: [...all].filter((technique) => isMeant(technique, claim.text)) };
  });
}

/**
 * "Should you sell now?" asks, and hurries nobody: of 15 questions with words of haste, editors called 2 urgent (written pages and
 * articles, and the twins).
 */
const isMeant = (technique: Technique, text: string): boolean => technique !== 'urgency' || !QUESTION.test(text);
