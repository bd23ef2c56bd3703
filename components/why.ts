/** Why a fact stands beside a claim, in words. */
import type { Translator } from '../lib/extension/i18n.ts';
import type { PairedFact } from '../lib/model/report.ts';
import { shorten } from '../lib/wording/shorten.ts';

/** One sentence is understood at a glance: the report names the best reason first. */
const MOST_REASONS = 1;
/** Shared words and names longer than this are cut off, in UTF-16 units. */
const LONGEST_VALUE = 60;

/** `entity:Alibaba` → Both name “Alibaba”. */
function reason(code: string, value: string, t: Translator): string {
  const known = code === 'topic' ? t.member('why_topic', value) : t.member('why', code, { value });
  return known ?? t.text('why_other', { value: value || code });
}

/** The best reasons of one pairing, at most {@link MOST_REASONS}, each a sentence. */
export function pairingReasons({ why }: PairedFact, t: Translator): string[] {
  const parts = why.map((text): [string, string] => {
    const colon = text.indexOf(':');
    return colon < 0 ? [text, ''] : [text.slice(0, colon), shorten(text.slice(colon + 1), LONGEST_VALUE)];
  });
  return parts.slice(0, MOST_REASONS).map(([code, value]) => reason(code, value, t));
}
