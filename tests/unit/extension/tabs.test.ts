import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '../../../lib/extension/settings.ts';
import { highlightTab, jumpInTab } from '../../../lib/extension/tab-marks.ts';
import { prepareTab, readTab, tuneTab } from '../../../lib/extension/tabs.ts';
import { languageWords } from '../../../lib/extension/words.ts';
import { NO_WORDS, type OutsideWords } from '../../../lib/model/outside-words.ts';
import { THRESHOLDS } from '../../../lib/model/thresholds.ts';
import { samplePageReport } from '../popup/sample-report.ts';
import { installAction } from './action.ts';

const ANCHOR = { exact: 'a', prefix: '', suffix: '', start: 0, end: 1 };
const GERMAN: OutsideWords = { ...NO_WORDS, attributions: [{ sign: 'according', name: 'after', kind: null, phrases: ['laut'] }] };
const WORDS = languageWords(['de'], async () => GERMAN);
const PROBE = { contentType: 'text/html', declaredLanguage: 'de', sample: '' };

describe('reading a tab', () => {
  const executeScript = vi.fn();
  const sendMessage = vi.fn();
  let tabId: number;

  async function openTab(url: string): Promise<void> {
    tabId = (await fakeBrowser.tabs.create({ url })).id!;
  }
  beforeEach(async () => {
    fakeBrowser.reset();
    executeScript.mockReset().mockResolvedValue([{ result: PROBE }]);
    sendMessage.mockReset();
    Object.assign(fakeBrowser.scripting, { executeScript, insertCSS: vi.fn(async () => {}), removeCSS: vi.fn(async () => {}) });
    fakeBrowser.tabs.sendMessage = sendMessage;
    fakeBrowser.i18n.getUILanguage = () => 'en';
    fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Sourcelight', version: '1.2.3' });
    await openTab('https://zeitung.example/artikel');
  });
  const code = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? null : reply.error?.code);

  it('says that a tab is gone', async () => {
    expect(code(await readTab(9_999, WORDS))).toBe('tab-gone');
  });
  it.each([
    ['chrome://version/', 'browser-page'],
    ['https://addons.mozilla.org/', 'store-page'],
  ])('does not touch %s', async (url, expected) => {
    await openTab(url);
    expect(code(await readTab(tabId, WORDS))).toBe(expected);
    expect(executeScript).not.toHaveBeenCalled();
  });
  it('says that a tab may not be read', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await readTab(tabId, WORDS)).toEqual({ ok: false, error: { code: 'no-access', detail: 'Cannot access contents of the page' } });
  });
  it('knows a PDF', async () => {
    executeScript.mockResolvedValue([{ result: { ...PROBE, contentType: 'application/pdf' } }]);
    expect(code(await readTab(tabId, WORDS))).toBe('pdf');
    executeScript.mockRejectedValue(new Error('no'));
    await openTab('https://zeitung.example/bericht.pdf');
    expect(code(await readTab(tabId, WORDS))).toBe('pdf');
  });
  it('injects the pack of the language, and the universal one where there is none', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: { code: 'failed', detail: '' } });
    await readTab(tabId, WORDS);
    expect(executeScript).toHaveBeenLastCalledWith({ target: { tabId }, files: ['/packs/de.js'] });
    await readTab(tabId, languageWords(['en']));
    expect(executeScript).toHaveBeenLastCalledWith({ target: { tabId }, files: ['/packs/und.js'] });
  });
  it('completes the report outside the page, and tells the page where its facts stand', async () => {
    const text = 'Laut Muster fiel der Kurs von Alibaba um 3 Prozent.';
    const plain = 'Am Dienstag waren es 5 Prozent.';
    const report = samplePageReport([text, plain], { url: 'https://zeitung.example/artikel' });
    sendMessage.mockImplementation(async (_, { type }) => (type === 'analyze' ? { ok: true, report } : { ok: true, missing: 0 }));
    const reply = await readTab(tabId, WORDS);
    expect(reply).toMatchObject({ ok: true, report: { facts: [{ text }, { text: plain }] } });
    expect(reply.ok && 'running' in reply.report).toBe(false);
    expect(sendMessage).toHaveBeenCalledWith(tabId, {
      type: 'passages',
      report: report.id,
      page: expect.objectContaining({
        passages: expect.arrayContaining([expect.objectContaining({ look: 'fact', at: [expect.objectContaining({ exact: text })] })]),
      }),
    });
  });
  it('keeps what was found where the words of the language cannot be read, and says so', async () => {
    const report = samplePageReport(['Am Dienstag waren es 5 Prozent.'], { url: 'https://zeitung.example/artikel' });
    sendMessage.mockImplementation(async (_, { type }) => (type === 'analyze' ? { ok: true, report } : { ok: true, missing: 0 }));
    const unreadable = languageWords(['de'], () => Promise.reject(new Error('no such file')));
    expect(await readTab(tabId, unreadable)).toMatchObject({
      ok: true,
      report: {
        promotions: report.promotions.map(({ id }) => ({ id })),
        problems: [...report.problems, { code: 'stage-failed', detail: 'words of de: Error: no such file' }],
      },
    });
  });
  it('gives a page that moved the pack of its language, unless it has it', async () => {
    const moved = { type: 'page-moved', isSeen: true, ...PROBE } as const;
    const request = {
      type: 'analyze',
      language: 'de',
      version: '1.2.3',
      threshold: THRESHOLDS.balanced,
      own: [],
      counted: false,
      problems: [],
    };
    expect(await prepareTab(tabId, { ...moved, pack: 'de' }, ['de'])).toEqual(request);
    expect(executeScript).not.toHaveBeenCalled();
    expect(await prepareTab(tabId, { ...moved, pack: 'en' }, ['de'])).toEqual(request);
    expect(executeScript).toHaveBeenLastCalledWith({ target: { tabId }, files: ['/packs/de.js'] });
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await prepareTab(tabId, { ...moved, pack: 'en' }, ['de'])).toBeNull();
  });
  it('keeps up the number of a page that nobody sees more of, where it may be read without a click and needs nothing new', async () => {
    const { permissions, refuse } = installAction();
    const moved = { type: 'page-moved', pack: 'de', isSeen: false, ...PROBE } as const;
    expect(await prepareTab(tabId, moved, ['de'])).toBeNull();
    await changeSettings({ reading: 'all' });
    expect(await prepareTab(tabId, moved, ['de'])).toMatchObject({ type: 'analyze', counted: true });
    expect(permissions.contains).toHaveBeenLastCalledWith({ origins: ['https://zeitung.example/*'] });
    expect(await prepareTab(tabId, { ...moved, pack: 'en' }, ['de'])).toBeNull();
    refuse();
    expect(await prepareTab(tabId, moved, ['de'])).toBeNull();
    expect(await prepareTab(tabId, { ...moved, isSeen: true }, ['de'])).toMatchObject({ counted: false });
    expect(executeScript).not.toHaveBeenCalled();
  });
  it('shows the number of every reading, and of one that failed none', async () => {
    const button = installAction();
    await changeSettings({ reading: 'sites' });
    const report = samplePageReport([], { url: 'https://zeitung.example/artikel' });
    sendMessage.mockImplementation(async (_, { type }) => (type === 'analyze' ? { ok: true, report } : { ok: true, missing: 0 }));
    await readTab(tabId, WORDS);
    expect(button.text(tabId)).toBe(String(report.promotions.filter(({ inArticle }) => inArticle).length));
    executeScript.mockRejectedValue(new Error('no'));
    await readTab(tabId, WORDS);
    expect(button.text(tabId)).toBe('–');
  });
  it('leaves out what of the reader’s own words cannot be searched for, and has the report say so', async () => {
    const good = { phrase: 'Herzenssache', use: 'label' } as const;
    await changeSettings({ words: [{ phrase: '(nie zu', use: 'label' }, good, { phrase: '* ... *', use: 'false-friend' }] });
    expect(await prepareTab(tabId, { type: 'page-moved', isSeen: true, ...PROBE }, ['de'])).toMatchObject({
      own: [good],
      problems: [
        { code: 'own-word-malformed', detail: '(nie zu' },
        { code: 'own-word-malformed', detail: '* ... *' },
      ],
    });
  });
  it('has a page read by the sensitivity that was chosen, also when it moves', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: { code: 'failed', detail: '' } });
    await tuneTab(tabId, 'few', WORDS);
    expect(sendMessage).toHaveBeenLastCalledWith(tabId, expect.objectContaining({ type: 'analyze', threshold: 0.9 }));
    expect((await readSettings()).sensitivity).toBe('few');
    await changeSettings({ sensitivity: 'many' });
    expect(await prepareTab(tabId, { type: 'page-moved', isSeen: true, ...PROBE }, ['de'])).toMatchObject({ threshold: 0.35 });
  });
  it('does not read by a choice that cannot be saved', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('disk full'));
    expect(await tuneTab(tabId, 'few', WORDS)).toEqual({ ok: false, error: { code: 'not-saved', detail: 'disk full' } });
    expect(executeScript).not.toHaveBeenCalled();
  });
  it.each([undefined, null, 'ok', { ok: true, report: { schema: 2 } }, { ok: true }])('refuses the answer %j', async (answer) => {
    sendMessage.mockResolvedValue(answer);
    expect(code(await readTab(tabId, WORDS))).toBe('bad-message');
  });
  it('survives a page that goes away while it is read', async () => {
    sendMessage.mockRejectedValue(new Error('The message port closed'));
    expect(code(await readTab(tabId, WORDS))).toBe('tab-gone');
    expect(code(await jumpInTab(tabId, ANCHOR))).toBe('tab-gone');
    expect(code(await highlightTab(tabId, true))).toBe('tab-gone');
    sendMessage.mockRejectedValue(new Error('something else'));
    expect(code(await readTab(tabId, WORDS))).toBe('failed');
  });

  describe('the styles of the marks', () => {
    /** How often each style sheet is in the page. */
    const inPage = new Map<string, number>();
    /** What the page's own script was told, as it tells it when it is injected. */
    let known: string;
    const change = (by: number) => async (injection: object) => {
      const { css } = injection as { css: string };
      inPage.set(css, Math.max(0, (inPage.get(css) ?? 0) + by));
    };
    const count = () => [...inPage.values()].filter(Boolean);
    beforeEach(() => {
      known = '';
      inPage.clear();
      Object.assign(fakeBrowser.scripting, { insertCSS: vi.fn(change(1)), removeCSS: vi.fn(change(-1)) });
      executeScript.mockImplementation(async () => [{ result: known }]);
      sendMessage.mockImplementation(async (_, request) => {
        if (request.type === 'styled') known = request.css;
        return { ok: true, missing: 0, found: true };
      });
    });

    it('are never in a page twice, and leave nothing behind', async () => {
      await Promise.all([highlightTab(tabId, true), highlightTab(tabId, true), jumpInTab(tabId, ANCHOR)]);
      expect(count()).toEqual([1]);
      await highlightTab(tabId, false);
      expect(count()).toEqual([]);
    });
    it('are taken out when the reader has chosen others since', async () => {
      await highlightTab(tabId, true);
      await changeSettings({ marks: { claim: 'line', disclosure: 'tint', fact: 'both' } });
      await highlightTab(tabId, true);
      expect(count()).toEqual([1]);
      await changeSettings({ marks: { claim: 'tint', disclosure: 'tint', fact: 'tint' } });
      await highlightTab(tabId, false);
      expect(count()).toEqual([]);
    });
    it('are there for a passage that is gone to, without the choice being remembered', async () => {
      expect(await jumpInTab(tabId, ANCHOR)).toEqual({ ok: true, found: true });
      expect(count()).toEqual([1]);
      expect((await readSettings()).highlight).toBe(false);
    });
    it('go again when the choice cannot be remembered: the switch says so and stands as before', async () => {
      vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('quota'));
      expect(await highlightTab(tabId, true)).toEqual({ ok: false, error: { code: 'not-saved', detail: 'quota' } });
      expect(count()).toEqual([]);
    });
    it('are not put into a page that nobody answers from', async () => {
      sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
      expect(code(await highlightTab(tabId, true))).toBe('tab-gone');
      expect(count()).toEqual([]);
    });
  });
});
