/** What speaks for it that a sentence sells: a number for each sign; how much each tells stands in selling-weights.ts. */
import type { OutsideWords } from '../../model/outside-words.ts';
import type { RunningSentence } from '../../model/page-report.ts';
import type { SourcedFact } from '../../model/report.ts';
import { compileRows, findPhrases, type PhraseSet } from '../../text/phrase.ts';
import { toneOf } from '../../text/tone.ts';
import { wordsOf } from '../../text/words.ts';
import { sideOf } from '../profiles.ts';
import type { SellingWeights } from './selling-weights.ts';

/** From this tone on, in log-odds, a sentence plainly sounds like promotion, or below its negative like a report. */
const PLAIN = 1;
/** More questions tell no more. */
const MOST_QUESTIONS = 2;
/** More numbers neither. */
const MOST_NUMBERS = 2;
const NUMBER = /\d[\d.,]*/g;
/** Of a sentence so much stands in quotation marks when somebody is let speak. */
const MOSTLY_QUOTED = 0.5;
/** Shorter ones are buttons and captions. */
const SHORT = 5;

export type SellingSigns = Record<keyof SellingWeights, number>;

/** Compiled once for all sentences of a page. */
export interface SellingReader {
  /**
   * @param fact what the sentence tells as a fact of the article; undefined = it tells nothing that can be checked.
   * @param place how far into the piece it stands, 0..1.
   */
  read(sentence: RunningSentence, fact: SourcedFact | undefined, place: number): SellingSigns;
}

export function sellingReader({ questions, techniques, tone, grammar }: OutsideWords): SellingReader {
  const raising = compileRows(sideOf(questions, 'claim'));
  const answering = compileRows(sideOf(questions, 'fact'));
  const worded = compileRows(techniques);
  const { address } = grammar;
  const questionsIn = (text: string, side: PhraseSet<OutsideWords['questions'][number]>): number =>
    Math.min(MOST_QUESTIONS, new Set(findPhrases(text, side).map(({ row }) => row.question)).size);
  return {
    read({ at: { exact: text }, quotes }, fact, place) {
      const words = wordsOf(text);
      const found = findPhrases(text, worded);
      const sounds = toneOf(text, tone);
      const quoted = quotes.reduce((sum, { start, end }) => sum + end - start, 0);
      const kind = fact?.source.kind;
      return {
        raises: questionsIn(text, raising),
        answers: questionsIn(text, answering),
        technique: Number(found.some(({ row }) => !row.faint)),
        faintTechnique: Number(found.some(({ row }) => row.faint)),
        tone: sounds,
        promotes: Number(sounds > PLAIN),
        reports: Number(sounds < -PLAIN),
        named: Number(kind === 'named-independent'),
        authority: Number(kind === 'authority-or-document'),
        quoted: Number(quoted > MOSTLY_QUOTED * text.length),
        limits: Number((fact?.limits.length ?? 0) > 0),
        numbers: Math.min(MOST_NUMBERS, text.match(NUMBER)?.length ?? 0),
        asks: Number(/[?？]/.test(text)),
        addresses: Number(words.some((word, index) => address.includes(index === 0 ? word.toLowerCase() : word))),
        ofUs: Number(words.some((word) => grammar.we.includes(word.toLowerCase()))),
        checkable: Number(kind === 'unattributed'),
        length: Math.log(Math.max(2, words.length)),
        short: Number(words.length < SHORT),
        place,
      };
    },
  };
}
