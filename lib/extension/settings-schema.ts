/** What a stored or imported setting must look like. */
import * as v from 'valibot';
import { MARK_KINDS, MARK_STYLES, OWN_WORD_USES, READING_MODES, type Settings } from '../model/settings.ts';
import { SENSITIVITIES } from '../model/thresholds.ts';

/** A wording longer than this is a sentence, which no second page has. In UTF-16 units. */
export const LONGEST_OWN_WORD = 120;
/** Each is looked for on every page that is read. */
export const MOST_OWN_WORDS = 200;
/** Browsers give an item that they carry to other devices 8 kB. */
export const MOST_SITES = 200;

const Host = v.pipe(v.string(), v.regex(/^(?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+(?::\d+)?$/u), v.maxLength(253));
const MarkStyle = v.picklist(MARK_STYLES);
const Kind = v.picklist(['paid', 'own-product', 'affiliate', 'unlabelled']);

/** One of the reader's own words. One that cannot be searched for is kept all the same, for the reader to mend (lib/text/own-word-fault.ts). */
export const OwnWord = v.object({
  phrase: v.pipe(v.string(), v.minLength(2), v.maxLength(LONGEST_OWN_WORD)),
  use: v.picklist(OWN_WORD_USES),
});

/** By setting. */
export const SETTING_SCHEMAS: { [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]> } = {
  highlight: v.boolean(),
  sensitivity: v.picklist(SENSITIVITIES),
  language: v.pipe(v.string(), v.regex(/^(?:auto|[a-z]{2})$/)),
  reading: v.picklist(READING_MODES),
  sites: v.pipe(v.record(Host, v.picklist(['on', 'off'])), v.maxEntries(MOST_SITES)),
  hiddenKinds: v.array(Kind),
  marks: v.object(Object.fromEntries(MARK_KINDS.map((kind) => [kind, MarkStyle])) as Record<(typeof MARK_KINDS)[number], typeof MarkStyle>),
  words: v.pipe(v.array(OwnWord), v.maxLength(MOST_OWN_WORDS)),
};
