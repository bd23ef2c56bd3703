/** Words of the page, as a button that leads to them. Text of the page is never more than text here. */
import { createContext, useContext } from 'react';
import type { Anchor } from '../lib/model/report.ts';
import { shorten } from '../lib/wording/shorten.ts';
import type { Places } from './repeats.ts';
import { useTranslator } from './translation.tsx';

/** Scrolls the page to a passage. */
export type Jump = (anchor: Anchor) => void;

/** What the page's words are marked with: their language, what to do when one is clicked, and where else the same is said. */
export const PassageContext = createContext<{ language: string; onJump: Jump; places: Places }>({
  language: '',
  onJump: () => {},
  places: new Map(),
});

/** Id of what is in view or was chosen in the page; null = nothing is. */
export const CurrentContext = createContext<string | null>(null);

/** Marks a row as the current one, for eyes and screen readers alike, when it shows one of these ids. */
export function useCurrent(...ids: readonly string[]): { 'aria-current': 'location' | undefined } {
  const current = useContext(CurrentContext);
  return { 'aria-current': current !== null && ids.includes(current) ? 'location' : undefined };
}

/** Quoted text of the page; a button when `at` says where it stands. `compact` puts it on lines of its own, without the air of a card. */
export function Passage({ text, at, compact = false }: { text: string; at: Anchor | null; compact?: boolean }) {
  const { text: translate } = useTranslator();
  const { language, onJump } = useContext(PassageContext);
  const words = (
    <span lang={language || undefined} dir="auto">
      {shorten(text)}
    </span>
  );
  const className = compact ? 'passage compact' : 'passage';
  if (!at) return <span className={className}>{words}</span>;
  return (
    <button type="button" className={className} title={translate('jump_hint')} onClick={() => onJump(at)}>
      {words}
    </button>
  );
}
