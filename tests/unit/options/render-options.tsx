/** The options page over a storage and permissions that are played. */
import { act } from 'react';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../entrypoints/options/App.tsx';
import { optionsTools } from '../../../entrypoints/options/tools.ts';
import { loadTranslator, type UiLanguage } from '../../../lib/extension/i18n.ts';
import { changeSettings } from '../../../lib/extension/settings.ts';
import type { Settings } from '../../../lib/model/settings.ts';
import { render } from '../popup/render.tsx';

// happy-dom has no locks; in the browsers they keep background and options from writing at once.
Object.defineProperty(navigator, 'locks', { configurable: true, value: { request: (_name: string, run: () => unknown) => run() } });

/** What the browser has granted; `answer` is what the reader says to its prompt. */
export function playPermissions({ answer = true, granted = [] as string[] } = {}) {
  const listeners = new Set<() => void>();
  const event = { addListener: (listener: () => void) => listeners.add(listener), removeListener: () => {} };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const player = {
    answer,
    granted: new Set(granted),
    asked: [] as string[][],
    take: (origin: string) => {
      player.granted.delete(origin);
      tell();
    },
  };
  const isGranted = (origin: string) => player.granted.has(origin) || player.granted.has('*://*/*');
  Object.assign(fakeBrowser.permissions, {
    onAdded: event,
    onRemoved: event,
    request: async ({ origins }: { origins: string[] }) => {
      player.asked.push(origins);
      if (origins.every(isGranted)) return true;
      if (player.answer) for (const origin of origins) player.granted.add(origin);
      return player.answer;
    },
    contains: async ({ origins }: { origins: string[] }) => origins.every(isGranted),
    getAll: async () => ({ origins: [...player.granted] }),
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) player.granted.delete(origin);
      return true;
    },
  });
  return player;
}

export async function renderOptions(settings: Partial<Settings> = {}, language: UiLanguage = 'en', tools = {}): Promise<HTMLElement> {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  await changeSettings({ language, ...settings });
  const first = await loadTranslator(language);
  const container = await render(<App first={first} tools={{ ...optionsTools(['de', 'en']), paint: vi.fn(), ...tools }} />, language);
  await settle();
  return container;
}

/** Does something, and waits until what it began has been taken in. */
export const settle = (task: () => unknown = () => {}) =>
  act(async () => {
    await task();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

/** Waits until it holds. @throws the last reason why it does not. */
export const until = (holds: () => void): Promise<void> =>
  vi.waitFor(
    async () => {
      await settle();
      holds();
    },
    { interval: 1 }, // what happens between two looks happens outside of React's sight
  );

export const part = (container: HTMLElement, id: string) => container.querySelector<HTMLElement>(`#${id}`)!;
export const statusOf = (container: HTMLElement) => container.querySelector('.options-status p')?.textContent;

/** Presses the first button in `within` whose text or name holds `name`. */
export async function press(within: HTMLElement, name: string): Promise<void> {
  const button = [...within.querySelectorAll('button')].find(
    (candidate) => candidate.textContent?.includes(name) || candidate.getAttribute('aria-label')?.includes(name),
  );
  if (!button) throw new Error(`No button says "${name}".`);
  await act(async () => button.click());
  await settle();
}

/** Types or chooses in a field, as React hears of it. */
export async function fill(field: Element | null, value: string): Promise<void> {
  if (!field) throw new Error('The field is not there.');
  const prototype = Object.getPrototypeOf(field);
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, 'value')!.set!.call(field, value);
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
  await settle();
}

export async function check(field: Element | null): Promise<void> {
  await act(async () => (field as HTMLInputElement).click());
  await settle();
}
