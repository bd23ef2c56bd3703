/** Which words of a page the gold marks and which the report does, so that the two can be laid side by side. */
import type { Anchor, Report } from '../../lib/model/report.ts';
import { type Gold, isRequired } from './gold.ts';
import { phrase, words } from './text.ts';
import type { PageView } from './view.ts';

/** `neutral`: doubtful, or around the article: it neither counts nor costs. */
export type Mark = 'label' | 'promotion' | 'neutral' | null;

export interface MarkedWord {
  /** Range in the block's text. */
  start: number;
  end: number;
  gold: Mark;
  found: Mark;
}

export interface MarkedBlock {
  text: string;
  heading: boolean;
  inArticle: boolean;
  words: MarkedWord[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const RUN = 4;

export function markedBlocks({ blocks }: PageView, gold: Gold, report: Report): MarkedBlock[] {
  const marked = blocks.map(({ text, kind, inArticle }) => ({
    text,
    heading: kind === 'heading',
    inArticle,
    words: [...text.matchAll(WORD)].map(
      ({ 0: word, index }): MarkedWord => ({ start: index, end: index + word.length, gold: null, found: null }),
    ),
  }));
  markGold(marked, gold);
  markFound(
    marked,
    blocks.map(({ start }) => start),
    report,
  );
  return marked;
}

/** Gold has no offsets: its words are looked for in runs, across blocks. */
function markGold(blocks: readonly MarkedBlock[], gold: Gold): void {
  const all = blocks.flatMap((block) => block.words.map((word) => ({ word, text: phrase(block.text.slice(word.start, word.end)) })));
  const mark = (text: string, as: Mark) => {
    const wanted = words(text);
    const length = Math.min(RUN, wanted.length);
    const runs = new Set(wanted.map((_, at) => wanted.slice(at, at + length).join(' ')).slice(0, wanted.length - length + 1));
    for (const [at] of all.entries()) {
      const stretch = all.slice(at, at + length);
      if (runs.has(stretch.map((one) => one.text).join(' '))) for (const one of stretch) one.word.gold ??= as;
    }
  };
  for (const promotion of gold.promotions ?? []) mark(promotion.text, isRequired(promotion) ? 'promotion' : 'neutral');
  // A label is a word like others: it is one where it is all a block says.
  const labels = new Set((gold.disclosures ?? []).map(({ label }) => phrase(label)));
  for (const block of blocks) if (labels.has(phrase(block.text))) for (const word of block.words) word.gold = 'label';
}

function markFound(blocks: readonly MarkedBlock[], starts: readonly number[], report: Report): void {
  const mark = (anchors: readonly Anchor[], as: Mark) => {
    for (const [index, block] of blocks.entries())
      for (const word of block.words) {
        const start = starts[index]! + word.start;
        if (anchors.some((anchor) => start >= anchor.start && start < anchor.end)) word.found = as;
      }
  };
  mark(
    report.promotions.filter(({ inArticle }) => !inArticle).flatMap(({ passages }) => passages),
    'neutral',
  );
  mark(
    report.promotions.filter(({ inArticle }) => inArticle).flatMap(({ passages }) => passages),
    'promotion',
  );
  mark(
    report.disclosures.flatMap(({ at }) => at ?? []),
    'label',
  );
}
