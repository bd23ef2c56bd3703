// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { click, render } from '../popup/render.tsx';

const welcome = (over: Partial<Parameters<typeof Welcome>[0]> = {}) => (
  <Welcome toolbar="chromium" shortcut={null} paint={vi.fn()} openOptions={() => {}} {...over} />
);

test('paints the sample’s passages by kind, until the switch is turned off', async () => {
  const paint = vi.fn();
  const container = await render(welcome({ paint }));
  const [marks] = paint.mock.lastCall!;
  expect(Object.fromEntries(Object.entries(marks as Record<string, Element[]>).map(([kind, marked]) => [kind, marked.length]))).toEqual({
    claim: 1,
    disclosure: 1,
    fact: 1,
  });
  expect(marks.disclosure[0].textContent).toBe('Advertisement');
  await click(container, 'Highlight in the page');
  expect(paint).toHaveBeenLastCalledWith(null);
  expect(container.querySelector('.sample-mark')).toBeNull();
  expect(container.textContent).toContain('Advertisement');
});

test('a passage names its meaning, and sets it off while it has the focus', async () => {
  const container = await render(welcome());
  for (const passage of container.querySelectorAll<HTMLAnchorElement>('.sample-mark')) {
    const meaning = container.querySelector(`[id="${passage.getAttribute('aria-describedby')}"]`)!;
    expect(passage.getAttribute('href')).toBe(`#${meaning.id}`);
    await act(async () => passage.focus());
    expect([...container.querySelectorAll('[data-current]')]).toEqual([meaning]);
    await act(async () => passage.blur());
    expect(container.querySelector('[data-current]')).toBeNull();
  }
});

test.each([
  ['chromium', 'then the pin'],
  ['firefox', 'Pin to Toolbar'],
  ['firefox-android', 'Firefox’s menu'],
] as const)('says where the button is in %s', async (toolbar, words) => {
  expect((await render(welcome({ toolbar }))).textContent).toContain(words);
});

test.each([
  ['de', 'Alt+Shift+L', 'Alt+Umschalt+L'],
  ['de', 'Ctrl+Shift+Y', 'Strg+Umschalt+Y'],
  ['fr', 'Alt+Shift+L', 'Alt+Maj+L'],
  ['de', 'Ctrl+PageUp', 'Strg+Bild ↑'],
  ['de', 'Ctrl+Page Up', 'Strg+Bild ↑'],
  ['de', 'MacCtrl+Shift+L', 'Ctrl+Umschalt+L'],
  ['fr', 'Ctrl+Left Arrow', 'Ctrl+←'],
  ['es', 'Alt+Delete', 'Alt+Supr'],
  ['it', 'Alt+Space', 'Alt+Spazio'],
  ['nl', 'Alt+Comma', 'Alt+Komma'],
  ['nl', 'MediaPlayPause', 'Afspelen/Pauze'],
  ['en', 'Command+Shift+F5', '⌘+Shift+F5'],
  ['en', '⌥⇧L', '⌥⇧L'],
] as const)('names the keys as keyboards do (%s, %s)', async (language, shortcut, shown) => {
  const container = await render(welcome({ shortcut }), language);
  expect(container.querySelector('kbd')?.textContent).toBe(shown);
});

test('sets no one of the promises off from the others', async () => {
  const heads = [...(await render(welcome())).querySelectorAll('.promises dt')];
  expect(heads).toHaveLength(4);
  expect(heads.filter((head) => head.childElementCount > 0)).toEqual([]);
});

test('offers the options, and the keys where there are some', async () => {
  const bare = await render(welcome());
  expect(bare.querySelector('kbd')).toBeNull();
  const openOptions = vi.fn();
  const full = await render(welcome({ shortcut: 'Alt+Shift+L', openOptions }));
  expect(full.querySelector('kbd')?.textContent).toBe('Alt+Shift+L');
  expect(full.textContent).toContain('only if you allow it in the options');
  await click(full, 'Options');
  expect(openOptions).toHaveBeenCalledTimes(1);
});

test('the promises come in the order their heading names them', async () => {
  const terms = [...(await render(welcome())).querySelectorAll('.promises dt')].map(({ textContent }) => textContent);
  expect(terms).toEqual(['Read: what you click on', 'Kept: your choices', 'Sent: nothing', 'What it cannot know']);
});
