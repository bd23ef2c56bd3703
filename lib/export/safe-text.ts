/** Words of a page as they may stand in a file that others open. */

/** Control characters, line breaks and tabs apart, and halves of surrogate pairs: no text, and trouble for many programs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Surrogate}/gu;
/** Turn the reading direction of what follows, and so could make our words say something else. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Without what is no text and what could reorder the words around it; the JSON formats keep the page's text as it is. */
export const safeText = (text: string): string => text.replace(CONTROLS, '\uFFFD').replace(DIRECTIONS, '');

/** The same on one line. */
export const oneLine = (text: string): string => safeText(text).replace(/\s+/g, ' ').trim();
