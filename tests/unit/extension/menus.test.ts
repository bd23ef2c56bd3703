import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { layDownAnswer, takeAnswers } from '../../../lib/extension/answers.ts';
import { obey } from '../../../lib/extension/commands.ts';
import { offerMenus } from '../../../lib/extension/menus.ts';
import { allMarks, LONGEST_MARK } from '../../../lib/extension/reader-marks.ts';
import { changeSettings, readSettings } from '../../../lib/extension/settings.ts';
import { languageWords } from '../../../lib/extension/words.ts';
import type { Answer } from '../../../lib/model/judgement.ts';
import { promotion, samplePageReport } from '../popup/sample-report.ts';
import { installAction } from './action.ts';

const WORDS = languageWords([]);

const URL = 'https://zeitung.example/artikel';
const AT = { exact: 'Ein Satz des Artikels.', prefix: '', suffix: '', start: 80_000, end: 80_022 };
const EMPTY = { passages: [], words: { language: 'en', fromTop: '', fromEnd: '', none: '' } };

describe('what a reader asks of a page', () => {
  let button: ReturnType<typeof installAction>;
  let tab: { id: number; index: number; windowId: number; incognito: boolean };
  let selected: typeof AT | null;
  /** What the page was asked, in order. */
  let asked: string[];
  let marked: boolean | null;
  const executeScript = vi.fn();
  beforeEach(async () => {
    fakeBrowser.reset();
    button = installAction();
    selected = AT;
    asked = [];
    marked = null;
    const { id } = await fakeBrowser.tabs.create({ url: URL });
    tab = { id: id!, index: 0, windowId: 0, incognito: false };
    executeScript
      .mockReset()
      .mockImplementation(async ({ files, func }: { files?: string[]; func?: unknown }) => [
        { result: func ? marked : files?.[0] === '/marks.js' ? '' : { contentType: 'text/html', declaredLanguage: 'de', sample: '' } },
      ]);
    Object.assign(fakeBrowser.scripting, { executeScript, insertCSS: vi.fn(async () => {}), removeCSS: vi.fn(async () => {}) });
    fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Sourcelight', version: '1.2.3' });
    fakeBrowser.tabs.sendMessage = (async (_: number, request: { type: string; threshold?: number; on?: boolean; page?: typeof EMPTY }) => {
      asked.push(
        request.type === 'analyze'
          ? `analyze ${request.threshold}`
          : request.type === 'highlight'
            ? `highlight ${request.on}`
            : request.type,
      );
      const report = samplePageReport([], { url: URL });
      const doubtful = promotion('q1', AT.exact, { passages: [AT], confidence: 0.4 });
      if (request.type === 'analyze') return { ok: true, report: request.threshold === 0 ? { ...report, promotions: [doubtful] } : report };
      if (request.type === 'selection') return { ok: true, at: selected };
      return { ok: true, missing: 0, found: true };
    }) as never;
    offerMenus(WORDS);
  });
  const choose = (menuItemId: string, over: Partial<typeof tab> = {}) =>
    button.contextMenus.onClicked.call({ menuItemId }, { ...tab, ...over });
  const answer = () =>
    new Promise<Answer>((resolve) => {
      const end = takeAnswers(tab.id, (told) => {
        end();
        resolve(told);
      });
    });

  it('stands in the menu in the reader’s language', async () => {
    await changeSettings({ language: 'de' });
    await vi.waitFor(() => expect(button.contextMenus.create).toHaveBeenCalledTimes(3));
    expect(button.contextMenus.create.mock.calls.map(([item]) => [item.id, item.title])).toEqual([
      ['ask', 'Ist das Werbung?'],
      ['advertising', 'Als Werbung markieren'],
      ['not-advertising', 'Als „keine Werbung“ markieren'],
    ]);
  });
  it('needs no menus where the browser has none', () => {
    Object.assign(fakeBrowser, { contextMenus: undefined });
    offerMenus(WORDS);
  });
  it('opens the popup at once, and answers by a second look; the reading that stays is the reader’s own', async () => {
    const done = choose('ask');
    expect(button.action.openPopup).toHaveBeenCalledTimes(1);
    expect(asked).toEqual([]);
    await done;
    expect(asked.filter((type) => type.startsWith('analyze'))).toEqual(['analyze 0', 'analyze 0.8']);
    expect(await answer()).toMatchObject({
      type: 'judged',
      url: URL,
      judgement: { at: AT, promotions: [], doubtful: { id: 'q1', confidence: 0.4 } },
    });
  });
  it('says so when nothing of the page is selected', async () => {
    selected = null;
    await choose('ask');
    expect(await answer()).toEqual({ type: 'no-selection', url: URL });
    await choose('advertising');
    expect(await answer()).toEqual({ type: 'no-selection', url: URL });
  });
  it('opens the popup as a tab where the browser refuses the other', async () => {
    button.action.openPopup.mockRejectedValue(new Error('no active window'));
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await choose('ask');
    expect(create).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringContaining(`/popup.html?tab=${tab.id}`), index: 1 }));
  });
  it('keeps a mark', async () => {
    await choose('not-advertising');
    const marks = await allMarks();
    expect(marks).toMatchObject([{ url: URL, at: AT, as: 'not-advertising' }]);
    expect(await answer()).toEqual({ type: 'marked', url: URL, mark: marks[0] });
  });
  it('keeps nothing of a private window, but answers there', async () => {
    await choose('advertising', { incognito: true });
    expect(await answer()).toEqual({ type: 'not-kept', url: URL, why: 'private-window' });
    expect(await allMarks()).toEqual([]);
    await choose('ask', { incognito: true });
    expect(await answer()).toMatchObject({ type: 'judged' });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
  it('keeps no passage that is too long, and says when the browser keeps none', async () => {
    const exact = 'x'.repeat(LONGEST_MARK + 1);
    selected = { ...AT, exact, end: AT.start + exact.length };
    await choose('advertising');
    expect(await answer()).toMatchObject({ why: 'too-long' });
    selected = AT;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await choose('advertising');
    expect(await answer()).toMatchObject({ why: 'not-saved' });
  });
  it('leaves no answer about a page that cannot be read, and none in another shape', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access'));
    await choose('ask');
    expect(await fakeBrowser.storage.session.get()).toEqual({});
    const tell = vi.fn();
    takeAnswers(tab.id, tell);
    await layDownAnswer(tab.id, { type: 'judged', url: URL, judgement: {} } as never);
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
    expect(tell).not.toHaveBeenCalled();
  });

  it.each([
    [null, ['analyze 0.8', 'highlight true'], true],
    [false, ['highlight true'], true],
    [true, ['highlight false'], false],
  ])('by keyboard: marks that are %s', async (state, expected, on) => {
    marked = state;
    await obey('toggle-highlight', tab.id, WORDS);
    expect(asked.filter((type) => /analyze|highlight/.test(type))).toEqual(expected);
    expect((await readSettings()).highlight).toBe(on);
  });
  it.each(['next-passage', 'previous-passage'])('by keyboard: %s', async (name) => {
    await obey(name, tab.id, WORDS);
    expect(asked).toContain('step');
    expect(button.text(tab.id)).toBe('');
  });
  it.each([
    ['toggle-highlight', () => obey('toggle-highlight', tab.id, WORDS)],
    ['ask', () => choose('ask')],
    ['advertising', () => choose('advertising')],
  ])('puts the number of what it read on the button: %s', async (_, run) => {
    await changeSettings({ reading: 'sites' });
    await run();
    expect(button.text(tab.id)).toBe('2');
  });
  it('says on the button what a key could not do', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access'));
    await changeSettings({ language: 'en' });
    for (const name of ['toggle-highlight', 'next-passage']) {
      await obey(name, tab.id, WORDS);
      expect([button.text(tab.id), button.title(tab.id)]).toEqual(['!', 'No access to this page']);
    }
  });
});
