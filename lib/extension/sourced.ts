/** Which facts are painted in the page: those with a source. A statement without one would make nearly all of an article a mark. */
import type { Anchor, Report } from '../model/report.ts';

export const sourcedPlaces = ({ facts }: Pick<Report, 'facts'>): Anchor[] =>
  facts.filter(({ source }) => source.kind !== 'unattributed').map(({ at }) => at);
