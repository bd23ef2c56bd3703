import { describe, expect, test } from 'vitest';
import type { KeptMark } from '../../../lib/model/reader-mark.ts';
import { type Settings, UNSET } from '../../../lib/model/settings.ts';
import { LARGEST_FILE, readSettingsFile, writeSettingsFile } from '../../../lib/options/settings-file.ts';

const CHOSEN: Settings = {
  highlight: true,
  sensitivity: 'many',
  language: 'de',
  reading: 'sites',
  sites: { 'zeitung.example': 'on', 'localhost:8080': 'off', 'xn--berall-2ya.example': 'on' },
  hiddenKinds: ['own-product', 'affiliate'],
  marks: { claim: 'line', disclosure: 'tint', fact: 'both' },
  words: [
    { phrase: 'Herzenssache', use: 'label' },
    { phrase: 'sichern ... gratis', use: 'call-to-action' },
  ],
};
const MARK: KeptMark = {
  id: 'm1',
  url: 'https://zeitung.example/a',
  at: { exact: 'Jetzt kaufen', prefix: 'x ', suffix: ' y', start: 2, end: 14 },
  as: 'advertising',
  markedAt: '2026-11-25T10:00:00.000Z',
};
const file = (settings: unknown, more: object = {}) => JSON.stringify({ sourcelight: 1, settings, ...more });
const faultsOf = (text: string) => {
  const read = readSettingsFile(text);
  return read.ok ? [] : read.faults;
};

test.each([UNSET, CHOSEN])('what is written is read again', (settings) => {
  expect(readSettingsFile(writeSettingsFile(settings, [MARK]))).toEqual({ ok: true, settings, marks: [MARK], ignored: [] });
});

test('an editor’s byte order mark, and what an older version did not have, are no fault', () => {
  expect(readSettingsFile(`\ufeff${file({ sensitivity: 'few' })}`)).toEqual({
    ok: true,
    settings: { sensitivity: 'few' },
    marks: [],
    ignored: [],
  });
  expect(readSettingsFile(file({}))).toEqual({ ok: true, settings: {}, marks: [], ignored: [] });
});

test('what is not known is named and left out', () => {
  expect(readSettingsFile(file({ sensitivity: 'few', colour: 'red' }, { colours: [1], __proto__: null, note: 'mine' }))).toEqual({
    ok: true,
    settings: { sensitivity: 'few' },
    marks: [],
    ignored: ['colours', 'note', 'settings.colour'],
  });
});

test('marks of the wrong shape are no marks', () => {
  const marks = [MARK, { ...MARK, as: 'nonsense' }, { ...MARK, url: 'no address' }];
  expect(faultsOf(file({}, { marks })).map(({ path }) => path)).toEqual(['marks.1.as', 'marks.2.url']);
  expect(faultsOf(file({}, { marks: 'many' })).map(({ path }) => path)).toEqual(['marks']);
});

test('hosts are taken as the list keeps them', () => {
  const read = readSettingsFile(file({ sites: { 'WWW.Zeitung.example': 'on', 'überall.example': 'off' } }));
  expect(read).toMatchObject({ settings: { sites: { 'zeitung.example': 'on', 'xn--berall-2ya.example': 'off' } } });
});

describe('a file is refused as a whole, with every fault by its place', () => {
  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['[['.repeat(50_000), 'not-json'],
    ['x'.repeat(LARGEST_FILE + 1), 'too-large'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"settings":{}}', 'not-ours'],
    ['{"sourcelight":"1","settings":{}}', 'not-ours'],
    ['{"sourcelight":2,"settings":{}}', 'newer'],
    ['{"sourcelight":1}', 'missing'],
    ['{"sourcelight":1,"settings":[]}', 'value'],
  ])('%.30s: %s', (text, code) => {
    expect(faultsOf(text)).toMatchObject([{ code }]);
  });

  test('values of the wrong kind', () => {
    expect(
      faultsOf(file({ ...CHOSEN, sensitivity: 'all', reading: 1, hiddenKinds: ['paid', 'x'], marks: { claim: 'line', fact: 'both' } })),
    ).toEqual([
      { code: 'value', path: 'settings.sensitivity', expected: '("few" | "balanced" | "many")', found: '"all"' },
      { code: 'value', path: 'settings.reading', expected: '("off" | "sites" | "all")', found: '1' },
      { code: 'value', path: 'settings.hiddenKinds.1', expected: expect.stringContaining('"affiliate"'), found: '"x"' },
      { code: 'missing', path: 'settings.marks.disclosure', expected: '', found: '' },
    ]);
  });

  test('phrases that cannot be searched for', () => {
    const words = [
      ...CHOSEN.words,
      { phrase: '(nie zu', use: 'label' },
      { phrase: '*', use: 'label' },
      { phrase: '* ... *', use: 'false-friend' },
    ];
    expect(faultsOf(file({ words }))).toMatchObject([{ code: 'value', path: 'settings.words.3.phrase' }]);
    expect(faultsOf(file({ words: words.toSpliced(3, 1) }))).toEqual([
      { code: 'phrase', path: 'settings.words.2.phrase', expected: 'unclosed', found: '"(nie zu"' },
      { code: 'phrase', path: 'settings.words.3.phrase', expected: 'no-word', found: '"* ... *"' },
    ]);
  });

  test('sites that are none, and lists that are too long', () => {
    expect(faultsOf(file({ sites: { 'https://a.example/': 'on' } }))).toMatchObject([
      { code: 'value', path: expect.stringContaining('settings.sites') },
    ]);
    expect(faultsOf(file({ sites: { '999.999.999.999': 'on' } }))).toMatchObject([
      { code: 'site', path: 'settings.sites.999.999.999.999' },
    ]);
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`a${index}.example`, 'on']));
    expect(faultsOf(file({ sites: many }))).toMatchObject([{ path: 'settings.sites', expected: '<=200', found: '201' }]);
  });

  test('never more than can be read, and no value at full length', () => {
    const words = Array.from({ length: 100 }, () => ({ phrase: 'x'.repeat(1000), use: 'label' }));
    const faults = faultsOf(file({ words }));
    expect(faults).toHaveLength(20);
    expect(Math.max(...faults.map(({ found }) => found.length))).toBeLessThan(70);
  });

  test('keys that objects have by nature change nothing', () => {
    const hostile = '{"sourcelight":1,"settings":{"__proto__":{"sensitivity":"few"},"constructor":{},"sites":{"__proto__":"on"}}}';
    const read = readSettingsFile(hostile);
    expect(read).toMatchObject({ ok: true, settings: { sites: {} }, ignored: ['settings.__proto__', 'settings.constructor'] });
    expect(({} as Record<string, unknown>).sensitivity).toBeUndefined();
  });
});
