import { describe, expect, it } from 'vitest';
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
const learned = (promotes: readonly string[], informs: readonly string[]) =>
  Object.keys(toneWords({ promotes: [...promotes], informs: [...informs] }, NONE));

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

it('learns nothing from a word that one text repeats, nor from one that hardly leans to either side', () => {
  expect(learned([...PASSAGES.promotes, 'Splendid, splendid, splendid, splendid, splendid'], PASSAGES.informs)).not.toContain('splen');
  const [harbour, neutral] = ['The harbour at dawn', 'A stone by the road'];
  expect(learned([...times(6, harbour), ...times(94, neutral)], [...times(5, harbour), ...times(95, neutral)])).not.toContain('harbo');
});

it('trusts what many texts show more than what a few do', () => {
  const { radia, savou } = toneWords(
    { promotes: [...times(4, 'Radiance'), ...times(60, 'Savour'), ...times(36, 'Stone')], informs: times(100, 'Stone') },
    NONE,
  );
  expect(radia).toBeGreaterThan(0);
  expect(savou).toBeGreaterThan(radia!);
});

describe('of more words than are shipped', () => {
  /** Each in as few texts as a word may be learned from: `aaaaa`, `aaaab` … */
  const rare = Array.from({ length: 1500 }, (_, index) =>
    index
      .toString(5)
      .padStart(5, '0')
      .replace(/\d/g, (digit) => 'abcde'[Number(digit)]!),
  );
  const promotes = [...rare.flatMap((word) => times(4, word)), ...times(60, 'Savour')];
  const informs = [...times(20, 'Savour'), ...times(6000, 'Stone')];

  it('not all are kept, and those that tell something of many texts are', () => {
    expect(learned(promotes, informs).length).toBeLessThan(rare.length);
    expect(learned(promotes, informs)).toContain('savou');
  });
  it('the same are kept whatever the order of the texts', () => {
    expect(toneWords({ promotes: promotes.toReversed(), informs }, NONE)).toEqual(toneWords({ promotes, informs }, NONE));
  });
});

it.each(packLanguages())('%s: neither a word nor a text says all by itself', (language) => {
  const { tone } = readPack(language);
  expect(Object.keys(tone).length).toBeGreaterThan(500);
  expect(Math.max(...Object.values(tone).map(Math.abs))).toBeLessThanOrEqual(3);
  expect(Math.abs(toneOf(Object.keys(tone).join(' '), tone))).toBeLessThanOrEqual(6);
});
