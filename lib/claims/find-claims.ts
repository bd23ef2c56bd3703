/** Claims: the promotional sentences, each with the techniques it uses. */
import type { CueHit, LabelHit } from '../model/hits.ts';
import type { Page } from '../model/page.ts';
import type { Claim, Promotion, Technique, Verdict } from '../model/report.ts';
import { describe } from '../text/anchor.ts';
import { wordsOf } from '../text/words.ts';

/** A price or a product's name alone claims nothing. */
const MIN_WORDS = 2;
const LETTER = /\p{L}/u;

/** A link of no more words is one call: "Buy or sell? To the free report". A longer one is a text that can be clicked. */
const LONGEST_CALL = 12;

/** A sentence, or all sentences of one short link; `indexes` into the page's sentences. */
interface Saying {
  start: number;
  end: number;
  indexes: number[];
}

/** What is said inside the promotions, without their labels. */
function sayingsOf({ sentences, links, text }: Page, promotions: readonly Promotion[], labels: readonly LabelHit[]): Saying[] {
  const passages = promotions.flatMap((promotion) => promotion.passages);
  const inside = sentences
    .map(({ start, end }, index): Saying => ({ start, end, indexes: [index] }))
    .filter((saying) => passages.some((passage) => shareText(passage, saying)) && !labels.some((label) => isDisclosure(saying, label)));
  const isOneCall = (start: number, end: number) => {
    const words = text.slice(start, end);
    return !words.includes('\n') && wordsOf(words).length <= LONGEST_CALL && links.some((link) => link.start <= start && end <= link.end);
  };
  const sayings: Saying[] = [];
  for (const saying of inside) {
    const before = sayings.at(-1);
    const isNext = before?.indexes.at(-1) === saying.indexes[0]! - 1;
    const isInOne = isNext && passages.some((passage) => shareText(passage, before) && shareText(passage, saying));
    if (before && isInOne && isOneCall(before.start, saying.end)) {
      before.end = saying.end;
      before.indexes.push(...saying.indexes);
    } else sayings.push(saying);
  }
  return sayings;
}

const shareText = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
  one.start < other.end && other.start < one.end;

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
  for (const saying of sayingsOf(page, promotions, labels)) {
    const promotion = promotions.find(({ passages }) => passages.some((passage) => shareText(passage, saying)))!;
    const found = saying.indexes.flatMap((index) => worded.get(index) ?? []);
    if (verdict === 'advertorial' && found.length === 0) continue;
    const passage = promotion.passages.find((each) => shareText(each, saying))!;
    const start = Math.max(saying.start, passage.start);
    const end = Math.min(saying.end, passage.end);
    const text = page.text.slice(start, end);
    const words = wordsOf(text);
    if (words.length < MIN_WORDS || !words.some((word) => LETTER.test(word))) continue;
    claims.push({
      id: `c${claims.length + 1}`,
      promotion: promotion.id,
      at: describe(page.text, start, end),
      text,
      techniques: techniquesOf(found),
      facts: [],
      figures: [],
      dates: [],
    });
  }
  return claims;
}

const techniquesOf = (cues: readonly CueHit[]): Technique[] => [
  ...new Set(cues.flatMap(({ row: { technique } }) => (technique ? [technique] : []))),
];

/** The sentence is the label, or it is the one that says that the page or block is paid for, or that its links earn commission. */
const isDisclosure = (saying: Saying, label: LabelHit): boolean =>
  (label.start <= saying.start && saying.end <= label.end) || (label.row.scope !== 'label' && shareText(saying, label));
