// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { App } from '../../../entrypoints/sidepanel/App.tsx';
import type { ReadReply } from '../../../lib/extension/messages.ts';
import type { PageHeard, TabClient } from '../../../lib/extension/surface/client.ts';
import { click, render } from '../popup/render.tsx';
import { sampleReport } from '../popup/sample-report.ts';

const NO_ACCESS: ReadReply = { ok: false, error: { code: 'no-access', detail: 'Missing host permission' } };

const onExport = vi.fn();

/** A panel whose tabs answer as given; `go` brings another tab into view. */
async function panel(replies: Record<number, ReadReply | Promise<ReadReply>>, openOptions = vi.fn()) {
  let tell: (tabId: number | null) => void = () => {};
  const clients: Record<string, TabClient> = {};
  let hear: (heard: PageHeard) => void = () => {};
  const clientOf = (tabId: number | null): TabClient => {
    const client: TabClient = {
      read: async () => replies[tabId!] ?? { ok: false, error: { code: 'tab-gone', detail: '' } },
      tune: () => new Promise<never>(() => {}),
      highlight: vi.fn(),
      jump: vi.fn(),
      follow: vi.fn((_, to) => {
        hear = to;
      }),
      overhear: () => () => {},
      leave: vi.fn(),
      unmark: vi.fn(),
      answers: () => () => {},
    };
    clients[String(tabId)] = client;
    return client;
  };
  const followTab = (to: typeof tell) => {
    tell = to;
    return () => {};
  };
  const container = await render(<App followTab={followTab} clientOf={clientOf} openOptions={openOptions} onExport={onExport} />);
  return {
    container,
    clients,
    go: (tabId: number | null) => act(async () => tell(tabId)),
    told: (heard: PageHeard) => act(async () => hear(heard)),
  };
}

test('shows the tab in view, and lets go of the one before', async () => {
  const { container, clients, go } = await panel({ 1: { ok: true, report: sampleReport(), highlighted: false }, 2: NO_ACCESS });
  expect(container.textContent).toContain('Reading the page');
  await go(1);
  expect(container.textContent).toContain('Promotion inside the article');
  expect(clients['1']!.follow).toHaveBeenCalledTimes(1);
  await go(2);
  expect(clients['1']!.leave).toHaveBeenCalledTimes(1);
  expect(container.textContent).not.toContain('Promotion inside the article');
  expect(container.textContent).toContain('Not read yet');
});

test('a late answer of a tab that is no longer in view changes nothing', async () => {
  const { promise, resolve } = Promise.withResolvers<ReadReply>();
  const { container, clients, go } = await panel({ 1: promise, 2: NO_ACCESS });
  await go(1);
  await go(2);
  await act(async () => resolve({ ok: true, report: sampleReport(), highlighted: false }));
  expect(container.textContent).toContain('Not read yet');
  expect(clients['1']!.follow).not.toHaveBeenCalled();
});

test('says how to go on where it may not read, by the button’s picture and name', async () => {
  const { container, go } = await panel({ 2: NO_ACCESS });
  await go(2);
  const button = container.querySelector('.toolbar-button')!;
  expect(button.textContent).toBe('Sourcelight');
  expect(button.querySelector('img')?.getAttribute('src')).toBe('/icon/32.png');
});

test('has the evidence of the tab in view exported', async () => {
  const { container, go } = await panel({ 1: { ok: true, report: sampleReport(), highlighted: false } });
  await go(1);
  await click(container, 'Export evidence');
  expect(onExport).toHaveBeenLastCalledWith(1);
});

test('leads to the options where a site can be allowed there', async () => {
  const openOptions = vi.fn();
  const { container, go } = await panel({ 2: NO_ACCESS }, openOptions);
  await go(2);
  await click(container, 'Options');
  expect(openOptions).toHaveBeenCalledTimes(1);
});

test('says so where there is no tab, or another reason not to read it', async () => {
  const { container, go } = await panel({ 3: { ok: false, error: { code: 'browser-page', detail: '' } } });
  await go(null);
  expect(container.textContent).toContain('The page is gone');
  await go(3);
  expect(container.textContent).toContain('own pages');
});

test('marks the row of the passage in view, and brings the one picked in the page into view, as often as it is picked', async () => {
  const { container, go, told } = await panel({ 1: { ok: true, report: sampleReport(), highlighted: false } });
  await go(1);
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {});
  const { id, text } = sampleReport().claims[0]!;
  await told({ type: 'in-view', id });
  expect(container.querySelector('.report-body [aria-current]')?.textContent).toContain(text.slice(0, 20));
  expect(scrolled).not.toHaveBeenCalled();
  await told({ type: 'picked', id });
  await told({ type: 'picked', id });
  expect(scrolled).toHaveBeenCalledTimes(2);
  await told({ type: 'in-view', id: null });
  expect(container.querySelector('.report-body [aria-current]')).toBeNull();
});

test('a choice under way in one tab is none in the next', async () => {
  const reply: ReadReply = { ok: true, report: sampleReport(), highlighted: false };
  const { container, go } = await panel({ 1: reply, 2: reply });
  const isBusy = () => container.querySelector('.sensitivity')?.getAttribute('aria-busy');
  await go(1);
  await act(async () => container.querySelector<HTMLInputElement>('.sensitivity input:not(:checked)')!.click());
  expect(isBusy()).toBe('true');
  await go(2);
  expect(isBusy()).toBe('false');
});
