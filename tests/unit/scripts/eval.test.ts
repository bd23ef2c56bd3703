import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/model/report.ts';
import { runsOf, scorePage, share, type Tally } from '../../../scripts/eval/score.ts';
import { sampleReport } from '../popup/sample-report.ts';

const AD = 'Jetzt die kostenlose Analyse sichern und sofort erfahren was zu tun ist';
const report = (over: Partial<Report>): Report => ({ ...sampleReport(), promotions: [], disclosures: [], claims: [], ...over });
const promotion = (text: string) => ({ ...sampleReport().promotions[0]!, text, inArticle: true });
const gold = { id: 'a', url: 'https://a.example/', verdict: 'editorial-with-ads', promotions: [{ text: AD, disclosed: true }] };
const rate = (tally: Tally, name: string) => tally[name] && tally[name].hit / tally[name].of;

describe('the evaluation', () => {
  it('compares words, not typography', () => {
    expect(share(runsOf('Eins, zwei – drei; vier!'), runsOf('eins zwei drei vier fünf'))).toBe(1);
    expect(share(runsOf('eins zwei drei vier'), runsOf('vier drei zwei eins'))).toBe(0);
  });

  it('counts a found block, a missed one and a false alarm', () => {
    const tally: Tally = {};
    expect(scorePage(gold, report({ verdict: 'editorial-with-ads', promotions: [promotion(AD)] }), tally)).toEqual([]);
    expect(scorePage(gold, report({ verdict: 'editorial' }), tally)).toHaveLength(2);
    expect(
      scorePage(
        gold,
        report({ verdict: 'editorial-with-ads', promotions: [promotion('Der Landkreis teilte am Montag die Zahlen mit')] }),
        tally,
      ),
    ).toHaveLength(2);
    expect(rate(tally, 'block recall')).toBeCloseTo(1 / 3);
    expect(rate(tally, 'block precision')).toBeCloseTo(1 / 2);
    expect(rate(tally, 'verdict')).toBeCloseTo(2 / 3);
  });

  it('lets ads around the article and doubtful ones neither count nor cost', () => {
    const tally: Tally = {};
    const around = { ...gold, verdict: 'editorial', promotions: [{ text: AD, disclosed: true, in_article: false }] };
    expect(scorePage(around, report({ verdict: 'editorial', promotions: [promotion(AD)] }), tally)).toEqual([]);
    expect(tally['block precision']).toBeUndefined();
    expect(rate(tally, 'clean pages quiet')).toBe(1);
  });
});
