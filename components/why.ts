/** Why a fact stands beside a claim, in words. */
import type { Translator } from '../lib/extension/i18n.ts';
import type { PairedFact } from '../lib/model/report.ts';
import { shorten } from './Passage.tsx';

/** One short line: the reasons that convince most. */
const MOST_REASONS = 2;
/** The rarer the coincidence, the better the reason. Codes this version does not know come last. */
const BEST_FIRST = ['figure', 'date', 'topic', 'entity', 'subject', 'term'];
/** Shared words and names longer than this are cut off, in UTF-16 units. */
const LONGEST_VALUE = 60;

/** `entity:Alibaba` → both name Alibaba. */
function reason(code: string, value: string, t: Translator): string {
  const known = code === 'topic' ? t.member('why_topic', value) : t.member('why', code, { value });
  return known ?? t.text('why_other', { value: value || code });
}

/** The best reasons of one pairing, at most {@link MOST_REASONS}. */
export function pairingReasons({ why }: PairedFact, t: Translator): string[] {
  const rank = (code: string): number => (BEST_FIRST.includes(code) ? BEST_FIRST.indexOf(code) : BEST_FIRST.length);
  const parts = why.map((text): [string, string] => {
    const colon = text.indexOf(':');
    return colon < 0 ? [text, ''] : [text.slice(0, colon), shorten(text.slice(colon + 1), LONGEST_VALUE)];
  });
  const best = parts.sort(([a], [b]) => rank(a) - rank(b)).slice(0, MOST_REASONS);
  return best.map(([code, value]) => reason(code, value, t));
}
