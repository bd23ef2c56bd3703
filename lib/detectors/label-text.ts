/** Label words as a reader reads them, whatever stands around them. */
import type { DisclosureRow } from '../model/pack.ts';
import { findPhrases, type PhraseSet } from '../text/phrase.ts';

/** Longest text taken for a label ("Anzeige: Dieser Beitrag entstand in Zusammenarbeit mit …" is a statement, not a label). */
export const MAX_LABEL = 70;
/** A longer line before the last bar or dot is a section's ("Business / Marketing and Media · Advertising"), unless who pays is named behind it. */
const MAX_SECTION = 34;
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
  const whole = (read: string) => findPhrases(read, labels).find((match) => match.start === 0 && match.end === read.length);
  let label = joinSpacedLetters(bare);
  let match = whole(label);
  if (!match) {
    label = foldLookAlikes(label);
    match = label === bare ? undefined : whole(label);
  }
  // Before a colon stands a headline's matter: "Gesponserte Beiträge von Influencern: Was erlaubt ist".
  if (!match) return (/:\s*$/.test(text) ? null : withPayer(bare, start, labels)) ?? qualified(text, labels) ?? lastPart(text, labels);
  const sponsor = match.name && { name: match.name.text, start: start + match.name.start };
  return { row: match.row, label, start, end: start + bare.length, sponsor };
}

/**
 * "Commercial feature in association with Acme": behind a label of several words what is a label by itself, or any of the words that name who pays, which the packs
 * have behind a tilde. A single word may be of something else: "Annonce de Macron" is what he announces, "Anzeige gegen Acme" a complaint.
 */
function withPayer(text: string, before: number, labels: PhraseSet<DisclosureRow>): LabelMatch | null {
  const [head] = findPhrases(text, labels)
    .filter(({ start, end, row }) => start === 0 && row.kind === 'paid' && !row.offer && /[\s-]/.test(text.slice(0, end)))
    .sort((a, b) => b.end - a.end);
  if (!head) return null;
  const rest = text.slice(head.end).replace(BEFORE, '');
  for (const read of [rest, `~ ${rest}`]) {
    const name = findPhrases(read, labels).find((match) => match.start === 0 && match.end === read.length)?.name;
    if (name) {
      const end = before + text.length;
      return { row: head.row, label: text, start: before, end, sponsor: { name: name.text, start: end - read.length + name.start } };
    }
  }
  return null;
}

/** "[Advertisement, unpaid]", "(Ad – own purchase)": in brackets, what stands before a comma or dash is the label. */
function qualified(text: string, labels: PhraseSet<DisclosureRow>): LabelMatch | null {
  const inside = text.match(/^[[(]([^,;:–—]{2,30}?)\s?[,;:–—][^\])]+[\])]$/u)?.[1];
  const match = inside ? matchWholeLabel(inside, labels) : null;
  return match && { ...shifted(match, 1), label: text.slice(1, -1), start: 1, end: text.length - 1 };
}

/** "Acme Picks | Sponsored", "Travel · Advertisement": what stands behind the last bar or dot is the label. */
function lastPart(text: string, labels: PhraseSet<DisclosureRow>): LabelMatch | null {
  const from = text.match(/^[^|·•]{2,40}\s[|·•]\s(?=[^|·•]+$)/u)?.[0].length;
  const match = from ? matchWholeLabel(text.slice(from), labels) : null;
  return match && from && (match.sponsor || from < MAX_SECTION) ? shifted(match, from) : null;
}

/** The match as it stands in a text that begins `by` characters earlier. */
const shifted = (match: LabelMatch, by: number): LabelMatch => ({
  ...match,
  start: match.start + by,
  end: match.end + by,
  sponsor: match.sponsor && { ...match.sponsor, start: match.sponsor.start + by },
});

/** A label that is nothing but a sign, such as an asterisk. */
function matchSign(text: string, labels: PhraseSet<DisclosureRow>): LabelMatch | null {
  const sign = text.trim();
  const match = sign ? findPhrases(sign, labels).find(({ start, end }) => start === 0 && end === sign.length) : undefined;
  return match ? { row: match.row, label: sign, start: text.indexOf(sign), end: text.indexOf(sign) + sign.length, sponsor: null } : null;
}

/** `A N Z E I G E` → `ANZEIGE`: letter by letter, a reader reads the word. */
function joinSpacedLetters(text: string): string {
  return /^(?:\p{L}[\s.·_-]){3,}\p{L}$/u.test(text) ? text.replace(/[^\p{L}]/gu, '') : text;
}

/** Cyrillic and Greek letters, and the Latin ones they cannot be told from (Unicode Technical Standard 39, confusables). */
const LOOK_ALIKES = ['АВСЕНІЈКМОРЅТХУавсеіјорѕхуһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονγ', 'ABCEHIJKMOPSTXYaBceijopsxyhdqwABEZHIKMNOPTYXovy'] as const;

/** What looks like a Latin letter becomes one, also letters of other widths and styles (NFKC). */
const foldLookAlikes = (text: string): string =>
  [...text.normalize('NFKC')]
    .map((letter) => {
      const at = LOOK_ALIKES[0].indexOf(letter);
      return at < 0 ? letter : LOOK_ALIKES[1][at];
    })
    .join('');

/** A label that opens a text before a colon, bar or dash, stands in brackets at either end, or with whoever pays behind the last bar or dot. */
export function matchInlineLabel(text: string, labels: PhraseSet<DisclosureRow>): LabelMatch | null {
  const last = lastPart(text, labels);
  if (last?.sponsor) return last;
  const opening = text.match(/^[\s\-–—*]*[([]?([^:|–—\])]{2,60}?)\s*(?::|\||\s[–—-]|[–—\])])\s+(?=\S)/u);
  if (opening) {
    const match = matchWholeLabel(opening[0].trim(), labels);
    const from = opening[0].length;
    const rest = match && matchWholeLabel(text.slice(from), labels);
    // "Sponsored – paid for by Acme": the last part says more.
    if (rest?.sponsor) return shifted(rest, from);
    if (match) return { ...match, end: opening[0].replace(/\s*[|–—-]?\s*$/, '').length };
  }
  const closing = text.match(/\s(?:[([]([^()[\]]{2,40})[)\]]|[–—-]\s*\*?\s*(\p{L}{2,20})[.]?)\s*$/u);
  if (closing) {
    const match = matchWholeLabel(closing[0].trim(), labels);
    const at = text.length - closing[0].length + 1;
    if (match) return { ...shifted(match, at), start: at, end: text.length };
  }
  return null;
}
