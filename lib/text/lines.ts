/** Lines that are no sentences: headings, captions and buttons. */
import { wordsOf } from './words.ts';

/** A sentence ends with a stop, which quotation marks and brackets may follow. */
const STOP = /[.!?…:;]["“”»«’)\]\s]*$/;
/** Longer lines say something beside what they head or call for. In words. */
const LONGEST = 6;

export const hasStop = (text: string): boolean => STOP.test(text);

/** "Get your free survey", "Work out my saving". */
export const isShortLine = (text: string): boolean => !hasStop(text) && wordsOf(text).length <= LONGEST;
