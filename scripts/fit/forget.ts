/**
 * Copies of what was read of an article in which topics and techniques are missing here and there. The packs' words were chosen with the fitted
 * articles at hand, and find more in them than in others: weights fitted on them as they are would trust those words too much.
 */
import type { ClaimProfile, Profile } from '../../lib/complete/pair-signs.ts';

/** Articles by other hands lose about so many topics, */
const TOPICS_LOST = 0.3;
/** … and of techniques, which a sentence shows in more ways, fewer. */
const TECHNIQUES_LOST = 0.18;

/** The same numbers, 0..1, for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const forgetfulFact = (profile: Profile, random: () => number): Profile => ({
  ...profile,
  topics: without(profile.topics, TOPICS_LOST, random),
});

export const forgetfulClaim = (profile: ClaimProfile, random: () => number): ClaimProfile => ({
  ...profile,
  topics: without(profile.topics, TOPICS_LOST, random),
  promotion: { ...profile.promotion, topics: without(profile.promotion.topics, TOPICS_LOST, random) },
  techniques: [...without(new Set(profile.techniques), TECHNIQUES_LOST, random)],
});

const without = <Each>(all: ReadonlySet<Each>, share: number, random: () => number): Set<Each> =>
  new Set([...all].filter(() => random() >= share));
