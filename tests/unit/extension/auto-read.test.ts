import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readByItself } from '../../../lib/extension/auto-read.ts';
import { counted } from '../../../lib/extension/counted.ts';
import type { ReadReply } from '../../../lib/extension/messages.ts';
import { changeSettings, chosenTranslator } from '../../../lib/extension/settings.ts';
import { sampleReport } from '../popup/sample-report.ts';
import { fakeEvent, installAction } from './action.ts';

interface Tab {
  id: number;
  url?: string;
  active: boolean;
  status: string;
}
const READ: ReadReply = { ok: true, report: sampleReport(), highlighted: false };

describe('reading by itself', () => {
  let button: ReturnType<typeof installAction>;
  let tabs: Map<number, Tab>;
  const read = vi.fn<(tabId: number) => Promise<ReadReply>>();
  const events = {
    onUpdated: fakeEvent<[number, object, Tab]>(),
    onActivated: fakeEvent<[{ tabId: number }]>(),
    onRemoved: fakeEvent<[number]>(),
  };

  const tab = (id: number, over: Partial<Tab> = {}): Tab => {
    const made = { id, url: `https://zeitung.example/${id}`, active: true, status: 'complete', ...over };
    tabs.set(id, made);
    return made;
  };
  const settle = () => vi.advanceTimersByTimeAsync(2_000);
  async function loads(one: Tab): Promise<void> {
    void events.onUpdated.call(one.id, { status: 'loading', url: one.url }, one);
    void events.onUpdated.call(one.id, { status: 'complete' }, one);
    await settle();
  }
  beforeEach(async () => {
    fakeBrowser.reset();
    button = installAction();
    await chosenTranslator('any-page'); // chunks of their own, which no fake clock brings
    vi.useFakeTimers();
    tabs = new Map();
    for (const event of Object.values(events)) event.listeners.length = 0;
    Object.assign(fakeBrowser.tabs, {
      ...events,
      get: async (id: number) => tabs.get(id) ?? Promise.reject(new Error('No tab with id')),
      query: async () => [...tabs.values()],
    });
    read.mockReset().mockResolvedValue(READ);
    await changeSettings({ reading: 'all' });
    readByItself((tabId) => counted(tabId, () => read(tabId)));
  });
  afterEach(() => vi.useRealTimers());

  it('reads a page that has loaded, once, and counts', async () => {
    await loads(tab(1));
    expect(read.mock.calls).toEqual([[1]]);
    expect(button.text(1)).toBe('2');
  });
  it.each([
    ['is off', () => changeSettings({ reading: 'off' })],
    ['is for chosen sites, and this is none', () => changeSettings({ reading: 'sites' })],
    ['is off for this site', () => changeSettings({ sites: { 'zeitung.example': 'off' } })],
    ['was never permitted', async () => button.refuse()],
  ])('reads nothing where it %s', async (_, arrange) => {
    await arrange();
    await loads(tab(1));
    expect(read).not.toHaveBeenCalled();
    expect(button.text(1)).not.toMatch(/\d/);
  });
  it('asks for the permission of the very site, and takes a hidden address for a refusal', async () => {
    await loads(tab(1, { url: 'http://zeitung.example:8080/a?b' }));
    expect(button.permissions.contains).toHaveBeenCalledWith({ origins: ['http://zeitung.example/*'] });
    const hidden = tab(2);
    delete hidden.url;
    await loads(hidden);
    expect(read).toHaveBeenCalledTimes(1);
  });
  it('reads none of forty tabs that are not shown, and each when it is', async () => {
    const forty = Array.from({ length: 40 }, (_, index) => tab(index + 1, { active: false }));
    await Promise.all(forty.map(loads));
    expect(read).not.toHaveBeenCalled();
    forty[6]!.active = true;
    void events.onActivated.call({ tabId: 7 });
    await settle();
    void events.onActivated.call({ tabId: 7 });
    await settle();
    expect(read.mock.calls).toEqual([[7]]);
  });
  it('does not read a tab that was left before it settled', async () => {
    const one = tab(1);
    void events.onUpdated.call(1, { status: 'complete' }, { ...one });
    one.active = false;
    await settle();
    expect(read).not.toHaveBeenCalled();
  });
  it('lets the newest win: what an older reading found is not shown', async () => {
    let finish: (reply: ReadReply) => void = () => {};
    read.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
    const one = tab(1);
    await loads(one);
    read.mockResolvedValueOnce({ ok: true, report: sampleReport({ promotions: [] }), highlighted: false });
    await loads(one);
    finish(READ);
    await settle();
    expect(button.text(1)).toBe('0');
  });
  it('lets a newer reading by a click win over an older one by itself, and a page to come over both', async () => {
    let finish: (reply: ReadReply) => void = () => {};
    const pending = () => new Promise<ReadReply>((resolve) => (finish = resolve));
    read.mockReturnValueOnce(pending());
    const one = tab(1);
    await loads(one);
    await counted(1, async () => ({ ok: true, report: sampleReport({ promotions: [] }) }));
    finish(READ);
    await settle();
    expect(button.text(1)).toBe('0');
    const byClick = counted(1, pending);
    void events.onUpdated.call(1, { status: 'loading' }, { ...one, active: false });
    await settle();
    finish(READ);
    await byClick;
    expect(button.text(1)).toBe('–');
  });
  it('does not wait for ever for a page that does not answer', async () => {
    read.mockReturnValue(new Promise(() => {}));
    await Promise.all([1, 2].map((id) => loads(tab(id))));
    read.mockResolvedValue(READ);
    await loads(tab(3));
    await vi.advanceTimersByTimeAsync(31_000);
    expect(button.text(3)).toBe('2');
  });
  it.each(['loading', 'complete'])('is grey, not wrong, after an error and on a page to come (%s)', async (status) => {
    await loads(tab(1));
    read.mockResolvedValue({ ok: false, error: { code: 'failed', detail: '' } });
    void events.onUpdated.call(1, { status }, tabs.get(1)!);
    await settle();
    expect(button.text(1)).toBe('–');
  });
  it('starts over when a setting or a permission that matters changes, and not for another', async () => {
    await loads(tab(1));
    await changeSettings({ highlight: true });
    await settle();
    expect(read).toHaveBeenCalledTimes(1);
    await changeSettings({ hiddenKinds: ['own-product'] });
    await settle();
    expect(read).toHaveBeenCalledTimes(2);
    expect(button.text(1)).toBe('1');
    button.refuse();
    void button.permissions.onRemoved.call();
    await settle();
    expect(button.text(1)).toBe('–');
    await changeSettings({ reading: 'off' });
    await settle();
    expect([button.text(1), button.text()]).toEqual(['', '']);
    expect(read).toHaveBeenCalledTimes(2);
  });
});
