import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, chosenTranslator, readSettings, watchSettings } from '../../../lib/extension/settings.ts';
import { type Settings, UNSET } from '../../../lib/model/settings.ts';

const CHOSEN: Settings = {
  highlight: true,
  sensitivity: 'few',
  language: 'nl',
  reading: 'sites',
  sites: { 'zeitung.example': 'on', 'localhost:8080': 'off', 'bücher.example': 'on' },
  hiddenKinds: ['own-product'],
  marks: { claim: 'line', disclosure: 'tint', fact: 'both' },
  words: [{ phrase: 'mein depot*', use: 'false-friend' }],
};

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are unset until the reader chooses', async () => {
    expect(await readSettings()).toEqual(UNSET);
  });

  it('are kept, one by one', async () => {
    await changeSettings({ highlight: true });
    await changeSettings({ sensitivity: 'few' });
    expect(await readSettings()).toEqual({ ...UNSET, highlight: true, sensitivity: 'few' });
    await changeSettings(CHOSEN);
    expect(await readSettings()).toEqual(CHOSEN);
  });

  it.each([
    ['highlight', ['yes', 1, null, { on: true }]],
    ['sensitivity', ['lots', '', 0.35, null, ['few'], 'toString']],
    ['language', ['German', '', null, '../de']],
    ['reading', ['on', true]],
    ['sites', [['a'], 'a.example', 7]],
    ['hiddenKinds', ['paid', ['all']]],
    ['marks', [{ claim: 'both' }, { claim: 'none', disclosure: 'line', fact: 'line' }]],
    ['words', ['Anzeige', { phrase: 'Anzeige', use: 'label' }]],
  ] as const)('take a %s of the wrong shape for unset, and leave the others alone', async (name, values) => {
    for (const value of values) {
      await fakeBrowser.storage.sync.set({ ...CHOSEN, [name]: value });
      expect(await readSettings()).toEqual({ ...CHOSEN, [name]: UNSET[name] });
    }
  });

  it('lose of a list of words only those that are spoilt', async () => {
    const good = { phrase: 'Partner (tipp|welt)', use: 'label' } as const;
    const bad = [{ phrase: 'x', use: 'label' }, { phrase: 'Anzeige', use: 'word' }, { phrase: 'y'.repeat(121), use: 'label' }, 'Anzeige'];
    await fakeBrowser.storage.sync.set({ words: [...bad, good] });
    expect((await readSettings()).words).toEqual([good]);
  });

  it('lose of the sites only those that are spoilt, so that none is read that was taken out', async () => {
    await fakeBrowser.storage.sync.set({ reading: 'all', sites: { 'bank.example': 'off', 'not a host': 'off', 'a.example': 'maybe' } });
    expect((await readSettings()).sites).toEqual({ 'bank.example': 'off' });
  });

  it('that cannot be read are unset, and do not keep a page from being read', async () => {
    await changeSettings(CHOSEN);
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual(UNSET);
  });

  it('give the words of the language that was chosen, else the browser’s', async () => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('de-AT');
    expect((await chosenTranslator()).language).toBe('de');
    await changeSettings({ language: 'en' });
    expect((await chosenTranslator()).text('retry')).toBe('Try again');
    await changeSettings({ language: 'xx' });
    expect((await chosenTranslator()).language).toBe('de');
  });

  it('are told of when one changes, until nobody listens', async () => {
    const tell = vi.fn();
    const stop = watchSettings(tell);
    await changeSettings({ reading: 'all' });
    await vi.waitFor(() => expect(tell).toHaveBeenCalledWith({ ...UNSET, reading: 'all' }, ['reading']));
    await fakeBrowser.storage.sync.set({ 'something else': 1 });
    stop();
    await changeSettings({ reading: 'off' });
    expect(tell).toHaveBeenCalledTimes(1);
  });
});
