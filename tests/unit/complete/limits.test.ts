import { describe, expect, it } from 'vitest';
import { limitReader } from '../../../lib/complete/advertorial/limits.ts';
import { completeReport } from '../../../lib/complete/index.ts';
import type { Verdict } from '../../../lib/model/report.ts';
import { readOutsideWordsOf } from '../../../lib/packs/read-packs.ts';
import { promotion, samplePageReport } from '../popup/sample-report.ts';

const row = (limit: 'cost' | 'basis', ...phrases: string[]) => ({ limit, phrases });
const limitsOf = limitReader({ limits: [row('basis', 'own survey'), row('cost', 'plus postage')] });

describe('what limits a promise', () => {
  it('is told by the words of its kinds, in their order', () => {
    expect(limitsOf('By an own survey, for 49 pounds plus postage.')).toEqual(['cost', 'basis']);
    expect(limitsOf('The postage is on us, whatever you order.')).toEqual([]);
  });

  it('is no question and no caption', () => {
    expect(limitsOf('Do you pay 49 pounds plus postage?')).toEqual([]);
    expect(limitsOf('Now plus postage')).toEqual([]);
    expect(limitsOf('49, plus postage')).toEqual(['cost']);
  });
});

describe('in a piece that is advertising as a whole', () => {
  const SELLS = 'Our capsules rebuild worn cartilage while you sleep, gently and without any side effects.';
  const LIMITS = ['Individual results may vary.', 'The refund applies to unopened packs only, and the buyer pays for the return.'];
  const words = readOutsideWordsOf('en');
  const read = (verdict: Verdict) => {
    const page = samplePageReport([SELLS, ...LIMITS], { problems: [], claims: [], disclosures: [], verdict });
    const whole = promotion('p1', SELLS, { kind: 'paid', passages: page.running.map(({ at }) => at) });
    return completeReport({ ...page, promotions: verdict === 'advertorial' ? [whole] : [] }, words, () => 0);
  };

  it('what limits is a statement of the piece, however short, and no claim', () => {
    const { claims, facts } = read('advertorial');
    expect(claims.map(({ text }) => text)).toEqual([SELLS]);
    expect(facts.map(({ text }) => text)).toEqual(LIMITS);
    expect(facts.map(({ limits }) => limits)).toEqual([['basis'], expect.arrayContaining(['condition'])]);
  });

  it('but nowhere else: news of a recall or a price limits no promise of the paper', () => {
    expect(read('editorial').facts.flatMap(({ limits }) => limits)).toEqual([]);
  });
});
