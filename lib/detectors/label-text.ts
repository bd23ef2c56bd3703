/** Label words as a reader reads them, whatever stands around them. */
import type { DisclosureRow } from '../model/pack.ts';
import { findPhrases, type PhraseMatch, type PhraseSet } from '../text/phrase.ts';

/** Longest text taken for a label ("Anzeige: Dieser Beitrag entstand in Zusammenarbeit mit …" is a statement, not a label). */
export const MAX_LABEL = 70;
/** What editors put around a label: `- Anzeige -`, `[Werbung]`, `* Ad *`, `Anzeige:`. */
const BEFORE = /^[^\p{L}\p{N}#]+/u;
const AFTER = /[^\p{L}\p{N}]+$/u;

/** A label and where it starts inside the text it was found in. */
export interface LabelMatch {
  row: DisclosureRow;
  label: string;
  start: number;
  end: number;
  sponsor: { name: string; start: number } | null;
}

/** The row whose phrase is the whole of `text` but for decoration and a company's name after it; null when there is none. */
export function matchWholeLabel(text: string, labels: PhraseSet<DisclosureRow>): LabelMatch | null {
  if (text.length > MAX_LABEL) return null;
  const start = text.match(BEFORE)?.[0].length ?? 0;
  const bare = text.slice(start).replace(AFTER, '');
  if (!bare) return matchSign(text, labels);
  const spaced = joinSpacedLetters(bare);
  const whole = (match: PhraseMatch<DisclosureRow>) => match.start === 0 && match.end === spaced.length;
  const match = findPhrases(spaced, labels).find(whole);
  if (!match) return null;
  const sponsor = match.name && { name: match.name.text, start: start + match.name.start };
  return { row: match.row, label: spaced, start, end: start + bare.length, sponsor };
}

/** A label that is nothing but a sign, such as an asterisk. */
function matchSign(text: string, labels: PhraseSet<DisclosureRow>): LabelMatch | null {
  const sign = text.trim();
  const match = sign ? findPhrases(sign, labels).find(({ start, end }) => start === 0 && end === sign.length) : undefined;
  return match ? { row: match.row, label: sign, start: text.indexOf(sign), end: text.indexOf(sign) + sign.length, sponsor: null } : null;
}

/** `A N Z E I G E` → `ANZEIGE`: letter by letter, a reader reads the word. */
function joinSpacedLetters(text: string): string {
  return /^(?:\p{L}[\s.·]){3,}\p{L}$/u.test(text) ? text.replace(/[\s.·]/gu, '') : text;
}

/** A label that opens a text before a colon, bar or dash, or stands in brackets at either end. */
export function matchInlineLabel(text: string, labels: PhraseSet<DisclosureRow>): LabelMatch | null {
  const opening = text.match(/^[\s\-–—*]*[([]?([^:|–—\])]{2,60}?)\s*(?::|\||\s[–—-]|[–—\])])\s+(?=\S)/u);
  if (opening) {
    const match = matchWholeLabel(opening[0].trim(), labels);
    if (match) return { ...match, end: opening[0].trimEnd().length };
  }
  const closing = text.match(/\s(?:[([]([^()[\]]{2,40})[)\]]|[–—-]\s*\*?\s*(\p{L}{2,20})[.]?)\s*$/u);
  if (closing) {
    const match = matchWholeLabel(closing[0].trim(), labels);
    const at = text.length - closing[0].length + 1;
    if (match) return { ...match, start: at, end: text.length };
  }
  return null;
}
