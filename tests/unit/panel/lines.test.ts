/** The panel's lines to the browser: which tab is in view, what is heard of it, how the panel is opened, who is greeted. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../../lib/extension/settings.ts';
import { followActiveTab } from '../../../lib/extension/surface/active-tab.ts';
import { inViewClient } from '../../../lib/extension/surface/in-view-client.ts';
import { panelOpener } from '../../../lib/extension/surface/open-panel.ts';
import { overhear } from '../../../lib/extension/surface/tab-client.ts';
import { tellSurfaces } from '../../../lib/extension/tab-told.ts';
import { welcomeOnce } from '../../../lib/extension/welcome.ts';
import { sampleReport } from '../popup/sample-report.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the tab in view', () => {
  const inView = (...ids: (number | undefined)[]) =>
    vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [{ id: ids.length > 1 ? ids.shift() : ids[0] }]) as never);
  /** The fake has no such events. */
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  beforeEach(() => Object.assign(fakeBrowser.tabs, { onAttached: event(), onDetached: event() }));

  it('is told now and when it is another one, of the own window alone', async () => {
    const query = inView(1, 2);
    const tell = vi.fn();
    const end = followActiveTab(tell);
    await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith(1));
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 99, windowId: 5 });
    await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith(2)); // as asked, not as the event of some window says
    end();
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 3, windowId: 1 });
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('is none when there is none', async () => {
    inView(undefined);
    const tell = vi.fn();
    followActiveTab(tell);
    await vi.waitFor(() => expect(tell).toHaveBeenCalledWith(null));
  });
});

describe('what is heard of a tab', () => {
  const ours = { id: '', url: '' };
  const told = { type: 'tab-highlighted', tabId: 7, on: true } as const;
  let say: (message: unknown, sender: object) => void;
  const hear = vi.fn();
  beforeEach(() => {
    hear.mockReset();
    Object.assign(ours, { id: browser.runtime.id, url: browser.runtime.getURL('/background.js' as '/') });
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      say = listener as typeof say;
    });
  });

  it('is what the background says of this tab, and the end of loading', async () => {
    const end = overhear(7, hear);
    const read = { type: 'tab-read', tabId: 7, reply: { ok: true, report: sampleReport(), highlighted: false } };
    say(told, ours);
    say({ ...told, tabId: 8 }, ours);
    say(read, ours);
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);
    await fakeBrowser.tabs.onUpdated.trigger(8, { status: 'complete' }, {} as never);
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
    expect(hear.mock.calls).toEqual([[told], [read], [{ type: 'loaded' }]]);
    end();
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
    expect(hear).toHaveBeenCalledTimes(3);
  });

  it('is nothing a content script or another extension says, and nothing malformed', () => {
    overhear(7, hear);
    say(told, { ...ours, tab: { id: 7 } });
    say(told, { ...ours, url: 'https://zeitung.example/' });
    say(told, { ...ours, id: 'another' });
    say({ ...told, on: 'yes' }, ours);
    say({ type: 'tab-read', tabId: 7, reply: { ok: true, report: { schema: 2 }, highlighted: false } }, ours);
    expect(hear).not.toHaveBeenCalled();
  });

  it('may be told where nobody listens', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(() => tellSurfaces(told)).not.toThrow();
  });
});

describe('opening the panel', () => {
  const apis = browser as unknown as Record<'sidePanel' | 'sidebarAction', unknown>;
  beforeEach(() => Object.assign(apis, { sidePanel: undefined, sidebarAction: undefined }));

  it('happens at once in Chrome, in the window it was asked for', async () => {
    const open = vi.fn(async () => {});
    apis.sidePanel = { open };
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ windowId: 3 }] as never);
    const opener = await panelOpener();
    void opener!();
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
  });

  it('happens at once in Firefox', async () => {
    const open = vi.fn(async () => {});
    apis.sidebarAction = { open };
    void (await panelOpener())!();
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('is not offered where there is none', async () => {
    expect(await panelOpener()).toBeNull();
  });
});

describe('the welcome', () => {
  it('comes with the installation, not with an update', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    await welcomeOnce({ reason: 'update' });
    await welcomeOnce({ reason: 'browser_update' });
    expect(create).not.toHaveBeenCalled();
    await welcomeOnce({ reason: 'install' });
    expect(create).toHaveBeenCalledWith({ url: browser.runtime.getURL('/welcome.html') });
    create.mockRejectedValueOnce(new Error('no tabs here'));
    await welcomeOnce({ reason: 'install' });
  });
});

describe('reading a tab that came into view', () => {
  /** @param permitted what the browser lets us read without a click. */
  const read = async (url: string | undefined, permitted: boolean): Promise<unknown> => {
    const { id } = await fakeBrowser.tabs.create({ url });
    fakeBrowser.permissions.contains = vi.fn(async () => permitted) as never;
    const send = vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockReset()
      .mockResolvedValue(null as never);
    await inViewClient(id!).read();
    return send.mock.lastCall?.[0];
  };
  const ASKED = { type: 'read-tab' };

  it('waits for a click on a site that the reader took out of those that are read', async () => {
    await changeSettings({ reading: 'all', sites: { 'zeitung.example': 'off' } });
    expect(await read('https://www.zeitung.example/artikel', true)).toBeUndefined();
    expect(await read('https://andere.example/', true)).toMatchObject(ASKED);
  });

  it('waits for a click where the browser permits more than the reader chose', async () => {
    await changeSettings({ reading: 'sites', sites: { 'zeitung.example': 'on', 'mail.zeitung.example': 'off' } });
    expect(await read('https://mail.zeitung.example/', true)).toBeUndefined();
    expect(await read('https://zeitung.example/', true)).toMatchObject(ASKED);
    await changeSettings({ reading: 'off' });
    expect(await read('https://zeitung.example/', true)).toBeUndefined();
  });

  it('is the browser’s to refuse elsewhere: without a permission only what was clicked can be read', async () => {
    await changeSettings({ reading: 'off', sites: { 'zeitung.example': 'off' } });
    expect(await read('https://www.zeitung.example/artikel', false)).toMatchObject(ASKED);
    expect(await read('about:config', false)).toMatchObject(ASKED); // which says what kind of page it is
  });
});
