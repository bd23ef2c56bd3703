/** What is said of a statement that limits what its piece promises. */
import type { Translator } from '../extension/i18n.ts';
import type { SourcedFact } from '../model/report.ts';

/** "Cost", "Condition": empty for what limits nothing. */
export const limitNames = ({ limits }: Pick<SourcedFact, 'limits'>, t: Translator): string[] =>
  limits.map((limit) => t.member('limit', limit) ?? limit);

/** That an ad's own small print names nobody goes without saying. */
export const isSourceTold = ({ limits, source }: Pick<SourcedFact, 'limits' | 'source'>): boolean =>
  limits.length === 0 || source.kind !== 'unattributed';
