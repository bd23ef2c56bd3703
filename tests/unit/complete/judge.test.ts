import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/complete/judge.ts';
import { withReaderMarks } from '../../../lib/complete/reader-marks.ts';
import type { KeptMark } from '../../../lib/model/reader-mark.ts';
import type { Report } from '../../../lib/model/report.ts';
import { anchor, claim, disclosure, promotion, sampleReport } from '../popup/sample-report.ts';

const report: Report = sampleReport();
const [ad] = report.promotions;
const place = (start: number, end = start + 10) => ({ ...anchor('x'.repeat(end - start)), start, end });
const NOWHERE = place(89_000);
const inside = (over: Partial<Report>, lowest: Partial<Report>, at = NOWHERE) =>
  judge({ ...report, ...over }, { ...report, ...lowest }, at);

describe('judging a passage', () => {
  it('names the promotion it is in, with its label and claims, and calls nothing doubtful', () => {
    const at = place(ad!.passages[0]!.start + 2);
    const result = inside({}, {}, at);
    expect(result.promotions.map(({ id }) => id)).toEqual(['p1']);
    expect(result.disclosures.map(({ id }) => id)).toEqual(['d1']);
    expect(result.doubtful).toBeNull();
  });
  it('names the likeliest stretch that fell short of the threshold', () => {
    const [weak, strong, labelled] = [0.2, 0.6, 0.9].map((confidence, index) =>
      promotion(`q${index}`, 'x', { confidence, passages: [place(88_990, 89_100)], disclosures: index === 2 ? ['d1'] : [] }),
    );
    expect(inside({}, { promotions: [weak!, strong!, labelled!] }).doubtful?.id).toBe('q1');
    expect(inside({}, { promotions: [promotion('q9', 'y', { passages: [place(10)] })] }).doubtful).toBeNull();
  });
  it('says where it stands and what could be looked for', () => {
    expect(inside({}, {})).toMatchObject({ inArticle: true, hasPack: true, threshold: report.threshold, promotions: [], claims: [] });
    expect(inside({ article: null }, {}).inArticle).toBe(false);
    expect(inside({}, {}, place(99_000)).inArticle).toBe(false);
    expect(inside({ problems: [{ code: 'language-unsupported', detail: 'fi' }] }, {}).hasPack).toBe(false);
  });
  it('sees labels in it, labels of the whole page, and promotional sentences of the article', () => {
    const label = disclosure('d7', 'Anzeige', { role: 'empty-slot', at: place(89_005) });
    const page = disclosure('d8', 'Advertorial', { role: 'page', at: null });
    expect(inside({ disclosures: [label, page] }, {}).disclosures).toEqual([label, page]);
    expect(inside({ disclosures: [page] }, {}, place(99_000)).disclosures).toEqual([]);
    const loose = claim('c7', 'Kaufen!', { promotion: null, at: place(89_005) });
    expect(inside({ claims: [loose] }, {}).claims).toEqual([loose]);
  });
});

describe('the reader’s marks', () => {
  const mark = (over: Partial<KeptMark>): KeptMark => ({
    id: 'm1',
    url: report.url,
    at: ad!.passages[0]!,
    as: 'not-advertising',
    markedAt: '2026-02-01T10:00:00.000Z',
    ...over,
  });
  it('stand beside the report, with the promotions they overlap, and change nothing else in it', () => {
    const marks = [mark({}), mark({ id: 'm2', at: NOWHERE, as: 'advertising' }), mark({ id: 'm3', url: 'https://other.example/' })];
    const { readerMarks, ...rest } = withReaderMarks({ ...report, url: `${report.url}#part` }, marks);
    expect(readerMarks.map(({ id, promotions }) => [id, promotions])).toEqual([
      ['m1', ['p1']],
      ['m2', []],
    ]);
    const { readerMarks: none, ...before } = report;
    expect(none).toEqual([]);
    expect(rest).toEqual({ ...before, url: `${report.url}#part` });
  });
});
