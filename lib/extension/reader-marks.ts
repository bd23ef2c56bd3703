/**
 * The passages the reader marked, kept in this browser and nowhere else. One item of storage holds them all, the latest last. What is read
 * is checked: a mark of the wrong shape is dropped alone.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type KeptMark, MARKED_AS, type MarkedAs } from '../model/reader-mark.ts';
import type { Anchor } from '../model/report.ts';

const KEY = 'readerMarks';
/** Older ones make room. */
export const MOST_MARKS = 1_000;
/** A longer passage is a page; with context and address a thousand of these stay below the 10 MB a browser gives. In UTF-16 units. */
export const LONGEST_MARK = 4_000;
const LONGEST_CONTEXT = 64;
const LONGEST_ADDRESS = 2_000;

const Offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Context = v.pipe(v.string(), v.maxLength(LONGEST_CONTEXT));

/** What a stored or imported mark must look like. */
export const KeptMarkSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  url: v.pipe(
    v.string(),
    v.maxLength(LONGEST_ADDRESS),
    v.url(),
    v.check((url) => !url.includes('#'), 'an address without fragment'),
  ),
  at: v.object({
    exact: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_MARK)),
    prefix: Context,
    suffix: Context,
    start: Offset,
    end: Offset,
  }),
  as: v.picklist(MARKED_AS),
  markedAt: v.pipe(v.string(), v.isoTimestamp()),
});

/** @throws when the browser cannot read them. */
async function storedMarks(): Promise<KeptMark[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return Array.isArray(stored) ? stored.filter((mark): mark is KeptMark => v.is(KeptMarkSchema, mark)) : [];
}

/** All marks, the latest last; never rejects. */
export const allMarks = (): Promise<KeptMark[]> => storedMarks().catch(() => []);

/**
 * One change at a time, in the background and the options alike: two that read the same list would each lose the other's. What cannot be read
 * is not written over.
 */
const change = (by: (marks: KeptMark[]) => KeptMark[]): Promise<void> =>
  navigator.locks.request(KEY, async () => browser.storage.local.set({ [KEY]: by(await storedMarks()).slice(-MOST_MARKS) }));

const isOfSamePassage = (a: Pick<KeptMark, 'url' | 'at'>, b: Pick<KeptMark, 'url' | 'at'>): boolean =>
  a.url === b.url && a.at.exact === b.at.exact && a.at.start === b.at.start;

/**
 * Keeps a mark; one the reader made on the very same passage before gives way.
 * @param url without fragment.
 * @throws when the browser cannot keep it, or it is too long to be kept.
 */
export async function addMark(url: string, at: Anchor, as: MarkedAs): Promise<KeptMark> {
  const mark = v.parse(KeptMarkSchema, { id: crypto.randomUUID(), url, at, as, markedAt: new Date().toISOString() });
  await change((marks) => [...marks.filter((other) => !isOfSamePassage(other, mark)), mark]);
  return mark;
}

/** By their ids; one that is gone already is no error. @throws when the browser cannot write. */
export const removeMarks = (ids: readonly string[]): Promise<void> => change((marks) => marks.filter(({ id }) => !ids.includes(id)));

/** Adds marks from elsewhere, in the order they were made; one with an id that is kept already is taken for the same. @throws when the browser cannot write. */
export const importMarks = (marks: readonly KeptMark[]): Promise<void> =>
  change((kept) => {
    const known = new Set(kept.map(({ id }) => id));
    return [...kept, ...marks.filter(({ id }) => !known.has(id))].sort((a, b) => Date.parse(a.markedAt) - Date.parse(b.markedAt));
  });

/** Calls whenever marks were made or removed, here or by another page of ours. @returns what ends it. */
export function watchMarks(tell: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) tell();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
