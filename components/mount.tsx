/** How every page of ours begins. */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Translator } from '../lib/extension/i18n.ts';
import { TranslatorContext } from './translation.tsx';

/** Shows `node` in the page's `#root`, in the translator's language. */
export function mount(translator: Translator, node: ReactNode): void {
  document.documentElement.lang = translator.language;
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<TranslatorContext value={translator}>{node}</TranslatorContext>);
}
