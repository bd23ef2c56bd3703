/** Claims: the promotional sentences, each with the techniques it uses. */
import type { CueHit, LabelHit } from '../model/hits.ts';
import type { Page } from '../model/page.ts';
import type { Claim, Promotion, Technique, Verdict } from '../model/report.ts';
import { describe } from '../text/anchor.ts';
import { wordsOf } from '../text/words.ts';

/** A price or a product's name alone claims nothing. */
const MIN_WORDS = 2;

/** In a promotion every sentence claims; in a piece that is promotion as a whole only those that sell. */
export function findClaims(
  page: Page,
  promotions: readonly Promotion[],
  cues: readonly CueHit[],
  labels: readonly LabelHit[],
  verdict: Verdict,
): Claim[] {
  const techniques = new Map<number, Set<Technique>>();
  for (const { sentence, technique } of cues) techniques.set(sentence, (techniques.get(sentence) ?? new Set()).add(technique));
  const claims: Claim[] = [];
  page.sentences.forEach((sentence, index) => {
    const promotion = promotions.find(({ passages }) => passages.some(({ start, end }) => sentence.start < end && start < sentence.end));
    const used = [...(techniques.get(index) ?? [])];
    if (!promotion || (verdict === 'advertorial' && used.length === 0)) return;
    if (labels.some(({ start, end }) => start <= sentence.start && sentence.end <= end)) return;
    const passage = promotion.passages.find(({ start, end }) => sentence.start < end && start < sentence.end)!;
    const start = Math.max(sentence.start, passage.start);
    const end = Math.min(sentence.end, passage.end);
    const text = page.text.slice(start, end);
    if (wordsOf(text).length < MIN_WORDS) return;
    claims.push({
      id: `c${claims.length + 1}`,
      promotion: promotion.id,
      at: describe(page.text, start, end),
      text,
      techniques: used,
      facts: [],
      figures: [],
      dates: [],
    });
  });
  return claims;
}
