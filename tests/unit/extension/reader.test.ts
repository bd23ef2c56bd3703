// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPageRequest, newReader, type Reader } from '../../../lib/extension/reader.ts';
import { createMarks } from '../../../lib/highlight/marks.ts';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { readingId } from '../../../lib/text/hash.ts';

const ANALYZE = { type: 'analyze', language: 'de', version: '1.2.3', threshold: 0.85, own: [], counted: false, problems: [] };

const WORDS = { language: 'en', fromTop: '', fromEnd: '', none: '' };
const PASSAGE = { id: 'p1', look: 'claim', part: 'stretch', stop: true, title: 'Werbung', lines: [], at: [] };
const NOBODY = { isHeard: () => false, picked: () => {}, inView: () => {} };
const BAD_PAGES = [
  undefined,
  { passages: [] },
  { passages: [], words: {} },
  ...[{ id: 1 }, { look: 'other' }, { part: 'word' }, { stop: 1 }, { lines: [1] }, { at: [{ exact: 1 }] }].map((over) => ({
    passages: [{ ...PASSAGE, ...over }],
    words: WORDS,
  })),
];

describe('the content script', () => {
  let reader: Reader;
  beforeEach(() => {
    reader = newReader();
    document.body.replaceChildren('Kurz.');
    // happy-dom has no highlights; the browsers' own are tested end to end.
    vi.stubGlobal('CSS', { highlights: new Map() });
    vi.stubGlobal('Highlight', class extends Set<Range> {});
    vi.stubGlobal('sourcelightPack', readPack('de'));
    vi.stubGlobal('sourcelightMarks', createMarks(document, NOBODY));
  });
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    null,
    'analyze',
    {},
    { type: 'analyze' },
    ...[undefined, null, '0.6', Number.NaN, -0.1, 1.1].map((threshold) => ({ ...ANALYZE, threshold })),
    ...[undefined, 'Anzeige', [{ phrase: 1, use: 'label' }], [{ phrase: 'x', use: 'word' }]].map((own) => ({ ...ANALYZE, own })),
    ...[undefined, [{ code: 1, detail: '' }], ['x']].map((problems) => ({ ...ANALYZE, problems })),
    { ...ANALYZE, counted: 'yes' },
    { type: 'highlight', on: 'yes' },
    { type: 'styled' },
    ...BAD_PAGES.map((page) => ({ type: 'passages', report: 'r', page })),
    { type: 'jump', anchor: { exact: 1 } },
    { type: 'unknown' },
  ])('answers %j with an error', (message) => {
    expect(answerPageRequest(document, reader, message)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  });

  it('analyses, and keeps the report for painting', () => {
    const answer = answerPageRequest(document, reader, ANALYZE);
    expect(answer).toMatchObject({
      ok: true,
      report: { schema: 1, language: 'de', version: '1.2.3', threshold: 0.85, verdict: 'no-article' },
    });
    expect(reader.report?.verdict).toBe('no-article');
  });

  it('gives the text that a report was made of: its id says so', () => {
    answerPageRequest(document, reader, ANALYZE);
    const answer = answerPageRequest(document, reader, { type: 'text' });
    expect(answer).toMatchObject({ ok: true, text: 'Kurz.' });
    expect(reader.report?.id).toBe(readingId(document.URL, 'Kurz.'));
  });

  it('says so when no pack was injected', () => {
    vi.stubGlobal('sourcelightPack', undefined);
    expect(answerPageRequest(document, reader, ANALYZE)).toMatchObject({
      ok: false,
      error: { code: 'failed', detail: expect.stringContaining('pack') },
    });
  });

  it('paints nothing before the first analysis', () => {
    expect(answerPageRequest(document, reader, { type: 'highlight', on: true })).toEqual({ ok: true, missing: 0 });
    expect(answerPageRequest(document, reader, { type: 'highlight', on: false })).toEqual({ ok: true, missing: 0 });
  });

  it('keeps what is marked of the report it has, and of no other', () => {
    answerPageRequest(document, reader, ANALYZE);
    const page = { passages: [PASSAGE], words: WORDS };
    expect(answerPageRequest(document, reader, { type: 'passages', report: 'another', page })).toEqual({ ok: true });
    expect(reader.page.passages).toEqual([]);
    answerPageRequest(document, reader, { type: 'passages', report: reader.report?.id, page });
    expect(reader.page).toEqual(page);
  });

  it('keeps which styles are in the page, for the background to take out', () => {
    const marks = createMarks(document, NOBODY);
    vi.stubGlobal('sourcelightMarks', marks);
    answerPageRequest(document, reader, { type: 'styled', css: 'a{}' });
    expect(marks.css).toBe('a{}');
  });

  it('says when a passage is gone', () => {
    const anchor = { exact: 'nicht da', prefix: '', suffix: '', start: 0, end: 8 };
    expect(answerPageRequest(document, reader, { type: 'jump', anchor })).toEqual({ ok: true, found: false });
  });
});
