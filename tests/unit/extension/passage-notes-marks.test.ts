import { expect, test } from 'vitest';
import { loadTranslator } from '../../../lib/extension/i18n.ts';
import { marksOf } from '../../../lib/extension/painted.ts';
import { markedPage } from '../../../lib/extension/passage-notes.ts';
import { MARK_LOOKS } from '../../../lib/model/marked.ts';
import type { ReaderMark } from '../../../lib/model/reader-mark.ts';
import { anchor, claim, disclosure, promotion, sampleReport } from '../popup/sample-report.ts';

const mark = (id: string, over: Partial<ReaderMark>): ReaderMark => ({
  id,
  url: 'https://news.example/alibaba',
  at: anchor('Ein Satz.'),
  as: 'advertising',
  markedAt: '2026-02-01T10:00:00.000Z',
  promotions: [],
  ...over,
});

test('what the reader marked as not advertising is not painted; what as advertising is, with words that say whose view it is', async () => {
  const t = await loadTranslator('en');
  const before = markedPage(sampleReport(), t).passages;
  const { passages } = markedPage(
    sampleReport({ readerMarks: [mark('m1', {}), mark('m2', { as: 'not-advertising', promotions: ['p1'] })] }),
    t,
  );
  const ids = (all: typeof passages) =>
    all.filter(({ look, part }) => MARK_LOOKS[look] === 'claim' && part === 'stretch').map(({ id }) => id);
  expect(ids(before)).toEqual(['p1', 'p2', 'p9']);
  expect(ids(passages)).toEqual(['p2', 'p9', 'm1']);
  expect(passages.at(-1)).toMatchObject({ stop: true, title: 'You marked this as advertising' });
});

test('a page with a mark of the reader’s alone has something to paint', () => {
  const nothing = sampleReport({ promotions: [], claims: [], disclosures: [], facts: [] });
  expect(marksOf(nothing)).toEqual([]);
  // A drawn label has no text.
  expect(marksOf({ ...nothing, disclosures: [disclosure('d', 'Anzeige', { how: 'image' })] })).toEqual([]);
  expect(marksOf({ ...nothing, claims: [claim('c', 'Buy', { promotion: null })] })).toEqual(['claim']);
  expect(marksOf({ ...nothing, claims: [claim('c', 'Buy', { promotion: null })] }, ['unlabelled'])).toEqual([]);
  expect(marksOf({ ...nothing, promotions: [promotion('p', 'x', { kind: 'paid', disclosures: [] })] }, ['unlabelled'])).toEqual([]);
  expect(marksOf({ ...nothing, readerMarks: [mark('m1', {})] })).toEqual(['claim']);
});
