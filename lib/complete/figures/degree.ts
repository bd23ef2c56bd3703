/** Whether a figure is exact, and whether it says by how much something changed. */
import type { Figure } from '../../model/report.ts';
import { wordsOf } from '../../text/words.ts';
import type { ChangePatterns, FigurePatterns } from './patterns.ts';
import { isMoney } from './patterns.ts';
import type { Amount } from './read.ts';

/** "ein Minus von": words between the noun and its amount. */
const MAX_WORDS_BETWEEN = 3;
/** After an amount of money or things: "um 14 Millionen Euro gestiegen". Of percent and points any word of change in the clause may be meant. */
const MAX_WORDS_AFTER = 1;
/** What may stand between a word of change and its amount without a link: "rose sharply 7%" */
const MAX_ADVERBS = 1;
/** Units of which a sign or word of change says by how much: shares, points. */
const STEPS: ReadonlySet<string> = new Set(['%', 'pp', 'bp', 'points']);
const DEGREES = ['about', 'over', 'under'] as const;
const SIGNS: Readonly<Record<string, Figure['about']>> = {
  '~': 'about',
  '≈': 'about',
  '±': 'about',
  '>': 'over',
  '≥': 'over',
  '<': 'under',
  '≤': 'under',
};

/** @returns also the text before the figure without the words that say it. */
export function degreeOf(
  sentence: string,
  { start, end, fromTo }: Amount,
  { before, after, change }: FigurePatterns,
): { about: Figure['about']; head: string } {
  const head = sentence.slice(0, start);
  if (fromTo) return { about: null, head };
  const sign = head.match(/([~≈±><≥≤])\s?$/u);
  if (sign) return { about: SIGNS[sign[1]!]!, head: head.slice(0, sign.index) };
  const found = DEGREES.flatMap((about) => {
    const match = before[about].exec(head);
    return match ? [{ about, index: match.index }] : [];
  }).sort((a, b) => a.index - b.index)[0];
  if (found) {
    // "daalde tot 5 euro" is what it came to, "bespaart tot 5 euro" the most it may be
    const level = before.to.exec(head);
    const isLevel = level?.index === found.index && waysIn(sentence.slice(0, found.index), change, 'all').length > 0;
    return isLevel ? { about: null, head } : { about: found.about, head: head.slice(0, found.index) };
  }
  const tail = sentence.slice(end);
  if (/^\s?\+(?!\s?\d)/.test(tail) || after.over.test(tail)) return { about: 'over', head };
  return { about: after.under.test(tail) ? 'under' : null, head };
}

/**
 * @param head the text before the figure, without words such as "rund".
 * @param clause where the figure stands; words of change elsewhere speak of something else.
 */
export function changeOf(
  sentence: string,
  amount: Amount,
  head: string,
  clause: { start: number; end: number },
  patterns: FigurePatterns,
): Figure['change'] {
  const { unit, sign, start, end } = amount;
  const isStep = unit !== null && STEPS.has(unit);
  // "lost 7 percent" is a change, "lost 7 million" the result
  const list = isStep ? 'all' : 'words';
  if (amount.fromTo) return null;
  if (sign === '+') return unit?.startsWith('°') ? null : 'up';
  if (sign === '-') return isStep ? 'down' : null;
  const { before, change } = patterns;
  const tail = sentence.slice(end, clause.end);
  const text = head.slice(clause.start);
  for (const way of ['up', 'down'] as const) if (change[way].before.test(text) || change[way].after.test(tail)) return way;
  if (before.to.test(head)) return null;
  const by = before.by.exec(text);
  if (by) {
    const near = isStep ? ANYWHERE : { before: MAX_WORDS_BETWEEN, after: MAX_WORDS_AFTER };
    return nearestWay(sentence, clause, { start: clause.start + by.index, end }, near, change, list);
  }
  const of = before.of.exec(text);
  const near = before.near.exec(text);
  return (
    (of && wayBefore(text.slice(0, of.index), MAX_WORDS_BETWEEN, change, 'nouns')) ??
    (near && wayBefore(text.slice(0, near.index), MAX_WORDS_BETWEEN, change, list)) ??
    (of || near || unit === null || !(isStep || isMoney(unit)) ? null : wayBefore(text, isStep ? MAX_ADVERBS : 0, change, list)) ??
    (isStep && !of ? nearestWay(sentence, clause, { start, end }, ANYWHERE, change, 'objects') : null)
  );
}

/** How many words may stand between a figure and the word of change. */
interface Reach {
  before: number;
  after: number;
}
const ANYWHERE: Reach = { before: Number.POSITIVE_INFINITY, after: Number.POSITIVE_INFINITY };

type List = 'words' | 'all' | 'objects' | 'nouns';
type Ways = Readonly<Record<'up' | 'down', ChangePatterns>>;

interface Found {
  way: 'up' | 'down';
  start: number;
  end: number;
}

function waysIn(text: string, change: Ways, list: List): Found[] {
  return (['up', 'down'] as const).flatMap((way) =>
    [...text.matchAll(change[way][list])].map(({ index, 0: found }) => ({ way, start: index, end: index + found.length })),
  );
}

/** The last word of change in `text`, where few enough words follow it. */
function wayBefore(text: string, maxWords: number, change: Ways, list: List): 'up' | 'down' | null {
  const last = waysIn(text, change, list).sort((a, b) => b.end - a.end || a.start - b.start)[0];
  return last && wordsOf(text.slice(last.end)).length <= maxWords ? last.way : null;
}

/** The word of change in the clause that stands nearest to the link or the figure: "um 7 Prozent gestiegen". */
function nearestWay(
  sentence: string,
  clause: { start: number; end: number },
  figure: { start: number; end: number },
  reach: Reach,
  change: Ways,
  list: List,
): 'up' | 'down' | null {
  const head = sentence.slice(clause.start, figure.start);
  const tail = sentence.slice(figure.end, clause.end);
  const before = waysIn(head, change, list).map(({ way, end }) => ({ way, words: wordsOf(head.slice(end)).length }));
  const after = waysIn(tail, change, list).map(({ way, start }) => ({ way, words: wordsOf(tail.slice(0, start)).length }));
  // "nahm um 3 Prozent ab": around both
  const around = waysIn(sentence.slice(clause.start, clause.end), change, list)
    .filter(({ start, end }) => clause.start + start < figure.start && clause.start + end > figure.end)
    .map(({ way }) => ({ way, words: 0 }));
  const near = [...around, ...before.filter(({ words }) => words <= reach.before), ...after.filter(({ words }) => words <= reach.after)];
  return near.sort((a, b) => a.words - b.words)[0]?.way ?? null;
}
