/** The techniques of each claim: those it was found by, and what else its wording does now that it is known to promote. */
import type { OutsideWords } from '../model/outside-words.ts';
import type { Claim } from '../model/report.ts';
import { compileRows, findPhrases } from '../text/phrase.ts';

export function withTechniques(claims: readonly Claim[], { techniques }: Pick<OutsideWords, 'techniques'>): Claim[] {
  const rows = compileRows(techniques);
  return claims.map((claim) => {
    const worded = findPhrases(claim.text, rows).map(({ row }) => row.technique);
    return { ...claim, techniques: [...new Set([...claim.techniques, ...worded])] };
  });
}
