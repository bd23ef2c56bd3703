/**
 * What the background asks a content script. Checked by hand: the schema library would be a tenth of the content script, which is
 * injected into every page that is read.
 */
import { MARK_LOOKS, type MarkedPage, type MarkedPassage, type MarkWords } from '../model/marked.ts';
import type { Anchor, Problem } from '../model/report.ts';
import { OWN_WORD_USES, type OwnWord } from '../model/settings.ts';

export type PageRequest =
  /**
   * `own` = the reader's own words, well written; `counted` = the page is read without a click, so its number is kept up while nobody sees
   * more of it; `problems` = what went wrong so far.
   */
  | { type: 'analyze'; language: string; version: string; threshold: number; own: OwnWord[]; counted: boolean; problems: Problem[] }
  /** What is marked of a report (its id), with the words that go with it. */
  | { type: 'passages'; report: string; page: MarkedPage }
  /** Which style sheet is inserted for the marks; empty = none. */
  | { type: 'styled'; css: string }
  | { type: 'highlight'; on: boolean }
  | { type: 'jump'; anchor: Anchor }
  /** To the next passage, or the one before. */
  | { type: 'step'; direction: 1 | -1 }
  /** The page's text as it is now; a report's id tells whether it is that of the report. */
  | { type: 'text' }
  /** What the reader has selected. */
  | { type: 'selection' };

/** The message as a request; null when it is none. */
export function parsePageRequest(message: unknown): PageRequest | null {
  if (!isRecord(message)) return null;
  const { type, language, version, threshold, own, counted, problems, report, page, on, css, anchor, direction } = message;
  if (
    type === 'analyze' &&
    isText(language) &&
    isText(version) &&
    isShare(threshold) &&
    isListOf(own, isOwnWord) &&
    typeof counted === 'boolean' &&
    isListOf(problems, isProblem)
  )
    return { type, language, version, threshold, own, counted, problems };
  if (type === 'passages' && typeof report === 'string' && isMarkedPage(page)) return { type, report, page };
  if (type === 'styled' && typeof css === 'string') return { type, css };
  if (type === 'highlight' && typeof on === 'boolean') return { type, on };
  if (type === 'jump' && isAnchor(anchor)) return { type, anchor };
  if (type === 'step' && (direction === 1 || direction === -1)) return { type, direction };
  if (type === 'text') return { type };
  if (type === 'selection') return { type };
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const hasTexts = (value: Record<string, unknown>, keys: readonly string[]): boolean => keys.every((key) => typeof value[key] === 'string');
const isListOf = <Item>(value: unknown, is: (item: unknown) => item is Item): value is Item[] => Array.isArray(value) && value.every(is);
const isText = (value: unknown): value is string => typeof value === 'string';

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

const isAnchor = (value: unknown): value is Anchor & Record<string, unknown> =>
  isRecord(value) &&
  hasTexts(value, ['exact', 'prefix', 'suffix']) &&
  ['start', 'end'].every((key) => Number.isSafeInteger(value[key]) && (value[key] as number) >= 0);

const isOwnWord = (value: unknown): value is OwnWord & Record<string, unknown> =>
  isRecord(value) && hasTexts(value, ['phrase']) && OWN_WORD_USES.includes(value.use as OwnWord['use']);

const isProblem = (value: unknown): value is Problem & Record<string, unknown> => isRecord(value) && hasTexts(value, ['code', 'detail']);

const isPassage = (value: unknown): value is MarkedPassage & Record<string, unknown> =>
  isRecord(value) &&
  hasTexts(value, ['id', 'title']) &&
  typeof value.look === 'string' &&
  Object.hasOwn(MARK_LOOKS, value.look) &&
  (value.part === 'stretch' || value.part === 'sentence') &&
  typeof value.stop === 'boolean' &&
  isListOf(value.lines, isText) &&
  isListOf(value.at, isAnchor);

/** Also of what the background completed for a page that was read again. */
export const isMarkedPage = (value: unknown): value is MarkedPage =>
  isRecord(value) &&
  isListOf(value.passages, isPassage) &&
  isRecord(value.words) &&
  hasTexts(value.words, ['language', 'fromTop', 'fromEnd', 'none'] satisfies (keyof MarkWords)[]);
