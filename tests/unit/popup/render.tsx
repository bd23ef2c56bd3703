/** Renders components into a document and finds what a reader would find there. */
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterAll } from 'vitest';
import { TranslatorContext } from '../../../components/translation.tsx';
import { loadTranslator, type UiLanguage } from '../../../lib/extension/i18n.ts';

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

const roots: Root[] = [];
// What comes late, as a hash does, would else be drawn into a window that is gone by then.
afterAll(() =>
  act(async () => {
    for (const root of roots) root.unmount();
  }),
);

/** A fresh container, and what draws into it again and again. */
export async function canvas(language: UiLanguage = 'en'): Promise<{ container: HTMLElement; draw: (node: ReactNode) => Promise<void> }> {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const root = createRoot(container);
  roots.push(root);
  const translator = await loadTranslator(language);
  return { container, draw: (node) => act(async () => root.render(<TranslatorContext value={translator}>{node}</TranslatorContext>)) };
}

/** Puts `node` into a fresh container and waits until promises that were already settled have been taken in. */
export async function render(node: ReactNode, language: UiLanguage = 'en'): Promise<HTMLElement> {
  const { container, draw } = await canvas(language);
  await draw(node);
  return container;
}

/** Clicks the first button (or switch) whose text contains `text`. */
export async function click(container: HTMLElement, text: string): Promise<void> {
  const button = [...container.querySelectorAll('button')].find((candidate) => candidate.textContent?.includes(text));
  if (!button) throw new Error(`No button says "${text}".`);
  await act(async () => button.click());
}
