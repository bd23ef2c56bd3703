import { describe, expect, it } from 'vitest';
import { byLanguage, byThreshold, calibration, type ScoredPage } from '../../../../scripts/eval/breakdown.ts';
import { comparison } from '../../../../scripts/eval/comparison.ts';
import { NOTHING, pseudoReport } from '../../../../scripts/eval/peers/pseudo-report.ts';
import type { ReadPage } from '../../../../scripts/eval/read.ts';
import { table } from '../../../../scripts/eval/table.ts';
import { promotion, sampleReport } from '../../popup/sample-report.ts';

const AD = 'Jetzt die kostenlose Analyse sichern und sofort erfahren was zu tun ist';
const EDITORIAL = 'Der Landkreis teilte am Montag die Zahlen für das ganze letzte Jahr mit';
const found = (text: string, confidence: number) => promotion('p', text, { confidence });
const page = (lang: string, ...promotions: ReturnType<typeof found>[]): ScoredPage => ({
  gold: { id: lang, lang, url: '', verdict: 'editorial-with-ads', promotions: [{ text: AD, disclosed: false }] },
  report: { ...sampleReport(), verdict: 'editorial-with-ads', disclosures: [], promotions },
});
const pages = [page('de', found(AD, 0.97), found(EDITORIAL, 0.61)), page('de', found(AD, 0.65)), page('fr')];
const row = (rows: string[][], name: string) => rows.find(([first]) => first === name);

describe('figures taken apart', () => {
  it('by language, the largest first', () => {
    const rows = byLanguage(pages);
    expect(rows.map(([language]) => language)).toEqual(['language', 'de', 'fr']);
    expect(row(rows, 'de')).toEqual(['de', '2', '1.00 (2/2)', '1.00 (2/2)', '.67 (2/3)', '–', '–', '–', '–']);
  });

  it('by the confidence from which on promotions were shown', () => {
    const rows = byThreshold(pages);
    expect(row(rows, '.00')!.slice(1, 3)).toEqual(['.67 (2/3)', '.67 (2/3)']);
    expect(row(rows, '.70')!.slice(1, 3)).toEqual(['1.00 (1/1)', '.33 (1/3)']);
  });

  it('by how often a confidence is right', () => {
    const rows = calibration(pages);
    expect(row(rows, '.60–.70')).toEqual(['.60–.70', '2', '1', '.50', '.63']);
    expect(row(rows, '.95–1.00')).toEqual(['.95–1.00', '1', '1', '1.00', '.97']);
    expect(row(rows, '.70–.80')).toEqual(['.70–.80', '0', '0', '–', '–']);
  });

  it('beside other tools, which have no figure for what they do not say', () => {
    const peers: ReadPage['peers'] = {
      readability: pseudoReport({ article: true, promotions: [{ text: EDITORIAL, inArticle: true }], labels: [] }),
      labelRegex: null, // it failed
      nothing: NOTHING,
    };
    const rows = comparison([{ ...pages[0]!, read: { peers } as ReadPage }]);
    expect(rows[0]).toEqual(['figure', 'Sourcelight', 'Readability', 'label words', 'always editorial']);
    expect(row(rows, 'verdict')).toEqual(['verdict', '1.00 (1/1)', '1.00 (1/1)', '.00 (0/1)', '.00 (0/1)']);
    expect(row(rows, 'blockRecall')).toEqual(['blockRecall', '1.00 (1/1)', '.00 (0/1)', '.00 (0/1)', '.00 (0/1)']);
    expect(row(rows, 'blockPrecision')).toEqual(['blockPrecision', '.50 (1/2)', '.00 (0/1)', '–', '–']);
    expect(row(rows, 'labelRecall')).toEqual(['labelRecall', '–', '–', '–', '–']);
  });

  it('as a table that can be pasted', () => {
    const rows = [
      ['figure', 'a'],
      ['verdict', '.94'],
    ];
    expect(table(rows)).toEqual(['| figure  |   a |', '|---------|----:|', '| verdict | .94 |']);
  });
});
