/** The one rule by which everything shown tells a fact with somebody behind it from one without. */
import type { SourcedFact, SourceKind, Verdict } from './report.ts';

const VOUCHED: ReadonlySet<SourceKind> = new Set(['named-independent', 'authority-or-document']);

/** Somebody's word who is no interested party, and has a name or an office. */
export const isOfOthers = ({ source: { kind } }: Pick<SourcedFact, 'source'>): boolean => VOUCHED.has(kind);

/**
 * A named source that is no interested party: neither a word on oneself, nor one without a name, nor nobody's. In a piece that is advertising
 * as a whole nobody but an office is: who speaks there was chosen by the advertiser.
 *
 * @param verdict of the article it stands in; null = unknown.
 */
export const isVouched = (fact: Pick<SourcedFact, 'source'>, verdict: Verdict | null): boolean =>
  isOfOthers(fact) && !(fact.source.kind === 'named-independent' && verdict === 'advertorial');
