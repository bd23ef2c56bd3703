import { expect, it } from 'vitest';
import type { Passages, QuestionSentences } from '../../lib/model/pack.ts';
import { packLanguages, readPack } from '../../lib/packs/read-packs.ts';
import { toneWords } from '../../lib/packs/tone.ts';
import { toneOf } from '../../lib/text/tone.ts';

const times = (count: number, text: string): string[] => Array.from({ length: count }, () => text);
const PASSAGES: Passages = {
  promotes: [...times(4, 'Treat yourself to lasting radiance'), ...times(4, 'The radiance of a quiet garden')],
  informs: [...times(4, 'The council postponed the hearing'), ...times(4, 'The garden opened in 1911')],
};
const NONE: QuestionSentences = {};

it('learns which words promote and which report, and leaves out those that stand in both alike', () => {
  const tone = toneWords(PASSAGES, NONE);
  expect(tone.radia).toBeGreaterThan(1);
  expect(tone.counc).toBeLessThan(-1);
  expect(Object.keys(tone)).not.toContain('garde');
  expect(toneOf('A radiant smile', tone)).toBeGreaterThan(0);
  expect(toneOf('The councillors met', tone)).toBeLessThan(0);
});

it('learns from sentences as well', () => {
  const sentences: QuestionSentences = { fresh: { claim: times(5, 'Crisp salads'), fact: times(5, 'Wilted leaves') } };
  const tone = toneWords({ promotes: [], informs: [] }, sentences);
  expect(tone.crisp).toBeGreaterThan(1);
  expect(tone.wilte).toBeLessThan(-1);
});

it('learns nothing from a word that few texts hold', () => {
  const tone = toneWords({ promotes: [...PASSAGES.promotes, ...times(3, 'Splendid')], informs: PASSAGES.informs }, NONE);
  expect(Object.keys(tone)).not.toContain('splen');
});

it('gives the same words whatever the order of the texts', () => {
  const turned = { promotes: PASSAGES.promotes.toReversed(), informs: PASSAGES.informs.toReversed() };
  expect(toneWords(turned, NONE)).toEqual(toneWords(PASSAGES, NONE));
});

it.each(packLanguages())('%s: neither a word nor a text says all by itself', (language) => {
  const { tone } = readPack(language);
  expect(Object.keys(tone).length).toBeGreaterThan(500);
  expect(Math.max(...Object.values(tone).map(Math.abs))).toBeLessThanOrEqual(3);
  expect(Math.abs(toneOf(Object.keys(tone).join(' '), tone))).toBeLessThanOrEqual(6);
});
