/** Which facts are painted in the page: those with a source. A statement without one would make nearly all of an article a mark. */
import type { Anchor, Report, SourcedFact } from '../model/report.ts';

export const isSourced = ({ source }: SourcedFact): boolean => source.kind !== 'unattributed';

export const sourcedPlaces = ({ facts }: Pick<Report, 'facts'>): Anchor[] => facts.filter(isSourced).map(({ at }) => at);
