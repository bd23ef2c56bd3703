/** What looks at hosts, phrases, texts and files for the options page. */
import type { OptionsTools } from '../../components/options/props.ts';
import { UI_LANGUAGES } from '../../lib/extension/i18n.ts';
import { loadPack } from '../../lib/extension/options/load-pack.ts';
import { allMarks, importMarks, removeMarks } from '../../lib/extension/reader-marks.ts';
import { LONGEST_OWN_WORD, MOST_OWN_WORDS, MOST_SITES } from '../../lib/extension/settings-schema.ts';
import { parseSite } from '../../lib/extension/site-access.ts';
import { previewMarks } from '../../lib/highlight/preview.ts';
import { readableHost } from '../../lib/options/readable-host.ts';
import { LARGEST_FILE, readSettingsFile, writeSettingsFile } from '../../lib/options/settings-file.ts';
import { trialLanguage } from '../../lib/options/trial-language.ts';
import { type PackNotes, tryText } from '../../lib/options/try-text.ts';
import { ownWordFault } from '../../lib/text/own-word-fault.ts';

const isDone = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

export const optionsTools = (packLanguages: readonly string[]): OptionsTools => ({
  parseSite,
  readableHost,
  phraseFault: ownWordFault,
  tryText: async (text, asked, words) => {
    const { pack, notes } = await loadPack<PackNotes>(trialLanguage(text, asked, document.documentElement.lang, packLanguages));
    return tryText(text, pack, notes, words);
  },
  trialLanguages: packLanguages,
  uiLanguages: UI_LANGUAGES,
  paint: previewMarks,
  writeFile: async (settings) => writeSettingsFile(settings, await allMarks()),
  readFile: readSettingsFile,
  takeMarks: (marks) => isDone(importMarks(marks)),
  dropMarks: (marks) => isDone(removeMarks(marks.map(({ id }) => id))),
  limits: {
    sites: MOST_SITES,
    words: MOST_OWN_WORDS,
    phrase: LONGEST_OWN_WORD, // A sign of many scripts takes three bytes.
    fileBytes: 3 * LARGEST_FILE,
  },
});
