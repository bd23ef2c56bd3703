// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPageRequest, type ReaderState } from '../../../lib/extension/reader.ts';
import { readPack } from '../../../lib/packs/read-packs.ts';

const ANALYZE = { type: 'analyze', language: 'de', version: '1.2.3', threshold: 0.85 };

describe('the content script', () => {
  let state: ReaderState;
  beforeEach(() => {
    state = { report: null, facts: [], marks: false };
    document.body.replaceChildren('Kurz.');
    // happy-dom has no highlights; the browsers' own are tested end to end.
    vi.stubGlobal('CSS', { highlights: new Map() });
    vi.stubGlobal('Highlight', class extends Set<Range> {});
    vi.stubGlobal('sourcelightPack', readPack('de'));
  });
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    null,
    'analyze',
    {},
    { type: 'analyze' },
    ...[undefined, null, '0.6', Number.NaN, -0.1, 1.1].map((threshold) => ({ ...ANALYZE, threshold })),
    { type: 'highlight', on: 'yes' },
    { type: 'facts', facts: [{ exact: 1 }] },
    { type: 'jump', anchor: { exact: 1 } },
    { type: 'unknown' },
  ])('answers %j with an error', (message) => {
    expect(answerPageRequest(document, state, message)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  });

  it('analyses, and keeps the report for painting', () => {
    const answer = answerPageRequest(document, state, ANALYZE);
    expect(answer).toMatchObject({
      ok: true,
      report: { schema: 1, language: 'de', version: '1.2.3', threshold: 0.85, verdict: 'no-article' },
    });
    expect(state.report?.verdict).toBe('no-article');
  });

  it('says so when no pack was injected', () => {
    vi.stubGlobal('sourcelightPack', undefined);
    expect(answerPageRequest(document, state, ANALYZE)).toMatchObject({
      ok: false,
      error: { code: 'failed', detail: expect.stringContaining('pack') },
    });
  });

  it('paints nothing before the first analysis', () => {
    expect(answerPageRequest(document, state, { type: 'highlight', on: true })).toEqual({ ok: true, missing: 0 });
    expect(answerPageRequest(document, state, { type: 'highlight', on: false })).toEqual({ ok: true, missing: 0 });
  });

  it('says when a passage is gone', () => {
    const anchor = { exact: 'nicht da', prefix: '', suffix: '', start: 0, end: 8 };
    expect(answerPageRequest(document, state, { type: 'jump', anchor })).toEqual({ ok: true, found: false });
  });
});
