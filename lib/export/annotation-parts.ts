/** Bodies and targets in the shape the Web Annotation Data Model gives them. */
import type { ReaderMark } from '../model/reader-mark.ts';
import type { Anchor } from '../model/report.ts';
import { resolve } from '../text/anchor.ts';
import type { EvidenceFile } from './evidence.ts';

/** Why something was annotated: terms of the standard. */
export type Motivation = 'assessing' | 'classifying' | 'commenting' | 'describing' | 'identifying' | 'linking' | 'tagging';

export interface TextualBody {
  type: 'TextualBody';
  value: string;
  format: 'text/plain';
  language: string;
  purpose: Motivation;
}

interface QuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}
interface PositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** A place in the page as it was at a time. */
export interface Specific {
  type: 'SpecificResource';
  source: string;
  selector: [QuoteSelector, PositionSelector] | [QuoteSelector];
  state: { type: 'TimeState'; sourceDate: string };
}

export const body = (value: string, purpose: Motivation, language: string): TextualBody => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  language,
  purpose,
});

/** The standard wants times in UTC and without fractions. */
const withoutFraction = (iso: string): string => {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : time.toISOString().replace(/\.\d+(?=Z$)/, '');
};
export const created = (iso: string): { created: string } => ({ created: withoutFraction(iso) });

/**
 * Makes anchors of the report into targets. The standard counts a text's code points, the report UTF-16 units. The position is the one in
 * the text that was hashed; where another program's text differs, the quote with its surroundings is what counts.
 */
export function target({ report, text }: EvidenceFile): (at: Anchor) => Specific {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  const codePoints = (offset: number): number => {
    const after = pairs.findIndex((start) => start >= offset);
    return offset - (after < 0 ? pairs.length : after);
  };
  return ({ exact, prefix, suffix, start, end }) => ({
    type: 'SpecificResource',
    source: report.url,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
    ],
    state: { type: 'TimeState', sourceDate: withoutFraction(report.analysedAt) },
  });
}

/** The place of a passage that was marked before this reading, maybe in another state of the page; one that is gone is left to its quote. */
export function markedTarget(file: EvidenceFile): (mark: Pick<ReaderMark, 'at' | 'markedAt'>) => Specific {
  const of = target(file);
  return ({ at, markedAt }) => {
    const now = resolve(file.text, at);
    if (now) return of({ ...at, ...now });
    const { exact, prefix, suffix } = at;
    return {
      type: 'SpecificResource',
      source: file.report.url,
      selector: [{ type: 'TextQuoteSelector', exact, prefix, suffix }],
      state: { type: 'TimeState', sourceDate: withoutFraction(markedAt) },
    };
  };
}
