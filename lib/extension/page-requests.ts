/**
 * What the background asks a content script. Checked by hand: the schema library would be a tenth of the content script, which is
 * injected into every page that is read.
 */
import type { Anchor } from '../model/report.ts';

export type PageRequest =
  | { type: 'analyze'; language: string; version: string; threshold: number }
  /** Where the facts of a report (its id) stand that were told from the page's text; they are painted with the rest. */
  | { type: 'facts'; report: string; facts: Anchor[] }
  | { type: 'highlight'; on: boolean }
  | { type: 'jump'; anchor: Anchor };

/** The message as a request; null when it is none. */
export function parsePageRequest(message: unknown): PageRequest | null {
  if (!isRecord(message)) return null;
  const { type, language, version, threshold, report, facts, on, anchor } = message;
  if (type === 'analyze' && typeof language === 'string' && typeof version === 'string' && isShare(threshold))
    return { type, language, version, threshold };
  if (type === 'facts' && typeof report === 'string' && Array.isArray(facts) && facts.every(isAnchor)) return { type, report, facts };
  if (type === 'highlight' && typeof on === 'boolean') return { type, on };
  if (type === 'jump' && isAnchor(anchor)) return { type, anchor };
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

const isAnchor = (value: unknown): value is Anchor & Record<string, unknown> =>
  isRecord(value) &&
  ['exact', 'prefix', 'suffix'].every((key) => typeof value[key] === 'string') &&
  ['start', 'end'].every((key) => Number.isSafeInteger(value[key]) && (value[key] as number) >= 0);
