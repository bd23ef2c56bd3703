import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { evidenceOfTab, pictureOfTab } from '../../../lib/extension/evidence-of-tab.ts';
import { createExportClient } from '../../../lib/extension/surface/export-client.ts';
import { openExport } from '../../../lib/extension/surface/open-export.ts';
import { languageWords } from '../../../lib/extension/words.ts';
import { readingId } from '../../../lib/text/hash.ts';
import { samplePageReport } from '../popup/sample-report.ts';

const WORDS = languageWords([]);

const URL_OF_PAGE = 'https://zeitung.example/artikel';
const PICTURE = 'data:image/png;base64,iVBORw0KGgo=';
const PROBE = { contentType: 'text/html', declaredLanguage: 'de', sample: '' };

const executeScript = vi.fn();
const sendMessage = vi.fn();
const captureVisibleTab = vi.fn();
let tabId: number;
let exportTab: number;
beforeEach(async () => {
  fakeBrowser.reset();
  executeScript.mockReset().mockResolvedValue([{ result: PROBE }]);
  sendMessage.mockReset();
  captureVisibleTab.mockReset().mockResolvedValue(PICTURE);
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS: vi.fn(async () => {}), removeCSS: vi.fn(async () => {}) });
  Object.assign(fakeBrowser.tabs, { sendMessage, captureVisibleTab });
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Sourcelight', version: '1.2.3' });
  fakeBrowser.i18n.getUILanguage = () => 'en';
  tabId = (await fakeBrowser.tabs.create({ url: URL_OF_PAGE })).id!;
  exportTab = (await fakeBrowser.tabs.create({ url: 'chrome-extension://x/export.html', active: true })).id!;
});

/** A page that shows these texts one after the other: as it is read, as it is asked for its text, and so on. */
function pageThatSays(...texts: string[]): void {
  let next = 0;
  sendMessage.mockImplementation(async (_, { type }) => {
    if (type !== 'text' && type !== 'analyze') return { ok: true };
    const text = texts[Math.min(next++, texts.length - 1)]!;
    if (type === 'text') return { ok: true, text };
    return { ok: true, report: samplePageReport([], { url: URL_OF_PAGE, id: readingId(URL_OF_PAGE, text) }) };
  });
}

describe('the evidence of a tab', () => {
  it('is a report with the text it was made of', async () => {
    pageThatSays('Ein Text.');
    expect(await evidenceOfTab(tabId, WORDS)).toMatchObject({ ok: true, text: 'Ein Text.', report: { url: URL_OF_PAGE } });
  });
  it('is read again when the page changed in between', async () => {
    pageThatSays('alt', 'neu', 'neu', 'neu');
    expect(await evidenceOfTab(tabId, WORDS)).toMatchObject({ ok: true, text: 'neu' });
  });
  it('is given up when the page never rests', async () => {
    pageThatSays(...Array.from({ length: 20 }, (_, index) => String(index)));
    expect(await evidenceOfTab(tabId, WORDS)).toMatchObject({ ok: false, error: { code: 'failed' } });
  });
  it('cannot be had of a tab that may not be read, and of one that goes away', async () => {
    expect(await evidenceOfTab(9_999, WORDS)).toMatchObject({ ok: false, error: { code: 'tab-gone' } });
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await evidenceOfTab(tabId, WORDS)).toMatchObject({ ok: false, error: { code: 'no-access' } });
  });
});

describe('the picture of a tab', () => {
  const isInFront = async (id: number) => (await fakeBrowser.tabs.get(id))!.active;
  beforeEach(() => {
    // The fake has no idea of a front; here the last one to be brought there is in front.
    let front = exportTab;
    Object.assign(fakeBrowser.tabs, {
      update: vi.fn(async (id: number) => {
        front = id;
        return { id, windowId: 1 };
      }),
      get: vi.fn(async (id: number) => ({ id, active: front === id })),
    });
  });

  it('is taken with the tab in front, after it was painted; then the asker comes back', async () => {
    captureVisibleTab.mockImplementation(async () => {
      expect(await isInFront(tabId)).toBe(true);
      expect(executeScript).toHaveBeenCalledWith({ target: { tabId }, func: expect.any(Function) });
      return PICTURE;
    });
    expect(await pictureOfTab(tabId, URL_OF_PAGE, exportTab)).toEqual({ ok: true, picture: PICTURE });
    expect(captureVisibleTab).toHaveBeenCalledWith(1, { format: 'png' });
    expect(await isInFront(exportTab)).toBe(true);
  });
  it('is thrown away when another tab came to the front meanwhile', async () => {
    captureVisibleTab.mockImplementation(async () => {
      await fakeBrowser.tabs.update(4_711, { active: true });
      return PICTURE;
    });
    expect(await pictureOfTab(tabId, URL_OF_PAGE, exportTab)).toMatchObject({ ok: false, error: { code: 'failed' } });
  });
  it('is thrown away when another page took the tab', async () => {
    captureVisibleTab.mockResolvedValue(PICTURE);
    fakeBrowser.tabs.get = vi.fn(async (id: number) => ({ id, active: true, url: 'https://anders.example/' })) as never;
    expect(await pictureOfTab(tabId, URL_OF_PAGE, exportTab)).toMatchObject({ ok: false, error: { code: 'failed' } });
  });
  it.each([
    ["Either the '<all_urls>' or 'activeTab' permission is required.", 'no-access'],
    ['Missing activeTab permission', 'no-access'],
    ['No tab with id: 7.', 'tab-gone'],
    ['This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.', 'failed'],
  ])('fails as %s, and the asker comes back all the same', async (message, code) => {
    captureVisibleTab.mockRejectedValue(new Error(message));
    expect(await pictureOfTab(tabId, URL_OF_PAGE, exportTab)).toMatchObject({ ok: false, error: { code } });
    expect(await isInFront(exportTab)).toBe(true);
  });
});

describe('the export page’s line', () => {
  it('asks in the words of the contract and lets in only what keeps to it', async () => {
    const send = vi.fn(
      async (message: { type: string }): Promise<unknown> =>
        message.type === 'picture-of-tab' ? { ok: true, picture: 'https://a.example/x.png' } : { ok: true, report: {}, text: 7 },
    );
    const client = createExportClient(send, 7);
    expect(await client.evidence()).toMatchObject({ ok: false, error: { code: 'bad-message' } });
    expect(await client.picture(URL_OF_PAGE)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
    expect(send.mock.calls).toEqual([[{ type: 'evidence-of-tab', tabId: 7 }], [{ type: 'picture-of-tab', tabId: 7, url: URL_OF_PAGE }]]);
    send.mockResolvedValue({ ok: true, picture: PICTURE });
    expect(await client.picture(URL_OF_PAGE)).toEqual({ ok: true, picture: PICTURE });
    send.mockRejectedValue(new Error('no receiver'));
    expect(await client.evidence()).toEqual({ ok: false, error: { code: 'failed', detail: 'no receiver' } });
  });
  it('asks nothing without a tab', async () => {
    const send = vi.fn();
    expect(await createExportClient(send, null).evidence()).toMatchObject({ ok: false, error: { code: 'tab-gone' } });
    expect(send).not.toHaveBeenCalled();
  });
  it('opens next to the tab it is about', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    fakeBrowser.tabs.get = vi.fn(async () => ({ index: 3, windowId: 2 })) as never;
    await openExport(7);
    expect(create).toHaveBeenCalledWith({
      url: expect.stringMatching(/\/export\.html\?tab=7$/),
      index: 4,
      windowId: 2,
      openerTabId: 7,
    });
  });
});
