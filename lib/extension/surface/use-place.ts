/** Where the reader is in the page: the passage before them, and the one they clicked. Ids are those of the report that is shown. */
import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PageTold } from '../page-told.ts';

export interface Place {
  /** Id of the passage in view in the page, or picked there last; null = none is known. */
  current: string | null;
  /** The passage the reader clicked in the page last; each click is another object. */
  picked: { id: string } | null;
}

export function usePlace(): { place: Place; hearPlace(told: PageTold): void; forgetPlace(): void } {
  const [current, setCurrent] = useState<string | null>(null);
  const [picked, setPicked] = useState<Place['picked']>(null);
  const hearPlace = useCallback((told: PageTold) => {
    setCurrent(told.id);
    if (told.type !== 'picked') return;
    // Let go of first: the same passage picked again is looked for again.
    flushSync(() => setPicked(null));
    setPicked({ id: told.id });
  }, []);
  /** In the next report they name other passages. */
  const forgetPlace = useCallback(() => {
    setCurrent(null);
    setPicked(null);
  }, []);
  return { place: { current, picked }, hearPlace, forgetPlace };
}
