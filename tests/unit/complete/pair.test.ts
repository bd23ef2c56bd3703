import { describe, expect, it } from 'vitest';
import { pairClaims } from '../../../lib/complete/pair.ts';
import { NO_WORDS, type OutsideWords } from '../../../lib/model/outside-words.ts';
import type { Claim, Figure } from '../../../lib/model/report.ts';
import { claim, fact, promotion, sampleReport } from '../popup/sample-report.ts';

const TOPICS: OutsideWords['topics'] = [
  { topic: 'delivery-time', phrases: ['in <number> weeks', 'waiting time*'] },
  { topic: 'study', phrases: ['trial*'] },
  { topic: 'quality', phrases: ['pills', 'tablets'] },
];
const SOURCE = { kind: 'named-independent', name: 'Ada Lund', cue: 'said' } as const;
const weeks = (text: string, value: number): Figure[] => [{ text, value, unit: 'weeks', about: null, change: null, period: null }];

interface Said {
  text: string;
  figures?: Figure[];
}

/** The facts beside the first claim, best first, each with why. */
function pairs(claimed: Said & { techniques?: Claim['techniques'] }, facts: readonly Said[], around = '') {
  const report = sampleReport({
    subject: [],
    promotions: [promotion('p1', `${claimed.text} ${around}`)],
    claims: [claim('c1', claimed.text, { techniques: claimed.techniques ?? [], figures: claimed.figures ?? [] })],
    facts: facts.map(({ text, figures = [] }, index) => fact(`f${index + 1}`, text, SOURCE, { figures })),
  });
  return pairClaims(report, { ...NO_WORDS, topics: TOPICS })[0]!.facts.map(({ fact, why }) => [fact, ...why]);
}

describe('a span of time', () => {
  const claimed = { text: 'My knees were like new in 3 weeks', figures: weeks('in 3 weeks', 3) };

  it('says nothing about the matter', () => {
    expect(pairs(claimed, [{ text: 'The waiting time is up to six months.' }])).toEqual([]);
    expect(pairs(claimed, [{ text: 'Parcels came in 5 weeks, said Ada Lund.', figures: weeks('in 5 weeks', 5) }])).toEqual([]);
  });

  it('leaves the words around it their matter', () => {
    const promised = { text: 'No waiting time: there in 3 weeks', figures: weeks('in 3 weeks', 3) };
    expect(pairs(promised, [{ text: 'The waiting time is up to six months.' }])[0]?.slice(0, 2)).toEqual(['f1', 'topic:delivery-time']);
  });
});

describe('what a promise makes one ask', () => {
  const trial = { text: 'A trial with forty people found no effect, said Ada Lund.' };
  const pills = { text: 'The tablets were bitter, said Ada Lund.' };

  it('is no reason alone', () => {
    expect(pairs({ text: 'Sleep like a child', techniques: ['promised-return'] }, [trial])).toEqual([]);
  });

  it('is one beside a fact that is there for a reason of its own', () => {
    const found = pairs({ text: 'Sleep like a child with these pills', techniques: ['promised-return'] }, [trial, pills]);
    expect(found).toContainEqual(['f1', 'promised']);
    expect(found.map(([id]) => id)).toContain('f2');
  });
});
