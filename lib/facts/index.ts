/** Sourced facts: the checkable sentences of the article's running text, each with its source. */
import type { Block, Page } from '../model/page.ts';
import type { SourcedFact } from '../model/report.ts';
import { describe } from '../text/anchor.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { findFigures, mentionsDate, mentionsQuantity } from '../text/figures.ts';
import { findPhrases } from '../text/phrase.ts';
import { subjectOf } from '../text/subject.ts';
import { wordsOf } from '../text/words.ts';
import { attribute, type Source, UNATTRIBUTED } from './attribution.ts';

/** Shorter sentences ("Das sind 7 Prozent.") say nothing by themselves. */
const MIN_WORDS = 5;
/** What a company reports of itself needs no cue to be its own word. */
const OWN_RESULTS = new Set(['results', 'dividend', 'outlook']);

/** Over all sentences of the page; those inside promotions drop out later. */
export function findFacts(page: Page, pack: CompiledPack): SourcedFact[] {
  if (!page.article) return [];
  const { grammar } = pack.pack;
  const subject = subjectOf(page, grammar);
  const facts: SourcedFact[] = [];
  let before: Source | null = null;
  let beforeBlock = -1;
  for (const { start, end, block } of page.sentences) {
    if (!isRunningText(page, page.blocks[block]!)) continue;
    const text = page.text.slice(start, end);
    if (/\?["“”»«]?$/.test(text) || wordsOf(text).length < MIN_WORDS) continue;
    const attributed = attribute(text, pack, block === beforeBlock ? before : null, subject);
    if (attributed !== UNATTRIBUTED) {
      before = attributed;
      beforeBlock = block;
    }
    const figures = findFigures(text, grammar);
    if (attributed.kind === 'unattributed' && figures.length === 0 && !mentionsDate(text, grammar) && !mentionsQuantity(text, grammar))
      continue;
    facts.push({
      id: `f${facts.length + 1}`,
      at: describe(page.text, start, end),
      text,
      source:
        attributed.kind === 'unattributed' && figures.length > 0 && isOwnResult(text, pack)
          ? { ...attributed, kind: 'self-reported' }
          : attributed,
      figures,
      links: page.links.filter((link) => link.start < end && link.end > start).map(({ href }) => href),
    });
  }
  return facts;
}

/** Kept paragraphs and list items of the article: headings, captions, tables and controls are no facts. */
const isRunningText = (page: Page, block: Block): boolean =>
  block.kept &&
  block.visible &&
  (block.kind === 'text' || block.kind === 'list-item') &&
  block.start >= page.article!.start &&
  block.end <= page.article!.end;

const isOwnResult = (text: string, pack: CompiledPack): boolean =>
  findPhrases(text, pack.topics).some(({ row }) => OWN_RESULTS.has(row.topic));
