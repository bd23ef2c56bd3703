/** What is shown of the evidence: one row for each kind of sign, each thing it rests on once. */
import type { Evidence, Signal } from '../lib/model/report.ts';
import type { Reason } from './reasons.ts';

/** Enough of one kind to convince; the others are counted. */
const MOST_PIECES = 3;
/** A quote longer than this is a sentence that promotes as a whole: it is cut, and does not show at a glance which words of it do so too. */
const LONGEST_PHRASE = 120;

export interface EvidenceRow {
  /** Null where it cannot be told. */
  signal: Signal | null;
  pieces: Evidence[];
  /** So many of the same kind are left out. */
  more: number;
}

/** The host of an address; whatever else the page wrote there as it is. */
export function hostOf(href: string): string {
  try {
    return new URL(href).host || href;
  } catch {
    return href;
  }
}

/** What a reader would take for the same thing twice: the same words however written, the same site, the same kind of look. */
function sameness(evidence: Evidence): string {
  if (evidence.kind === 'quote') return evidence.at.exact.replace(/\s+/g, ' ').trim().toLowerCase();
  if (evidence.kind === 'link') return hostOf(evidence.href);
  return evidence.kind === 'style' ? evidence.property : `${evidence.name}=${evidence.value}`;
}

/** Words that a longer quote shows too, and shows whole. */
const isInside = (one: Evidence, other: Evidence): boolean =>
  one !== other &&
  one.kind === 'quote' &&
  other.kind === 'quote' &&
  other.at.start <= one.at.start &&
  one.at.end <= other.at.end &&
  other.at.exact.length > one.at.exact.length &&
  other.at.exact.length <= LONGEST_PHRASE;

/** A label says outright what all other signs only speak for. */
const standing = ({ signal, strength }: Reason): number => strength + (signal === 'disclosure' ? 1 : 0);

/** Labels first, then the kind with the strongest sign; of equally strong ones, in the order in which each is first met. */
export function evidenceRows(reasons: readonly Reason[]): EvidenceRow[] {
  const bySignal = new Map<Signal | null, Map<string, Evidence>>();
  for (const { signal, evidence } of reasons.toSorted((a, b) => standing(b) - standing(a))) {
    const pieces = bySignal.get(signal) ?? new Map<string, Evidence>();
    bySignal.set(signal, pieces);
    for (const one of evidence) {
      const key = `${one.kind} ${sameness(one)}`;
      if (!pieces.has(key)) pieces.set(key, one);
    }
  }
  return [...bySignal].flatMap(([signal, found]) => {
    const all = [...found.values()];
    const pieces = all.filter((one) => !all.some((other) => isInside(one, other)));
    return pieces.length > 0 ? [{ signal, pieces: pieces.slice(0, MOST_PIECES), more: Math.max(0, pieces.length - MOST_PIECES) }] : [];
  });
}
