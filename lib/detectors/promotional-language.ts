/** Calls to action and promotional wording, sentence by sentence; and the publisher's own products. */
import type { CueHit, OwnProductHit } from '../model/hits.ts';
import type { Page, Sentence } from '../model/page.ts';
import { describe } from '../text/anchor.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { findPhrases, withoutMasked } from '../text/phrase.ts';

/** How much one phrase says by itself: a strong one nearly always stands in promotion, a weak one also in honest articles. */
const STRENGTH = { strong: 0.6, weak: 0.25, ownProduct: 0.35 } as const;

export function findCues(page: Page, pack: CompiledPack): CueHit[] {
  return eachSentence(page, pack, pack.promotion, (match, sentence, start, end) => ({
    row: match.row,
    sentence,
    start,
    end,
    finding: {
      signal: match.row.signal === 'call-to-action' ? 'call-to-action' : 'promotional-language',
      entry: match.row.id,
      strength: STRENGTH[match.row.strength],
      evidence: [{ kind: 'quote', at: describe(page.text, start, end) }],
    },
  }));
}

export function findOwnProducts(page: Page, pack: CompiledPack): OwnProductHit[] {
  return eachSentence(page, pack, pack.ownProducts, (match, sentence, start, end) => ({
    sentence,
    start,
    end,
    finding: {
      signal: 'own-product',
      entry: match.row.id,
      strength: STRENGTH.ownProduct,
      evidence: [{ kind: 'quote', at: describe(page.text, start, end) }],
    },
  }));
}

function eachSentence<Row, Hit>(
  page: Page,
  pack: CompiledPack,
  set: Parameters<typeof findPhrases<Row>>[1],
  toHit: (match: ReturnType<typeof findPhrases<Row>>[number], sentence: number, start: number, end: number) => Hit,
): Hit[] {
  return page.sentences.flatMap((sentence: Sentence, index) => {
    if (page.blocks[sentence.block]!.chrome) return [];
    const text = page.text.slice(sentence.start, sentence.end);
    const matches = findPhrases(text, set);
    if (matches.length === 0) return [];
    return withoutMasked(matches, findPhrases(text, pack.falseFriends)).map((match) =>
      toHit(match, index, sentence.start + match.start, sentence.start + match.end),
    );
  });
}
