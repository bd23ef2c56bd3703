/**
 * The catalogues as the build ships them to our own pages: what is said to translators stays in the repo, and what only the options, the
 * export, the welcome page and the background say comes in a file of its own (`messages.json?pages`), for which no popup has to wait.
 */
import type { Plugin } from 'vite';

const CATALOGUE = /_locales\/[a-z]+\/messages\.json(\?pages)?$/;

/** First words of the keys that neither popup nor side panel asks for (a test holds that). */
export const PAGES_ONLY: ReadonlySet<string> = new Set(
  (
    'options reading site preview own phrase notation trial file setting ' + // options
    'export body ' +
    'badge menu ' + // background
    'welcome keyboard sample meaning start pin try promises promise'
  ).split(' '),
);
/** Read by the browser alone, from the catalogue itself. */
const MANIFEST_ONLY: ReadonlySet<string> = new Set(['extDescription', 'command']);

const firstWord = (key: string): string => key.split('_')[0]!;

/** Of a catalogue what goes into the one file or the other: texts by their keys alone. */
export function slimCatalogue(catalogue: Record<string, { message: string }>, forPages: boolean): Record<string, string> {
  const kept = Object.entries(catalogue).filter(
    ([key]) => PAGES_ONLY.has(firstWord(key)) === forPages && !MANIFEST_ONLY.has(firstWord(key)),
  );
  return Object.fromEntries(kept.map(([key, { message }]) => [key, message]));
}

export const slimCataloguesPlugin = (): Plugin => ({
  name: 'sourcelight:slim-catalogues',
  enforce: 'pre',
  transform: (code, id) => {
    const match = CATALOGUE.exec(id);
    if (!match) return null;
    // As a script: by its address with a question mark nobody would take it for JSON.
    return {
      code: `export default ${JSON.stringify(slimCatalogue(JSON.parse(code), match[1] !== undefined))}`,
      moduleType: 'js',
      map: null,
    };
  },
});
