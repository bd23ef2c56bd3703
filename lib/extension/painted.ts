/** Which passages of a report are painted in the page. */
import type { Report, SourcedFact } from '../model/report.ts';
import { MARK_KINDS, type MarkKind } from '../model/settings.ts';

/** A statement without a source is not painted: nearly all of an article would be a mark. */
export const isSourced = ({ source }: SourcedFact): boolean => source.kind !== 'unattributed';

/** The kinds of passages there are to paint. */
export function marksOf({ claims, facts, disclosures, readerMarks }: Report): MarkKind[] {
  const places = {
    claim: [...claims, ...readerMarks.filter(({ as }) => as === 'advertising')],
    disclosure: disclosures.filter(({ at }) => at !== null),
    fact: facts.filter(isSourced),
  };
  return MARK_KINDS.filter((kind) => places[kind].length > 0);
}
