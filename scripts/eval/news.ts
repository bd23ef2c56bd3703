/** News articles of which every sentence says whose it is: how well facts and their sources are told. No browser is needed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findFacts } from '../../lib/facts/index.ts';
import { compileSpeech, type SpeechWords } from '../../lib/facts/words.ts';
import type { RunningSentence } from '../../lib/model/page-report.ts';
import type { SourceKind } from '../../lib/model/report.ts';
import { readOutsideWordsOf } from '../../lib/packs/read-packs.ts';
import { describe } from '../../lib/text/anchor.ts';
import { quotations } from '../../lib/text/quotes.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { decimals } from './table.ts';
import { likeness, SAME_NAME, words } from './text.ts';

export interface GoldSentence {
  text: string;
  /** It can be checked. */
  fact: boolean;
  /** It is attributed to somebody, or plainly somebody's words. */
  sourced: boolean;
  kind: SourceKind;
  name: string | null;
}

export interface NewsArticle {
  id: string;
  language: string;
  subject: string | null;
  paragraphs: GoldSentence[][];
}

/** Counts, by what they are of. `of…` what there is, `said…` what was said, the others what was right of it. */
export type NewsCounts = Record<
  'sentences' | 'ofSourced' | 'saidSourced' | 'sourced' | 'ofFacts' | 'saidFacts' | 'facts' | 'ofKinds' | 'kinds' | 'ofNames' | 'names',
  number
>;

const NOTHING: NewsCounts = {
  sentences: 0,
  ofSourced: 0,
  saidSourced: 0,
  sourced: 0,
  ofFacts: 0,
  saidFacts: 0,
  facts: 0,
  ofKinds: 0,
  kinds: 0,
  ofNames: 0,
  names: 0,
};

export const isNewsFolder = (folder: string): boolean => readdirSync(folder).some((name) => /^[a-z]{2}-\d+\.json$/.test(name));

export const readNews = (folder: string): NewsArticle[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));

const speech = new Map<string, SpeechWords>();

/** The article's sentences as the page would send them, cut by our own rules, with the gold each belongs to. */
function runningOf({ language, paragraphs }: NewsArticle): { sentence: RunningSentence; gold: GoldSentence }[] {
  const { grammar } = speechOf(language);
  return paragraphs.flatMap((gold, block) => {
    const text = gold.map((sentence) => sentence.text).join(' ');
    const quotes = quotations(text);
    return splitSentences(text, language, grammar).map(({ start, end }) => {
      const inside = quotes.map((quote) => ({ start: Math.max(0, quote.start - start), end: Math.min(end, quote.end) - start }));
      const sentence = { at: describe(text, start, end), block, quotes: inside.filter((each) => each.end > each.start), links: [] };
      return { sentence, gold: goldAt(gold, start, end) };
    });
  });
}

/** The gold sentence that overlaps most. */
function goldAt(gold: readonly GoldSentence[], start: number, end: number): GoldSentence {
  let at = 0;
  const overlaps = gold.map((sentence) => {
    const [from, to] = [at, at + sentence.text.length];
    at = to + 1;
    return { sentence, size: Math.min(end, to) - Math.max(start, from) };
  });
  return overlaps.reduce((most, each) => (each.size > most.size ? each : most)).sentence;
}

function speechOf(language: string): SpeechWords {
  const known = speech.get(language) ?? compileSpeech(readOutsideWordsOf(language));
  speech.set(language, known);
  return known;
}

/** @param note takes a line for every sentence that was read wrong. */
export function scoreNews(articles: readonly NewsArticle[], note: (line: string) => void = () => undefined): NewsCounts {
  const counts = { ...NOTHING };
  for (const article of articles) {
    const running = runningOf(article);
    const subject = words(article.subject).filter((word) => word.length >= 3);
    const facts = new Map(
      findFacts(
        running.map(({ sentence }) => sentence),
        speechOf(article.language),
        subject,
      ).map((fact) => [fact.at, fact]),
    );
    for (const { sentence, gold } of running) {
      const fact = facts.get(sentence.at);
      const saidSourced = fact !== undefined && fact.source.kind !== 'unattributed';
      counts.sentences += 1;
      counts.ofSourced += Number(gold.sourced);
      counts.saidSourced += Number(saidSourced);
      counts.sourced += Number(gold.sourced && saidSourced);
      counts.ofFacts += Number(gold.fact);
      counts.saidFacts += Number(fact !== undefined);
      counts.facts += Number(gold.fact && fact !== undefined);
      if (gold.sourced !== saidSourced) note(`${article.id}: ${gold.sourced ? 'source missed' : 'no source there'}: ${sentence.at.exact}`);
      if (!fact || !gold.fact) continue;
      counts.ofKinds += 1;
      counts.kinds += Number(fact.source.kind === gold.kind);
      if (!gold.name) continue;
      counts.ofNames += 1;
      counts.names += Number(likeness(fact.source.name, gold.name) >= SAME_NAME);
    }
  }
  return counts;
}

export interface NewsFigures {
  sourcedPrecision: number;
  sourcedRecall: number;
  sourcedF1: number;
  factPrecision: number;
  factRecall: number;
  sourceKind: number;
  sourceName: number;
}

export function newsFigures(counts: NewsCounts): NewsFigures {
  const [precision, recall] = [counts.sourced / counts.saidSourced, counts.sourced / counts.ofSourced];
  return {
    sourcedPrecision: precision,
    sourcedRecall: recall,
    sourcedF1: (2 * precision * recall) / (precision + recall),
    factPrecision: counts.facts / counts.saidFacts,
    factRecall: counts.facts / counts.ofFacts,
    sourceKind: counts.kinds / counts.ofKinds,
    sourceName: counts.names / counts.ofNames,
  };
}

/** A row a language, and one of all. */
export function newsTable(articles: readonly NewsArticle[]): string[][] {
  const languages = [...new Set(articles.map(({ language }) => language))].sort();
  const row = (name: string, of: readonly NewsArticle[]) => {
    const counts = scoreNews(of);
    const figures = newsFigures(counts);
    return [name, String(of.length), String(counts.sentences), ...Object.values(figures).map(decimals)];
  };
  return [
    ['language', 'articles', 'sentences', 'sourced P', 'R', 'F1', 'facts P', 'R', 'kind', 'name'],
    ...languages.map((language) =>
      row(
        language,
        articles.filter((article) => article.language === language),
      ),
    ),
    row('all', articles),
  ];
}
