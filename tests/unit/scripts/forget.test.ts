import { describe, expect, it } from 'vitest';
import { forgetfulFact, randomOf } from '../../../scripts/fit/forget.ts';

const PROFILE = {
  questions: new Set<never>(),
  matters: { topics: [], likely: [] },
  topics: new Set(['price', 'rating', 'results', 'outlook', 'loss', 'yield'] as const),
  pieces: new Set<string>(),
  content: [],
  words: new Set<string>(),
  figures: [],
};

describe('forgetful copies', () => {
  it('are the same for the same seed', () => {
    expect(forgetfulFact(PROFILE, randomOf(3))).toEqual(forgetfulFact(PROFILE, randomOf(3)));
  });

  it('lose about three topics of ten, and find none', () => {
    const random = randomOf(1);
    const kept = Array.from({ length: 500 }, () => [...forgetfulFact(PROFILE, random).topics]).flat();
    expect(kept.length / (500 * PROFILE.topics.size)).toBeCloseTo(0.7, 1);
    expect(new Set(kept)).toEqual(PROFILE.topics);
  });
});
