/** Sourced facts: the checkable sentences of the article's running text, each with its source. */
import type { PageTopic } from '../model/pack.ts';
import type { Block, Page } from '../model/page.ts';
import type { SourcedFact } from '../model/report.ts';
import { describe } from '../text/anchor.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { findFigures, mentionsDate, mentionsQuantity } from '../text/figures.ts';
import { findPhrases } from '../text/phrase.ts';
import { wordsOf } from '../text/words.ts';
import { attribute, type Source, UNATTRIBUTED } from './attribution.ts';

/** Shorter sentences ("Das sind 7 Prozent.") say nothing by themselves. */
const MIN_WORDS = 5;
/** What a company reports of itself needs no cue to be its own word. */
const OWN_RESULTS = new Set<PageTopic>(['results', 'dividend', 'outlook']);

/**
 * Over all sentences of the page; those inside promotions drop out later.
 * @param subject lower-case names the article is about: what they say of themselves is self-reported.
 */
export function findFacts(page: Page, pack: CompiledPack, subject: readonly string[]): SourcedFact[] {
  if (!page.article) return [];
  const { grammar } = pack.pack;
  const facts: SourcedFact[] = [];
  const officers = new Map<string, Source['kind']>();
  let before: Source | null = null;
  let beforeBlock = -1;
  const running = runningText(page);
  for (const { start, end, block } of page.sentences) {
    if (!running.has(block)) continue;
    const text = page.text.slice(start, end);
    if (page.author && text.startsWith(page.author)) continue; // a line about the author
    const figures = findFigures(text, grammar);
    const hasUnit = figures.some(({ unit }) => unit !== null);
    if (/\?["“”»«]?$/.test(text) || wordsOf(text).length < MIN_WORDS - (hasUnit ? 1 : 0)) continue;
    const attributed = officerOf(officers, attribute(text, pack, block === beforeBlock ? before : null, subject));
    if (attributed !== UNATTRIBUTED) {
      before = attributed;
      beforeBlock = block;
    }
    if (attributed.kind === 'unattributed' && figures.length === 0 && !mentionsDate(text, grammar) && !mentionsQuantity(text, grammar))
      continue;
    facts.push({
      id: `f${facts.length + 1}`,
      at: describe(page.text, start, end),
      text,
      source: attributed,
      figures,
      dates: [],
      links: page.links.filter((link) => link.start < end && link.end > start).map(({ href }) => href),
    });
  }
  return ownResults(facts, pack);
}

/** Where a company speaks in the article, figures of its results without a cue are its own word too. */
function ownResults(facts: readonly SourcedFact[], pack: CompiledPack): SourcedFact[] {
  if (!facts.some(({ source }) => source.kind === 'self-reported' && source.name)) return [...facts];
  return facts.map((fact) =>
    fact.source.kind === 'unattributed' && fact.figures.length > 0 && isOwnResult(fact.text, pack)
      ? { ...fact, source: { ...fact.source, kind: 'self-reported' } }
      : fact,
  );
}

/** A person introduced by office ("chief executive Ada Lund") speaks for the same side later, when only "Lund" is left. */
function officerOf(officers: Map<string, Source['kind']>, source: Source): Source {
  const words = source.name ? wordsOf(source.name) : [];
  const surname = words.at(-1);
  if (!surname) return source;
  if (words.length > 1 && source.kind !== 'unattributed') officers.set(surname, source.kind);
  const known = words.length === 1 ? officers.get(surname) : undefined;
  return known ? { ...source, kind: known } : source;
}

/** A line with the author's name and a date, no longer than this, is the byline. */
const MAX_BYLINE = 160;

/** Indexes of the article's kept paragraphs and list items: headings, bylines, captions, tables and controls hold no facts. */
function runningText(page: Page): Set<number> {
  const { start, end } = page.article!;
  const times = page.elements.filter(({ tag }) => tag === 'time');
  const isByline = (block: Block): boolean => {
    if (block.end - block.start > MAX_BYLINE) return false;
    if (times.some((time) => time.start >= block.start && time.end <= block.end && time.end > time.start)) return true;
    const text = page.text.slice(block.start, block.end);
    return page.author !== null && text.includes(page.author) && mentionsNoSentence(text);
  };
  const found = new Set<number>();
  page.blocks.forEach((block, index) => {
    if (!block.kept || !block.visible || block.start < start || block.end > end) return;
    if ((block.kind === 'text' || block.kind === 'list-item') && !isByline(block)) found.add(index);
  });
  return found;
}

/** Names and dates only: no sentence ends in it. */
const mentionsNoSentence = (text: string): boolean => !/\p{Ll}{3,}[.!?]["“”»]?$/u.test(text);

/** Figures of its results, and no rating of them: that is somebody else's. */
function isOwnResult(text: string, pack: CompiledPack): boolean {
  const topics = findPhrases(text, pack.topics).map(({ row }) => row.topic);
  return topics.some((topic) => OWN_RESULTS.has(topic)) && !topics.includes('rating');
}
