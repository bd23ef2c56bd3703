/** Claims: the promotional sentences, each with the techniques it uses. */
import type { CueHit, LabelHit } from '../model/hits.ts';
import type { Page } from '../model/page.ts';
import type { Claim, Promotion, Technique, Verdict } from '../model/report.ts';
import { describe } from '../text/anchor.ts';
import { wordsOf } from '../text/words.ts';

/** A price or a product's name alone claims nothing. */
const MIN_WORDS = 2;
const LETTER = /\p{L}/u;

/** In a promotion every sentence claims; in a piece that is promotion as a whole only those that sell. */
export function findClaims(
  page: Page,
  promotions: readonly Promotion[],
  cues: readonly CueHit[],
  labels: readonly LabelHit[],
  verdict: Verdict,
): Claim[] {
  const worded = Map.groupBy(cues, ({ sentence }) => sentence);
  const claims: Claim[] = [];
  page.sentences.forEach((sentence, index) => {
    const promotion = promotions.find(({ passages }) => passages.some(({ start, end }) => sentence.start < end && start < sentence.end));
    if (!promotion || (verdict === 'advertorial' && !worded.has(index))) return;
    if (labels.some((label) => isDisclosure(sentence, label))) return;
    const passage = promotion.passages.find(({ start, end }) => sentence.start < end && start < sentence.end)!;
    const start = Math.max(sentence.start, passage.start);
    const end = Math.min(sentence.end, passage.end);
    const text = page.text.slice(start, end);
    const words = wordsOf(text);
    if (words.length < MIN_WORDS || !words.some((word) => LETTER.test(word))) return;
    claims.push({
      id: `c${claims.length + 1}`,
      promotion: promotion.id,
      at: describe(page.text, start, end),
      text,
      techniques: techniquesOf(worded.get(index) ?? []),
      facts: [],
      figures: [],
      dates: [],
    });
  });
  return claims;
}

const techniquesOf = (cues: readonly CueHit[]): Technique[] => [
  ...new Set(cues.flatMap(({ row: { technique } }) => (technique ? [technique] : []))),
];

/** The sentence is the label, or it is the one that says that the page or block is paid for, or that its links earn commission. */
const isDisclosure = (sentence: Page['sentences'][number], { row, start, end }: LabelHit): boolean =>
  (start <= sentence.start && sentence.end <= end) || (row.scope !== 'label' && start < sentence.end && sentence.start < end);
