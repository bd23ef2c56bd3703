/** Sourced facts: the checkable sentences of the article's running text, each with its source. */
import type { Grammar } from '../model/pack.ts';
import type { Page } from '../model/page.ts';
import type { SourcedFact } from '../model/report.ts';
import { describe } from '../text/anchor.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import type { Statement } from '../text/cues.ts';
import { findFigures, mentionsDate, mentionsQuantity } from '../text/figures.ts';
import { wordsOf } from '../text/words.ts';
import { type Article, articleOf, attribute, type Source } from './attribution.ts';
import { isProper, namesOf } from './names.ts';
import { officerOf, withOwnWord } from './own-word.ts';
import { runningSentences, statementsOf } from './running-text.ts';

/** Shorter sentences ("Das ist neu.") say nothing by themselves, … */
const MIN_WORDS = 5;
/** … and one without figure, date and name tells something to check only when it is as long as this. */
const TELLING_WORDS = 12;

/**
 * Over all sentences of the page; those inside promotions drop out later.
 * @param subject lower-case names the article is about: what they say of themselves is self-reported.
 */
export function findFacts(page: Page, pack: CompiledPack, subject: readonly string[]): SourcedFact[] {
  if (!page.article) return [];
  const sentences = runningSentences(page);
  const statements = statementsOf(page, sentences);
  const article = articleOf(statements, pack, subject);
  const officers = new Map<string, Source['kind']>();
  const sources = attribute(statements, article).map((source) => officerOf(officers, source));
  const facts = sentences.flatMap(({ start, end }, statement) => {
    const { text } = statements[statement]!;
    const figures = findFigures(text, pack.pack.grammar);
    const source = sources[statement]!;
    if (source.kind === 'unattributed' && !isCheckable(statements[statement]!, figures, article)) return [];
    const links = page.links.filter((link) => link.start < end && link.end > start).map(({ href }) => href);
    return [{ id: '', at: describe(page.text, start, end), text, source, figures, links, statement }];
  });
  return withOwnWord(facts, article).map((fact, index) => ({ ...fact, id: `f${index + 1}` }));
}

/** A statement of the article that can be held against the world, whoever makes it. */
function isCheckable(statement: Statement, figures: SourcedFact['figures'], { pack, known }: Article): boolean {
  const { text } = statement;
  const { grammar } = pack.pack;
  const length = wordsOf(text).length;
  const hasUnit = figures.some(({ unit }) => unit !== null);
  if (length < MIN_WORDS - (hasUnit ? 1 : 0) || !states(text, grammar)) return false;
  const isConcrete = figures.length > 0 || mentionsDate(text, grammar) || mentionsQuantity(text, grammar);
  return isConcrete || length >= TELLING_WORDS || namesOf(statement, pack, known).some((name) => isProper(name.text, known, pack));
}

/** A whole sentence that tells something: no question, no heading, not the author's own voice and no word to the reader. */
function states(text: string, { address, we }: Grammar): boolean {
  if (!/[.!…]["“”»«')\]]*$/.test(text)) return false;
  const words = wordsOf(text);
  return !words.some((word, index) => address.includes(word) && index > 0) && !words.some((word) => we.includes(word.toLowerCase()));
}
