import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addMark, allMarks, importMarks, LONGEST_MARK, MOST_MARKS, removeMarks } from '../../../lib/extension/reader-marks.ts';
import type { KeptMark } from '../../../lib/model/reader-mark.ts';

const URL = 'https://zeitung.example/artikel';
const at = (exact: string, start = 0) => ({ exact, prefix: '', suffix: '', start, end: start + exact.length });
const kept = (id: string, over: Partial<KeptMark> = {}): KeptMark => ({
  id,
  url: URL,
  at: at(id),
  as: 'advertising',
  markedAt: '2026-02-01T10:00:00.000Z',
  ...over,
});
const store = (marks: unknown) => fakeBrowser.storage.local.set({ readerMarks: marks });

describe('the reader’s marks', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are kept in the order they were made, and removed by id', async () => {
    const first = await addMark(URL, at('Eins'), 'advertising');
    const second = await addMark(URL, at('Zwei', 9), 'not-advertising');
    expect(await allMarks()).toEqual([first, second]);
    await removeMarks([first.id, 'none such']);
    expect(await allMarks()).toEqual([second]);
  });
  it('give way to a later one on the same passage', async () => {
    await addMark(URL, at('Eins'), 'advertising');
    const other = await addMark(`${URL}/2`, at('Eins'), 'advertising');
    const later = await addMark(URL, at('Eins'), 'not-advertising');
    expect(await allMarks()).toEqual([other, later]);
  });
  it('made at the same time are all kept', async () => {
    await Promise.all(Array.from({ length: 5 }, (_, index) => addMark(URL, at('x', index), 'advertising')));
    expect(await allMarks()).toHaveLength(5);
  });
  it.each([
    ['no address', { url: 'nonsense' }],
    ['an address with a fragment', { url: `${URL}#a` }],
    ['a passage that is too long', { at: at('x'.repeat(LONGEST_MARK + 1)) }],
    ['an empty passage', { at: at('') }],
    ['an offset that is none', { at: { ...at('x'), start: -1 } }],
    ['another kind', { as: 'maybe' as never }],
    ['no time', { markedAt: 'yesterday' }],
  ])('with %s are dropped alone', async (_, wrong) => {
    await store([kept('a'), kept('b', wrong), null, 7, kept('c')]);
    expect((await allMarks()).map(({ id }) => id)).toEqual(['a', 'c']);
  });
  it.each([undefined, null, 'marks', { length: 3 }])('stored as %j are none', async (stored) => {
    await store(stored);
    expect(await allMarks()).toEqual([]);
  });
  it('that cannot be read are none; one that cannot be written is an error, and does not stop the next', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    expect(await allMarks()).toEqual([]);
    await addMark(URL, at('Null'), 'advertising');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    await expect(addMark(URL, at('Eins'), 'advertising')).rejects.toThrow('corrupt'); // and does not write over them
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(addMark(URL, at('Eins'), 'advertising')).rejects.toThrow('full');
    await expect(addMark(URL, at('x'.repeat(LONGEST_MARK + 1)), 'advertising')).rejects.toThrow();
    await addMark(URL, at('Zwei'), 'advertising');
    expect((await allMarks()).map(({ at: { exact } }) => exact)).toEqual(['Null', 'Zwei']);
  });
  it('make room for the latest', async () => {
    await store(Array.from({ length: MOST_MARKS }, (_, index) => kept(`m${index}`)));
    const last = await addMark(URL, at('Neu'), 'advertising');
    const all = await allMarks();
    expect(all).toHaveLength(MOST_MARKS);
    expect([all[0]!.id, all.at(-1)!.id]).toEqual(['m1', last.id]);
  });
  it('from a file come between those that are there, each once', async () => {
    await store([kept('a'), kept('z', { markedAt: '2026-03-01T10:00:00.000Z' })]);
    await importMarks([kept('a', { as: 'not-advertising' }), kept('m', { markedAt: '2026-02-15T10:00:00.000Z' })]);
    expect((await allMarks()).map(({ id, as }) => `${id} ${as}`)).toEqual(['a advertising', 'm advertising', 'z advertising']);
  });
});
