// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../entrypoints/export/App.tsx';
import { sha256 } from '../../../lib/export/sha256.ts';
import { READ_ERRORS } from '../../../lib/extension/messages.ts';
import type { ExportClient } from '../../../lib/extension/surface/export-client.ts';
import { click, render } from '../popup/render.tsx';
import { adReport, HOSTILE, TEXT } from './evidence-file.ts';

const PICTURE = `data:image/png;base64,${btoa('\x89PNG picture')}`;
const read = () => ({ ok: true as const, report: adReport(), text: TEXT });
const failure = (code: (typeof READ_ERRORS)[number]) => ({ ok: false as const, error: { code, detail: 'detail 7' } });

interface Opened {
  container: HTMLElement;
  save: ReturnType<typeof vi.fn<(content: Blob, name: string) => void>>;
  copy: ReturnType<typeof vi.fn<(text: string) => Promise<void>>>;
  client: ExportClient;
}

async function open(over: Partial<ExportClient> = {}, language: 'en' | 'de' = 'en'): Promise<Opened> {
  const client: ExportClient = {
    evidence: vi.fn(async () => read()),
    picture: vi.fn(async () => ({ ok: true as const, picture: PICTURE })),
    ...over,
  };
  const save = vi.fn<(content: Blob, name: string) => void>();
  const copy = vi.fn<(text: string) => Promise<void>>(async () => {});
  const container = await render(<App client={client} save={save} copy={copy} />, language);
  await shown(container);
  return { container, save, copy, client };
}
/** Hashing takes its time; React takes in what came of it at the end of each act. */
const shown = (container: HTMLElement) =>
  vi.waitFor(async () => {
    await act(async () => new Promise((resolve) => setTimeout(resolve)));
    expect(container.querySelector('main[aria-busy="false"]')).not.toBeNull();
  });
const saved = async ({ save }: Opened): Promise<string> => save.mock.lastCall![0].text();
const status = ({ container }: Opened) => container.querySelector('.status')?.textContent;
const choose = async ({ container }: Opened, format: string) =>
  act(async () => container.querySelector<HTMLInputElement>(`input[value="${format}"]`)!.click());
async function write({ container }: Opened, selector: string, value: string): Promise<void> {
  const field = container.querySelector<HTMLTextAreaElement | HTMLSelectElement>(selector)!;
  await act(async () => {
    // React listens to the property's own setter; a person goes past it.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!.call(field, value);
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
}

beforeEach(() => {
  // happy-dom draws nothing; the browsers' own canvas is tested end to end.
  vi.stubGlobal(
    'createImageBitmap',
    vi.fn(async () => ({ width: 1, height: 1, close: () => {} })),
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('states', () => {
  test('shows that it works before anything is known', async () => {
    const client = { evidence: () => new Promise<never>(() => {}), picture: async () => failure('failed') };
    const container = await render(<App client={client} save={() => {}} copy={async () => {}} />);
    expect(container.textContent).toContain('Reading the page');
    expect(container.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  });

  test.each(READ_ERRORS)('failure %s is said in words', async (code) => {
    const { container } = await open({ evidence: async () => failure(code) });
    expect(container.querySelector('[role="alert"]')?.textContent).toContain('detail 7');
    expect(container.textContent).not.toContain('error_');
    expect(container.querySelector('.action')?.textContent ?? '').not.toContain('Save');
  });

  test('a failure that can pass offers to try again', async () => {
    const evidence = vi.fn<ExportClient['evidence']>().mockResolvedValueOnce(failure('failed')).mockResolvedValueOnce(read());
    const opened = await open({ evidence });
    await click(opened.container, 'Try again');
    await shown(opened.container);
    expect(opened.container.textContent).toContain('Export the evidence');
  });
});

describe('the file', () => {
  test('is shown before it is saved', async () => {
    const { container } = await open();
    expect([...container.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toContain('Anzeige');
    expect(container.querySelector('.dossier')?.textContent).toContain(await sha256(TEXT));
  });

  test('is shown with what was concluded from what in view, and the rest folded away by its headings', async () => {
    const opened = await open();
    await click(opened.container, 'With a screenshot'); // which the switch itself shows
    const preview = opened.container.querySelector('.dossier')!;
    const open_ = [...preview.children].filter(({ localName }) => localName !== 'details').map(({ textContent }) => textContent);
    expect(open_.join()).toContain('Verdict');
    expect(preview.querySelector(':scope > ul')?.textContent).toContain('“Anzeige”');
    const folds = [...preview.querySelectorAll('details')];
    expect(folds.map((fold) => fold.querySelector('summary h4')?.textContent)).toEqual([
      'Promotion in the article',
      'Ad labels on this page',
    ]);
    for (const fold of folds) expect([fold.open, fold.children.length > 1]).toEqual([false, true]);
  });

  test('tells the time to the minute in view, and to the last sign in the file', async () => {
    const report = adReport({ publishedAt: '2026-01-31T23:59:08+02:00' });
    const opened = await open({ evidence: async () => ({ ...read(), report }) });
    const times = [...opened.container.querySelectorAll('.dossier time')];
    expect(times.slice(0, 2).map((time) => [time.textContent, time.getAttribute('datetime')])).toEqual([
      ['January 31, 2026 at 9:59 PM UTC', report.publishedAt],
      ['February 1, 2026 at 10:00 AM UTC', report.analysedAt],
    ]);
    expect(opened.container.querySelector('.dossier')?.textContent).not.toMatch(/\d:\d\d:\d\d/);
    for (const format of ['html', 'markdown', 'json']) {
      await choose(opened, format);
      await click(opened.container, 'Save the file');
      expect(await saved(opened)).toContain(report.publishedAt);
      expect(await saved(opened)).toContain(report.analysedAt);
    }
  });

  test.each([
    ['html', /^<!doctype html>/],
    ['markdown', /^# What Sourcelight found/],
    ['json', /^\{\n {2}"evidence": 1/],
    ['annotations', /AnnotationCollection/],
  ])('is saved as %s', async (format, begins) => {
    const opened = await open();
    await choose(opened, format);
    await write(opened, 'textarea', 'Was mich stört.');
    await click(opened.container, 'Save the file');
    const text = await saved(opened);
    expect(text).toMatch(begins);
    expect(text).toContain(await sha256(TEXT));
    expect(text).toContain('Was mich stört.');
    expect(status(opened)).toContain('sourcelight-news.example-');
  });

  test('is copied as Markdown, and says when the browser does not let it', async () => {
    const opened = await open();
    await click(opened.container, 'Copy as Markdown');
    expect(opened.copy.mock.lastCall![0]).toMatch(/^# What Sourcelight found/);
    expect(status(opened)).toBe('Copied.');
    opened.copy.mockRejectedValueOnce(new Error('not allowed'));
    await click(opened.container, 'Copy as Markdown');
    expect(status(opened)).toContain('Save the file instead');
  });

  test('takes a hostile page as words', async () => {
    const { container } = await open({ evidence: async () => ({ ...read(), report: adReport({ title: HOSTILE, publisher: HOSTILE }) }) });
    expect(container.querySelectorAll('script, img')).toHaveLength(0);
    expect(container.querySelector('.export-page')?.textContent).toBe(HOSTILE);
  });
});

describe('the screenshot', () => {
  const press = (opened: Opened) => click(opened.container, 'With a screenshot');
  const isOn = ({ container }: Opened) => container.querySelector('[role="switch"]')?.getAttribute('aria-checked');

  test('is taken when it is switched on, goes into the file, and out of it again', async () => {
    const opened = await open();
    await press(opened);
    expect(isOn(opened)).toBe('true');
    expect(opened.container.querySelector('canvas')?.getAttribute('aria-label')).toBe('Screenshot');
    expect(opened.container.querySelector('canvas + figcaption')?.textContent).toContain('in view');
    await click(opened.container, 'Save the file');
    expect(await saved(opened)).toContain(PICTURE);
    await press(opened);
    await click(opened.container, 'Save the file');
    expect(await saved(opened)).not.toContain('data:image');
    expect(opened.client.picture).toHaveBeenCalledTimes(1);
  });

  test('is a file of its own beside formats that hold none', async () => {
    const opened = await open();
    await press(opened);
    expect(opened.container.textContent).not.toContain('Save the picture');
    await choose(opened, 'markdown');
    await click(opened.container, 'Save the picture');
    const [blob, name] = opened.save.mock.lastCall!;
    expect(name).toMatch(/^sourcelight-news\.example-.*\.png$/);
    expect(new Uint8Array(await blob.arrayBuffer()).slice(1, 4)).toEqual(new Uint8Array([80, 78, 71]));
    await click(opened.container, 'Save the file');
    expect(await saved(opened)).toContain(name);
  });

  test.each([
    ['no-access', 'does not allow a picture'],
    ['failed', 'No picture could be taken'],
    ['tab-gone', 'No picture could be taken'],
  ] as const)('says why there is none: %s', async (code, words) => {
    const opened = await open({ picture: async () => failure(code) });
    await press(opened);
    expect(isOn(opened)).toBe('false');
    expect(opened.container.querySelector('.problem')?.textContent).toContain(words);
  });
});

describe('the bodies', () => {
  const names = ({ container }: Opened) => [...container.querySelectorAll('.bodies a')].map(({ textContent }) => textContent);

  test('are those of the publisher’s country, and of another on request', async () => {
    const opened = await open();
    expect(names(opened)).toContain('Deutscher Presserat');
    await write(opened, 'select', 'FR');
    expect(names(opened)).toContain('Jury de déontologie publicitaire (ARPP)');
    expect(names(opened)).not.toContain('Deutscher Presserat');
  });

  test('are asked for where the country is not known', async () => {
    const opened = await open({ evidence: async () => ({ ...read(), report: adReport({ jurisdiction: null }) }) });
    expect(names(opened)).toEqual([]);
    expect(opened.container.querySelector('.bodies')?.textContent).toContain('Choose the country');
  });

  test('open apart from this page and tell nobody where the reader comes from', async () => {
    const { container } = await open({}, 'de');
    expect(container.querySelector('.bodies')?.textContent).toContain('Presserat');
    for (const link of container.querySelectorAll('.bodies a')) expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });
});
