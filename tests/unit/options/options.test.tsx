// @vitest-environment happy-dom

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadTranslator, UI_LANGUAGES } from '../../../lib/extension/i18n.ts';
import { allMarks } from '../../../lib/extension/reader-marks.ts';
import { changeSettings, readSettings } from '../../../lib/extension/settings.ts';
import { OPTIONS_STATUSES } from '../../../lib/model/options-status.ts';
import { MARK_STYLES, OWN_WORD_USES, READING_MODES, UNSET } from '../../../lib/model/settings.ts';
import { FILE_FAULTS } from '../../../lib/model/settings-file.ts';
import { TRIAL_USES, type Trial } from '../../../lib/model/trial.ts';
import { LARGEST_FILE } from '../../../lib/options/settings-file.ts';
import { OWN_WORD_FAULTS } from '../../../lib/text/own-word-fault.ts';
import { check, fill, part, playPermissions, press, renderOptions, settle, statusOf, until } from './render-options.tsx';

let permissions: ReturnType<typeof playPermissions>;
beforeEach(() => {
  permissions = playPermissions();
});
const refuse = () => vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM'));
const radio = (container: HTMLElement, id: string, value: string) =>
  part(container, id).querySelector<HTMLInputElement>(`input[value="${value}"]`);

describe.each(['en', 'de'] as const)('texts (%s)', (language) => {
  test.each([
    ['options_status', OPTIONS_STATUSES],
    ['phrase_fault', [...OWN_WORD_FAULTS, 'twice', 'full']],
    ['site_fault', ['empty', 'not-web', 'no-host', 'no-dot', 'full']],
    ['file_fault', FILE_FAULTS],
    ['trial_use', TRIAL_USES],
    ['own_use', OWN_WORD_USES],
    ['own_use_hint', OWN_WORD_USES],
    ['mark_style', MARK_STYLES],
    ['reading', READING_MODES],
    ['reading_hint', READING_MODES],
    ['site_state', ['on', 'off']],
    ['setting', Object.keys(UNSET)],
    ['preview', ['light', 'dark']],
    ['problem', ['own-word-malformed']],
  ] as const)('%s', async (family, names) => {
    const t = await loadTranslator(language);
    for (const name of names) expect(t.member(family, name), name).toBeTruthy();
  });
});

test('the page has a heading for every part, and a way to each', async () => {
  const container = await renderOptions();
  const links = [...container.querySelectorAll('nav a')].map((link) => link.getAttribute('href')!.slice(1));
  expect(links).toEqual([...container.querySelectorAll('main > section')].map(({ id }) => id));
  for (const id of links) expect(part(container, id).querySelector('h2')?.textContent).toBeTruthy();
  expect(statusOf(container)).toBe('');
});

describe('saving', () => {
  test('is done at once, and said', async () => {
    const container = await renderOptions();
    await check(container.querySelector('#shown input[value="affiliate"]'));
    expect((await readSettings()).hiddenKinds).toEqual(['affiliate']);
    expect(statusOf(container)).toBe('Saved.');
    await check(container.querySelector('#shown input[value="affiliate"]'));
    expect((await readSettings()).hiddenKinds).toEqual([]);
  });

  test('that is refused is said, shows what is kept, and leaves what was typed', async () => {
    const container = await renderOptions();
    refuse();
    await check(container.querySelector('#shown input[value="paid"]'));
    expect(statusOf(container)).toContain('Not saved');
    expect(container.querySelector<HTMLInputElement>('#shown input[value="paid"]')?.checked).toBe(true);
    const field = container.querySelector<HTMLInputElement>('#words form input');
    await fill(field, 'Herzenssache');
    await press(part(container, 'words'), 'Add');
    expect(field?.value).toBe('Herzenssache');
    expect(container.querySelector('#words .row')).toBeNull();
    const site = container.querySelector<HTMLInputElement>('#sites form input');
    await fill(site, 'zeitung.example');
    await press(part(container, 'sites'), 'Add');
    expect(site?.value).toBe('zeitung.example');
  });

  test('on another device is shown here', async () => {
    const container = await renderOptions();
    await settle(() => changeSettings({ sensitivity: 'few', words: [{ phrase: 'Herzenssache', use: 'label' }] }));
    expect(container.querySelector('#shown .segments :checked')?.parentElement?.textContent).toBe('Only clear cases');
    expect(part(container, 'words').textContent).toContain('Herzenssache');
    expect(statusOf(container)).toContain('another place');
  });
});

describe('automatic reading', () => {
  test('of all sites asks for them, and gives them back when it is switched off', async () => {
    const container = await renderOptions();
    await check(radio(container, 'reading', 'all'));
    expect(permissions.asked).toEqual([['*://*/*']]);
    expect((await readSettings()).reading).toBe('all');
    await check(radio(container, 'reading', 'off'));
    expect((await readSettings()).reading).toBe('off');
    expect([...permissions.granted]).toEqual([]);
    expect(permissions.asked).toHaveLength(1);
  });

  test('stays as it was when the permission is refused, and says so', async () => {
    permissions.answer = false;
    const container = await renderOptions();
    await check(radio(container, 'reading', 'all'));
    expect((await readSettings()).reading).toBe('off');
    expect(radio(container, 'reading', 'off')?.checked).toBe(true);
    expect(statusOf(container)).toContain('permission');
  });

  test('of chosen sites asks for those alone, keeps them when all were read before, and for one more when it is added', async () => {
    const container = await renderOptions({ sites: { 'a.example': 'on', 'b.example': 'off' } });
    await check(radio(container, 'reading', 'all'));
    await check(radio(container, 'reading', 'sites'));
    const ofA = ['*://a.example/*', '*://*.a.example/*'];
    expect([...permissions.granted].sort()).toEqual([...ofA].sort());
    permissions.asked.length = 0;
    await fill(container.querySelector('#sites form input'), 'https://www.c.example/x');
    await press(part(container, 'sites'), 'Add');
    expect(permissions.asked).toEqual([['*://c.example/*', '*://*.c.example/*']]);
    expect((await readSettings()).sites).toEqual({ 'a.example': 'on', 'b.example': 'off', 'c.example': 'on' });
    await press(part(container, 'sites'), 'Remove “a.example”');
    expect([...permissions.granted].sort()).toEqual(['*://*.c.example/*', '*://c.example/*']);
    await fill(container.querySelector('#sites .row:last-child select'), 'off');
    expect([...permissions.granted]).toEqual([]);
  });

  test('asks straight from the press: nothing is waited for first', async () => {
    const container = await renderOptions();
    await settle(() => {
      radio(container, 'reading', 'all')?.click();
      expect(permissions.asked).toHaveLength(1);
    });
  });

  test('without the permission says so, and offers to ask', async () => {
    const container = await renderOptions({ reading: 'all' });
    const notice = () => container.querySelector<HTMLElement>('#reading .notice');
    expect(notice()?.textContent).toContain('has not given the permission');
    await press(notice()!, 'Give permission');
    expect(notice()).toBeNull();
    expect(statusOf(container)).toBe('Permission given.');
    await settle(() => permissions.take('*://*/*'));
    expect(notice()).not.toBeNull();
    expect((await readSettings()).reading).toBe('all');
  });

  test('when it is off, needs nothing of the browser for a site that is added', async () => {
    const container = await renderOptions();
    await fill(container.querySelector('#sites form input'), 'a.example');
    await press(part(container, 'sites'), 'Add');
    expect(permissions.asked).toEqual([]);
    expect((await readSettings()).sites).toEqual({ 'a.example': 'on' });
  });
});

describe('sites', () => {
  test('that cannot be are refused with the reason, beside the field', async () => {
    const container = await renderOptions();
    const field = container.querySelector<HTMLInputElement>('#sites form input')!;
    await fill(field, 'zeitung');
    await press(part(container, 'sites'), 'Add');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(container.querySelector(`[id="${field.getAttribute('aria-describedby')}"]`)?.textContent).toContain('The end is missing');
    expect(document.activeElement).toBe(field);
    await fill(field, 'zeitung.example');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  test('are sorted as they are read, narrowed down when there are many, and no more than fit', async () => {
    const sites = Object.fromEntries(Array.from({ length: 199 }, (_, index) => [`s${index}.example`, 'on' as const]));
    const container = await renderOptions({ sites: { ...sites, 'xn--berall-2ya.example': 'off' } });
    const names = () => [...container.querySelectorAll('#sites .row bdi')].map(({ textContent }) => textContent);
    expect(names()).toHaveLength(200);
    expect(names().at(-1)).toBe('überall.example');
    await fill(container.querySelector('#sites input[type="search"]'), 'ÜBER');
    expect(names()).toEqual(['überall.example']);
    expect(part(container, 'sites').textContent).toContain('1 of 200');
    await fill(container.querySelector('#sites form input'), 'one-more.example');
    await press(part(container, 'sites'), 'Add');
    expect(part(container, 'sites').textContent).toContain('it holds 200 sites');
  });

  test('that were removed come back', async () => {
    const container = await renderOptions({ sites: { 'a.example': 'off', 'b.example': 'on' } });
    await press(part(container, 'sites'), 'Remove “a.example”');
    expect(Object.keys((await readSettings()).sites)).toEqual(['b.example']);
    expect(document.activeElement).toBe(container.querySelector('#sites .rows'));
    await press(container, 'Undo');
    expect((await readSettings()).sites).toEqual({ 'a.example': 'off', 'b.example': 'on' });
    expect(statusOf(container)).toBe('Undone.');
  });
});

test('marks are kept, and painted in the preview as they are in pages', async () => {
  const paint = vi.fn();
  const container = await renderOptions({}, 'en', { paint });
  await check(container.querySelector('#marks .sensitivity:nth-child(1) input[value="line"]'));
  const marks = { claim: 'line', disclosure: 'both', fact: 'line' };
  expect((await readSettings()).marks).toEqual(marks);
  const [elements, styles] = paint.mock.lastCall!;
  expect(styles).toEqual(marks);
  for (const kind of ['claim', 'disclosure', 'fact']) expect(elements[kind], kind).toHaveLength(2);
});

describe('own words', () => {
  test('are added, changed and removed', async () => {
    const container = await renderOptions();
    const words = part(container, 'words');
    await fill(words.querySelector('form input'), '  Herzenssache ');
    await press(words, 'Add');
    expect((await readSettings()).words).toEqual([{ phrase: 'Herzenssache', use: 'label' }]);
    expect(words.querySelector<HTMLInputElement>('form input')?.value).toBe('');
    await press(words, 'Edit “Herzenssache”');
    const edited = words.querySelector<HTMLElement>('.row form')!;
    expect(document.activeElement).toBe(edited.querySelector('input'));
    await fill(edited.querySelector('input'), 'Anzeige erstatten');
    await fill(edited.querySelector('select'), 'false-friend');
    await press(edited, 'Save');
    expect((await readSettings()).words).toEqual([{ phrase: 'Anzeige erstatten', use: 'false-friend' }]);
    await press(words, 'Remove “Anzeige erstatten”');
    expect((await readSettings()).words).toEqual([]);
    await press(container, 'Undo');
    expect((await readSettings()).words).toHaveLength(1);
  });

  test.each([
    ['', 'Type a word'],
    ['(nie zu', 'never closed'],
    ['*', 'nearly anything'],
    ['kaufen ...', 'on both sides'],
    ['(jetzt)? ... kaufen', '“...” cannot follow'],
    ['herzenssache', 'already'],
  ])('%j is refused, and it is said how to write it', async (phrase, said) => {
    const container = await renderOptions({ words: [{ phrase: 'Herzenssache', use: 'label' }] });
    const words = part(container, 'words');
    await fill(words.querySelector('form input'), phrase);
    await press(words, 'Add');
    expect(words.querySelector('form .fault')?.textContent).toContain(said);
    expect((await readSettings()).words).toHaveLength(1);
    expect(words.querySelector<HTMLInputElement>('form input')?.value).toBe(phrase);
  });

  test('that came misspelt are shown with what is wrong', async () => {
    const container = await renderOptions({ words: [{ phrase: '(nie zu', use: 'label' }] });
    expect(container.querySelector('#words .row .fault')?.textContent).toContain('never closed');
  });

  test('and those of the packs are tried on a text', async () => {
    const text = 'Herzenssache: neu. Anzeige erstatten.';
    const match = {
      entry: 'Herzenssache',
      own: true,
      use: 'label',
      source: '',
      counts: true,
      cancelledBy: null,
      start: 0,
      end: 13,
    } as const;
    const other = {
      ...match,
      entry: 'de-label-anzeige',
      own: false,
      source: 'BGH',
      start: 19,
      end: 26,
      counts: false,
      cancelledBy: 'de-ff',
    };
    const tryText = vi.fn(async (): Promise<Trial> => ({ text, language: 'de', matches: [match, other] }));
    const container = await renderOptions({}, 'en', { tryText });
    const trial = container.querySelector<HTMLElement>('.trial')!;
    await fill(trial.querySelector('textarea'), text);
    await until(() => expect(trial.querySelector('.trial-text')).not.toBeNull());
    expect(tryText).toHaveBeenLastCalledWith(text, 'auto', []);
    expect([...trial.querySelectorAll('mark')].map(({ className, textContent }) => [className, textContent])).toEqual([
      ['trial-own', 'Herzenssache:'],
      ['trial-idle', 'Anzeige'],
    ]);
    expect(trial.textContent).toContain('1 match');
    expect(trial.textContent).toContain('Why: BGH');
    expect(trial.textContent).toContain('Does not count: part of a harmless wording de-ff');
    expect(trial.textContent).toContain('Does not count here');
    tryText.mockRejectedValue(new Error('no pack'));
    await fill(trial.querySelector('textarea'), 'x');
    await until(() => expect(trial.textContent).toContain('could not be loaded'));
  });
});

test('the page speaks the language that is chosen, at once', async () => {
  const container = await renderOptions();
  const choice = container.querySelector('#language select')!;
  expect([...choice.querySelectorAll('option')].map((option) => option.getAttribute('value'))).toEqual(['auto', ...UI_LANGUAGES]);
  await fill(choice, 'de');
  await until(() => expect(container.querySelector('h1')?.textContent).toContain('Einstellungen'));
  expect(document.documentElement.lang).toBe('de');
  expect((await readSettings()).language).toBe('de');
});

describe('a file', () => {
  const choose = async (container: HTMLElement, text: string) => {
    const input = container.querySelector<HTMLInputElement>('#file input[type="file"]')!;
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'settings.json')] });
    await settle(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  };
  const file = (settings: object, more = {}) => JSON.stringify({ sourcelight: 1, settings, ...more });

  test('shows what it would change before it does, and can be undone', async () => {
    const container = await renderOptions({ sites: { 'a.example': 'on' }, words: [{ phrase: 'Herzenssache', use: 'label' }] });
    const before = await readSettings();
    await choose(container, file({ sensitivity: 'few', sites: { 'b.example': 'off' }, words: before.words, colour: 1 }));
    const review = container.querySelector<HTMLElement>('.review')!;
    expect(document.activeElement).toBe(review);
    expect(review.textContent).toContain('2 settings would change');
    expect(review.textContent).toContain('b.example: Never automatically');
    expect(review.textContent).toContain('settings.colour');
    expect(await readSettings()).toEqual(before);
    await press(review, 'Take these over');
    expect(await readSettings()).toEqual({ ...before, sensitivity: 'few', sites: { 'b.example': 'off' } });
    expect(container.querySelector('.review')).toBeNull();
    await press(container, 'Undo');
    expect(await readSettings()).toEqual(before);
  });

  test('brings the reader’s marks along, beside those that are kept', async () => {
    const container = await renderOptions({});
    const mark = {
      id: 'm1',
      url: 'https://zeitung.example/a',
      at: { exact: 'Jetzt kaufen', prefix: '', suffix: '', start: 0, end: 12 },
      as: 'advertising',
      markedAt: '2026-11-25T10:00:00.000Z',
    };
    await choose(container, file({}, { marks: [mark] }));
    const review = container.querySelector<HTMLElement>('.review')!;
    expect(review.textContent).toContain('1 passage you marked');
    expect(await allMarks()).toEqual([]);
    await press(review, 'Take these over');
    expect(await allMarks()).toEqual([mark]);
  });

  test('with a fault changes nothing, and says where and what', async () => {
    const container = await renderOptions({ sensitivity: 'many' });
    await choose(container, file({ sensitivity: 'all', words: [{ phrase: '(nie zu', use: 'label' }] }));
    const review = container.querySelector<HTMLElement>('.review[role="alert"]')!;
    expect(review.textContent).toContain('settings.sensitivity must be ("few" | "balanced" | "many"), but is "all".');
    expect((await readSettings()).sensitivity).toBe('many');
    await choose(container, 'no json');
    expect(container.querySelector('.review')?.textContent).toContain('not valid JSON');
    await choose(container, 'x'.repeat(LARGEST_FILE + 1));
    expect(container.querySelector('.review')?.textContent).toContain('too large');
    await press(container.querySelector('.review')!, 'Close');
    expect(container.querySelector('.review')).toBeNull();
  });

  test('that is not saved stays there to be tried again', async () => {
    const container = await renderOptions();
    await choose(container, file({ sensitivity: 'few' }));
    refuse();
    await press(container.querySelector('.review')!, 'Take these over');
    expect(statusOf(container)).toContain('Not saved');
    expect(container.querySelector('.review')).not.toBeNull();
  });

  test('asks for the permission that its reading takes; refused, all else is taken over', async () => {
    permissions.answer = false;
    const container = await renderOptions();
    await choose(container, file({ reading: 'all', sensitivity: 'few' }));
    await press(container.querySelector('.review')!, 'Take these over');
    expect(permissions.asked).toEqual([['*://*/*']]);
    expect(await readSettings()).toMatchObject({ reading: 'off', sensitivity: 'few' });
    expect(statusOf(container)).toContain('except automatic reading');
  });
});

test('a reset asks first, puts all back with the permissions, and can be undone', async () => {
  permissions.granted.add('*://*/*');
  const container = await renderOptions({ reading: 'all', sensitivity: 'few', words: [{ phrase: 'Herzenssache', use: 'label' }] });
  const before = await readSettings();
  const dialog = container.querySelector('dialog')!;
  await press(part(container, 'file'), 'Reset all');
  expect(dialog.open).toBe(true);
  await press(dialog, 'Cancel');
  expect(await readSettings()).toEqual(before);
  await press(part(container, 'file'), 'Reset all');
  await press([...dialog.querySelectorAll<HTMLElement>('.actions')][0]!, 'Reset');
  expect(await readSettings()).toEqual(UNSET);
  expect([...permissions.granted]).toEqual([]);
  await press(container, 'Undo');
  expect(await readSettings()).toEqual(before);
  expect([...permissions.granted]).toEqual(['*://*/*']);
});

describe('the reader’s own marks', () => {
  const mark = (id: string, over: object = {}) => ({
    id,
    url: `https://zeitung.example/${id}`,
    at: { exact: `Satz ${id}.`, prefix: '', suffix: '', start: 0, end: 8 },
    as: 'advertising' as const,
    markedAt: '2026-02-01T10:00:00.000Z',
    ...over,
  });
  const rows = (container: HTMLElement) => [...part(container, 'own-marks').querySelectorAll('li q')].map(({ textContent }) => textContent);
  const keep = (marks: object[]) => settle(() => fakeBrowser.storage.local.set({ readerMarks: marks }));

  test('say how to make one where there is none', async () => {
    const container = await renderOptions();
    expect(part(container, 'own-marks').querySelector('.nothing')?.textContent).toContain('nothing yet');
    expect(part(container, 'own-marks').querySelector('button')).toBeNull();
  });
  test('are listed with page and date, the latest first, also what is marked meanwhile', async () => {
    const container = await renderOptions();
    await keep([mark('a'), mark('b', { as: 'not-advertising', markedAt: '2026-02-03T10:00:00.000Z' })]);
    expect(rows(container)).toEqual(['Satz b.', 'Satz a.']);
    const [latest] = part(container, 'own-marks').querySelectorAll('li');
    expect(latest!.textContent).toContain('Not advertising · Feb 3, 2026 · zeitung.example/b');
    expect(latest!.querySelector('a')?.href).toBe('https://zeitung.example/b');
  });
  test('lead to no address that is none of the web', async () => {
    const container = await renderOptions();
    await keep([mark('a', { url: 'javascript:alert(1)' })]);
    expect(rows(container)).toEqual(['Satz a.']);
    expect(part(container, 'own-marks').querySelector('a')).toBeNull();
  });
  test('are removed one by one and all at once, which can be undone', async () => {
    const container = await renderOptions();
    const three = [mark('a'), mark('b'), mark('c')];
    await keep(three);
    await press(part(container, 'own-marks'), 'Remove “Satz b.”');
    expect([rows(container), statusOf(container)]).toEqual([['Satz c.', 'Satz a.'], 'Removed.']);
    await press(container.querySelector<HTMLElement>('.options-status')!, 'Undo');
    expect([rows(container).length, statusOf(container)]).toEqual([3, 'Undone.']);
    await press(part(container, 'own-marks'), 'Remove all marks');
    expect([rows(container), await allMarks()]).toEqual([[], []]);
    await press(container.querySelector<HTMLElement>('.options-status')!, 'Undo');
    expect((await allMarks()).map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
  });
  test('are not removed all at once while some of them are out of view', async () => {
    const container = await renderOptions();
    await keep(Array.from({ length: 12 }, (_, index) => mark(`m${index}`)));
    const all = () => part(container, 'own-marks').textContent!.includes('Remove all marks');
    expect(all()).toBe(true);
    await fill(part(container, 'own-marks').querySelector('input[type=search]'), 'Satz m7');
    expect([rows(container), all()]).toEqual([['Satz m7.'], false]);
  });
  test('that the browser does not forget stay, and it is said', async () => {
    const container = await renderOptions();
    await keep([mark('a')]);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await press(part(container, 'own-marks'), 'Remove “Satz a.”');
    expect(rows(container)).toEqual(['Satz a.']);
    expect(statusOf(container)).toContain('Not saved');
  });
  test('are many: the latest are shown, more on demand', async () => {
    const container = await renderOptions();
    await keep(Array.from({ length: 30 }, (_, index) => mark(`m${index}`)));
    expect(rows(container)).toHaveLength(25);
    await press(part(container, 'own-marks'), 'Show more (5 left)');
    expect(rows(container)).toHaveLength(30);
  });
});
