import { expect, it } from 'vitest';
import { pairClaims } from '../../../lib/complete/pair.ts';
import { NO_WORDS, type OutsideWords } from '../../../lib/model/outside-words.ts';
import { claim, fact, promotion, sampleReport } from '../popup/sample-report.ts';

const QUESTIONS: OutsideWords['questions'] = [
  { question: 'fresh', side: 'claim', phrases: ['crisp'] },
  { question: 'fresh', side: 'fact', phrases: ['wilted'] },
  { question: 'fast', side: 'claim', phrases: ['tomorrow'] },
  { question: 'fast', side: 'fact', phrases: ['late'] },
];
const SOURCE = { kind: 'named-independent', name: 'Ada Lund', cue: 'said' } as const;

/** The facts beside the claim, each with why. */
function pairs(claimed: string, facts: readonly string[], around = '', questions = QUESTIONS) {
  const report = sampleReport({
    subject: [],
    promotions: [promotion('p1', `${claimed} ${around}`)],
    claims: [claim('c1', claimed)],
    facts: facts.map((text, index) => fact(`f${index + 1}`, text, SOURCE)),
  });
  return pairClaims(report, { ...NO_WORDS, questions })[0]!.facts.map(({ fact, why }) => [fact, ...why]);
}

const CLAIM = 'Guaranteed crisp, from our farms to you';
const ANSWER = 'Ada Lund said that the lettuce in two deliveries was wilted.';
const OTHER = 'Ada Lund said that her son has moved to Leeds.';

it('puts the fact beside a claim that answers what the claim raises, and tells the matter', () => {
  expect(pairs(CLAIM, [OTHER, ANSWER])).toEqual([['f2', 'topic:quality']]);
  expect(pairs(CLAIM, [OTHER, ANSWER], '', [])).toEqual([]);
});

it('keeps the sides apart: a claim raises nothing by the words of an answer, nor does a fact answer by those of a claim', () => {
  expect(pairs('Never wilted, from our farms to you', [OTHER, ANSWER.replace('wilted', 'crisp')])).toEqual([]);
});

it('takes no answer to another question', () => {
  expect(pairs(CLAIM, [OTHER, 'Ada Lund said that half of them came late.'])).toEqual([]);
});

it('weighs an answer the less, the more facts give it', () => {
  const score = (facts: readonly string[]) => {
    const report = sampleReport({
      subject: [],
      claims: [claim('c1', CLAIM, { promotion: null })],
      facts: facts.map((text, index) => fact(`f${index + 1}`, text, SOURCE)),
    });
    return pairClaims(report, { ...NO_WORDS, questions: QUESTIONS })[0]!.facts[0]?.score ?? 0;
  };
  expect(score([OTHER, ANSWER])).toBeGreaterThan(score([ANSWER, 'Ada Lund said that the roses were wilted too.']));
});

it('names what the question is about before a wider topic that both have', () => {
  const topics: OutsideWords['topics'] = [{ topic: 'customers', phrases: ['deliveries', 'farms'] }];
  const report = sampleReport({ subject: [], claims: [claim('c1', CLAIM, { promotion: null })], facts: [fact('f1', ANSWER, SOURCE)] });
  const [pair] = pairClaims(report, { ...NO_WORDS, topics, questions: QUESTIONS })[0]!.facts;
  expect(pair?.why.slice(0, 2)).toEqual(['topic:quality', 'topic:customers']);
});
