/** The words that a text is tried against. */
import { chooseLanguage } from '../text/language.ts';

/** @param asked `auto` = the text's own language, or the reader's where a text is too short to tell. */
export function trialLanguage(text: string, asked: string, readers: string, available: readonly string[]): string {
  if (available.includes(asked)) return asked;
  const { pack } = chooseLanguage(text, readers, available);
  return pack === 'und' ? (available.includes(readers) ? readers : 'en') : pack;
}
