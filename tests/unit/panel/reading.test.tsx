// @vitest-environment happy-dom
/** What a surface does about all it hears of its tab, besides answers to its own questions. */
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { useTranslator } from '../../../components/translation.tsx';
import type { ReadReply } from '../../../lib/extension/messages.ts';
import type { PageHeard, TabClient, TabHeard } from '../../../lib/extension/surface/client.ts';
import { type Reading, useReading } from '../../../lib/extension/surface/use-reading.ts';
import { render } from '../popup/render.tsx';
import { sampleReport } from '../popup/sample-report.ts';

const NO_ACCESS: ReadReply = { ok: false, error: { code: 'no-access', detail: '' } };
const answered = (title: string, analysedAt = title) => ({
  ok: true as const,
  report: sampleReport({ title, analysedAt }),
  highlighted: false,
});

/** A surface on tab 7, and ways to have it hear something. */
async function surface(first: ReadReply) {
  let page: (heard: PageHeard) => void = () => {};
  let tab: (heard: TabHeard) => void = () => {};
  const read = vi.fn<TabClient['read']>(async () => first);
  const client: TabClient = {
    read,
    tune: vi.fn(),
    highlight: vi.fn(),
    jump: vi.fn(),
    follow: vi.fn((_, hear) => {
      page = hear;
    }),
    overhear: (hear) => {
      tab = hear;
      return () => {};
    },
    leave: vi.fn(),
    unmark: vi.fn(),
    answers: () => () => {},
  };
  const seen: { reading?: Reading } = {};
  function Surface() {
    seen.reading = useReading(client, useTranslator());
    return null;
  }
  await render(<Surface />);
  const shown = () => {
    const reply = seen.reading!.reply;
    return reply === null ? null : reply.ok ? reply.report.title : reply.error.code;
  };
  return {
    client,
    read,
    shown,
    reading: () => seen.reading!,
    onPage: (heard: PageHeard) => act(async () => page(heard)),
    onTab: (heard: TabHeard) => act(async () => tab(heard)),
  };
}

test('a tab that was read for somebody else is shown and followed, without reading it again', async () => {
  const { client, read, shown, onTab } = await surface(NO_ACCESS);
  expect(shown()).toBe('no-access');
  expect(client.follow).not.toHaveBeenCalled();
  await onTab({ type: 'tab-read', tabId: 7, reply: answered('clicked') });
  expect(shown()).toBe('clicked');
  expect(read).toHaveBeenCalledTimes(1);
  expect(client.follow).toHaveBeenCalledTimes(1);
  await onTab({ type: 'tab-read', tabId: 7, reply: answered('clicked') });
  expect(client.follow).toHaveBeenCalledTimes(1); // its own report, told once more
});

test('the switch follows whoever pressed one', async () => {
  const { reading, onTab } = await surface(answered('page'));
  await onTab({ type: 'tab-highlighted', tabId: 7, on: true });
  expect(reading().highlighted).toBe(true);
});

test('of a page that went away nothing stays, and the next one is read', async () => {
  const { read, shown, onPage } = await surface(answered('first'));
  const { promise, resolve } = Promise.withResolvers<ReadReply>();
  read.mockReturnValueOnce(promise);
  await onPage({ type: 'in-view', id: 'p1' });
  await onPage({ type: 'gone' });
  expect(shown()).toBeNull();
  await act(async () => resolve(NO_ACCESS));
  expect(shown()).toBe('no-access');
});

test('a page that came to its end of loading is read where none is followed, and left alone where one is', async () => {
  const { read, shown, onTab } = await surface(NO_ACCESS);
  const { promise, resolve } = Promise.withResolvers<ReadReply>();
  read.mockReturnValueOnce(promise);
  await onTab({ type: 'loaded' });
  expect(shown()).toBe('no-access'); // until there is something better to show
  await act(async () => resolve(answered('allowed')));
  expect(shown()).toBe('allowed');
  await onTab({ type: 'loaded' });
  expect(read).toHaveBeenCalledTimes(2);
});

test('of two readings under way the newer one is shown, whichever ends first', async () => {
  const { read, shown, onPage, onTab } = await surface(answered('first'));
  const [older, newer] = [Promise.withResolvers<ReadReply>(), Promise.withResolvers<ReadReply>()];
  read.mockReturnValueOnce(older.promise).mockReturnValueOnce(newer.promise);
  await onPage({ type: 'gone' });
  await onTab({ type: 'loaded' });
  await act(async () => newer.resolve(answered('newer')));
  await act(async () => older.resolve(NO_ACCESS));
  expect(shown()).toBe('newer');
});

test('keeps what is in view and what was picked, until there is another report', async () => {
  const { reading, onPage, onTab } = await surface(answered('page'));
  await onPage({ type: 'in-view', id: 'p1' });
  expect([reading().current, reading().picked]).toEqual(['p1', null]);
  await onPage({ type: 'picked', id: 'c2' });
  const { picked } = reading();
  expect([reading().current, picked]).toEqual(['c2', { id: 'c2' }]);
  await onPage({ type: 'picked', id: 'c2' });
  expect(reading().picked).not.toBe(picked);
  await onPage({ type: 'in-view', id: null });
  expect(reading().current).toBeNull();
  await onPage({ type: 'picked', id: 'c2' });
  await onTab({ type: 'tab-read', tabId: 7, reply: answered('another') });
  expect([reading().current, reading().picked]).toEqual([null, null]);
});
