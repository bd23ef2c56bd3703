/** Loads the words of a language into a page of ours: the scripts that the build made of them, which need no connection. */
import type { Pack } from '../../model/pack.ts';

/** A pack, and where its words were found, row by row. */
export interface NotedPack<Notes> {
  pack: Pack;
  notes: Notes;
}

interface Globals {
  sourcelightPack?: Pack;
  sourcelightNotes?: unknown;
}

const loaded = new Map<string, Promise<NotedPack<unknown>>>();
/** One language after the other: their scripts leave what they hold in the same place. */
let last: Promise<unknown> = Promise.resolve();

/** @param language one there is a pack for. Rejects when its scripts cannot be loaded. */
export function loadPack<Notes>(language: string): Promise<NotedPack<Notes>> {
  const known = loaded.get(language) ?? last.then(() => load(language));
  loaded.set(language, known);
  last = known.catch(() => loaded.delete(language));
  return known as Promise<NotedPack<Notes>>;
}

async function load(language: string): Promise<NotedPack<unknown>> {
  await runScript(`/packs/${language}.js`);
  await runScript(`/pack-notes/${language}.js`);
  const { sourcelightPack, sourcelightNotes } = globalThis as Globals;
  if (!sourcelightPack) throw new Error(`packs/${language}.js holds no pack.`);
  return { pack: sourcelightPack, notes: sourcelightNotes };
}

const runScript = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} could not be loaded.`));
    document.head.append(script);
  });
