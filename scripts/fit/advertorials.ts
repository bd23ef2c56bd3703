/** Sentences of advertorials, each with its signs and whether it sells. */
import { sellingReader } from '../../lib/complete/advertorial/selling-signs.ts';
import { type SellingWeights, WEIGHTS } from '../../lib/complete/advertorial/selling-weights.ts';
import { smallPrintOf } from '../../lib/complete/advertorial/small-print.ts';
import { findAllFacts } from '../../lib/complete/facts.ts';
import { subjectOf } from '../../lib/complete/subject.ts';
import type { OutsideWords } from '../../lib/model/outside-words.ts';
import type { PageReport } from '../../lib/model/page-report.ts';
import type { Gold } from '../eval/gold.ts';
import { likeness, SAME_SENTENCE } from '../eval/text.ts';
import { type Fit, fitLogistic, type Row } from './logistic.ts';

export const SELLING_FEATURES = Object.keys(WEIGHTS) as (keyof SellingWeights)[];

const RIDGE = 3;

/** The sentences of an advertorial of which the gold lists the claims; none of any other page. */
export function sellingRows(gold: Gold, page: PageReport, words: OutsideWords): Row[] {
  const { claims } = gold;
  if (gold.verdict !== 'advertorial' || !claims) return [];
  // Whom it is about is told outside the page.
  const own = { ...page, subject: subjectOf(page, words.grammar) };
  const factAt = new Map(findAllFacts(own, words, smallPrintOf(own, words)).map((fact) => [fact.at.start, fact]));
  const reader = sellingReader(words);
  return page.running.map((sentence, index) => {
    const signs = reader.read(sentence, factAt.get(sentence.at.start), index / page.running.length);
    const isClaim = claims.some(({ text }) => likeness(text, sentence.at.exact) >= SAME_SENTENCE);
    return { values: SELLING_FEATURES.map((feature) => signs[feature]), positive: isClaim };
  });
}

export const fitSelling = (rows: readonly Row[]): Fit => fitLogistic(rows, RIDGE);
