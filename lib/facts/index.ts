/** Sourced facts: the checkable sentences of the article's running text, each with its source. */
import type { Limit } from '../model/limits.ts';
import type { Grammar } from '../model/pack.ts';
import type { RunningSentence } from '../model/page-report.ts';
import type { SourcedFact } from '../model/report.ts';
import { findFigures, mentionsDate, mentionsQuantity } from '../text/figures.ts';
import { sharedLength } from '../text/ranges.ts';
import { wordsOf } from '../text/words.ts';
import { type Article, articleOf, attribute, type Source } from './attribution.ts';
import type { Statement } from './cues.ts';
import { echoesOf, tellsMore } from './echo.ts';
import { withoutIncise } from './incise.ts';
import { isProper, namesOf } from './names.ts';
import { officerOf, withOwnWord } from './own-word.ts';
import type { SpeechWords } from './words.ts';

/** Shorter sentences ("Das ist neu.") say nothing by themselves, … */
const MIN_WORDS = 5;
/** … and one without figure, date and name tells something to check only when it is as long as this. */
const TELLING_WORDS = 12;

/**
 * @param running the article's sentences, those inside promotions too: a source named there is none.
 * @param asides promotions inside the article: offsets into the page's text, UTF-16.
 * @param subject lower-case names the article is about: what they say of themselves is self-reported.
 * @param isAdvertorial the whole piece is advertising: what an office did is told apart there from what the advertiser says.
 * @param limitsAt by what a sentence limits what is promised, by where it starts: one that does is a fact, however short and without a figure.
 */
export function findFacts(
  running: readonly RunningSentence[],
  speech: SpeechWords,
  subject: readonly string[],
  isAdvertorial = false,
  limitsAt: ReadonlyMap<number, Limit[]> = new Map(),
  asides: readonly { start: number; end: number }[] = [],
): SourcedFact[] {
  const statements = running.map(({ at, block, quotes }) => {
    const isAside = asides.some((aside) => sharedLength(aside, at) > 0);
    return withoutIncise({ text: at.exact, block, isAside, quotes }, speech);
  });
  const article = articleOf(statements, speech, subject, isAdvertorial);
  const officers = new Map<string, Source['kind']>();
  const sources = attribute(statements, article).map((source) => officerOf(officers, source));
  const echoes = echoesOf(statements, sources, article);
  const facts = running.flatMap(({ at, links }, statement) => {
    const figures = findFigures(at.exact, speech.grammar);
    const source = sources[statement]!;
    if (echoes.has(statement) && !tellsMore(statements[statement]!, speech)) return [];
    const limits = limitsAt.get(at.start) ?? [];
    if (source.kind === 'unattributed' && limits.length === 0 && !isCheckable(statements[statement]!, figures, article)) return [];
    return [{ id: '', at, text: at.exact, source, limits, objects: false, figures, dates: [], links, statement }];
  });
  return withOwnWord(facts, article).map((fact, index) => ({ ...fact, id: `f${index + 1}` }));
}

/** A statement of the article that can be held against the world, whoever makes it. */
function isCheckable(statement: Statement, figures: SourcedFact['figures'], { speech, known }: Article): boolean {
  const { text } = statement;
  const { grammar } = speech;
  const length = wordsOf(text).length;
  const hasUnit = figures.some(({ unit }) => unit !== null);
  if (length < MIN_WORDS - (hasUnit ? 1 : 0) || !states(text, grammar)) return false;
  const isConcrete = figures.length > 0 || mentionsDate(text, grammar) || mentionsQuantity(text, grammar);
  return isConcrete || length >= TELLING_WORDS || namesOf(statement, speech, known).some((name) => isProper(name.text, known, speech));
}

/** A whole sentence that tells something: no question, no heading, not the author's own voice and no word to the reader. */
function states(text: string, { address, we }: Grammar): boolean {
  if (!/[.!…]["“”»«')\]]*$/.test(text)) return false;
  const words = wordsOf(text);
  return !words.some((word, index) => address.includes(word) && index > 0) && !words.some((word) => we.includes(word.toLowerCase()));
}
