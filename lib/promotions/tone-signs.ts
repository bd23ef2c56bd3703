/** How a unit sounds, by all of its words: sees praise and lures that no phrase of a pack was written for. */
import type { ToneWords } from '../model/pack.ts';
import type { Page, Sentence } from '../model/page.ts';
import { describe } from '../text/anchor.ts';
import { toneOf } from '../text/tone.ts';
import { wordsOf } from '../text/words.ts';
import { type Sight, type Signs, strengthOf } from './unit-signs.ts';
import { WEIGHTS } from './weights.ts';

/** From these log-odds on the reader is told of it: by itself, and beside the other paragraphs. */
const TELLS = 1;
/** Headlines, bylines and teasers have fewer words, and no tone that a paragraph could be held against. */
const MIN_WORDS = 12;

/**
 * @param body units of the article's own text: a travel report sounds like promotion throughout, and a paragraph of it is no more of one
 * than the others.
 */
export function seeTone(
  page: Page,
  tone: ToneWords,
  blocks: readonly (readonly number[])[],
  body: readonly number[],
  all: readonly Signs[],
): void {
  const texts = blocks.map((indexes) =>
    indexes.map((index) => page.text.slice(page.blocks[index]!.start, page.blocks[index]!.end)).join('\n'),
  );
  const odds = texts.map((text) => toneOf(text, tone));
  const paragraphs = new Set(body.filter((unit) => wordsOf(texts[unit]!).length >= MIN_WORDS));
  const sum = paragraphs.values().reduce((total, unit) => total + odds[unit]!, 0);
  const sentences = Map.groupBy(page.sentences, ({ block }) => block);
  all.forEach((signs, unit) => {
    const own = odds[unit]!;
    const isOne = paragraphs.has(unit);
    const others = paragraphs.size - (isOne ? 1 : 0);
    if (others === 0) return;
    const apart = own - (sum - (isOne ? own : 0)) / others;
    signs.counts.tone = apart;
    if (Math.min(own, apart) < TELLS) return;
    const most = mostPromotional(
      page,
      tone,
      blocks[unit]!.flatMap((block) => sentences.get(block) ?? []),
    );
    if (most) signs.findings.push({ ...most, strength: strengthOf(WEIGHTS.tone * apart) });
  });
}

/** The sentence whose words promote most: what a reader can check. */
function mostPromotional(page: Page, tone: ToneWords, sentences: readonly Sentence[]): Sight | null {
  const scored = sentences.map((sentence) => ({ ...sentence, odds: toneOf(page.text.slice(sentence.start, sentence.end), tone) }));
  const [most] = scored.sort((a, b) => b.odds - a.odds);
  if (!most) return null;
  return { signal: 'promotional-language', entry: null, evidence: [{ kind: 'quote', at: describe(page.text, most.start, most.end) }] };
}
